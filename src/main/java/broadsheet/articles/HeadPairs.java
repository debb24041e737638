package broadsheet.articles;

import broadsheet.articles.HeadWords.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** What two neighbouring head lines are to each other: two lines of one headline, or a kicker and its headline. */
final class HeadPairs {
    private static final int SAME_LENGTH = 0; // two lines of one headline differ by no more, in characters
    private static final int LONGEST_OF_NARROW = 10; // characters of a line in a narrow column
    private static final int LIKE_NARROW = 1; // by which two lines of a headline in one differ: 女生被骗进传销窝 | 砸窗跳楼逃生
    private static final int LIKE_TALE = 3; // likewise where each tells of somebody: 老太卖菜收到假钞 | 好心人换走
    private static final int LIKE_LENGTH = 4; // likewise between a kicker and a 破折号 line: the party papers' couplet
    private static final int LIKE_BROKEN = 2; // likewise below a kicker, where a blank breaks the first line
    private static final int LIKE_SLOGAN = 6; // likewise below a kicker, where the second line is a slogan
    private static final int LONGEST_CALL = 12; // characters of a call over a head
    private static final int FEWEST_CALLS = 3; // of 旅游踏青 驾车出行 走亲访友
    private static final Pattern ROLES = Pattern.compile(
            "(?U)(\\p{IsHan}{2,4}[、 　]?)+(讲话|主持|出席|参加|(?<!工)作报告|宣布|致辞|陪同|作部署)([ 　](\\p{IsHan}{2,4}[、 　]?)+(讲话|主持|出席|参加|(?<!工)作报告|宣布|致辞|陪同|作部署|并讲话))*");

    private static final String ROLE_LASTS = "话持席加告布辞同署"; // a quick look

    private static final Pattern DAY = Pattern.compile("[0-9]{1,2}[日月时]"); // 2日起有一次降水过程
    private static final Pattern SUM = Pattern.compile("[0-9.]+(多|余)?[亿万千百]?元");
    private static final Pattern BLANK = Pattern.compile("(?U)\\s+");
    private static final Pattern QUOTES = Pattern.compile("[“”‘’]");

    /** 侯某要求抓好三基: what somebody says stands below a headline. */
    private static final Pattern SAYS = Pattern.compile("(?U)^\\p{IsHan}{2,4}(要求|强调|指出|作出批示|批示).*");

    private final HeadWords words;
    private final BrokenHeads broken;

    HeadPairs(HeadWords words, Verbs verbs) {
        this.words = words;
        this.broken = new BrokenHeads(words, verbs);
    }

    /** What knows by its words whether a line goes on in the next. */
    BrokenHeads broken() {
        return broken;
    }

    /** Whether the line tells who did what at a meeting: 韦某讲话 张某主持. */
    static boolean isRoles(String text) {
        return ROLE_LASTS.indexOf(text.charAt(text.length() - 1)) >= 0
                && ROLES.matcher(text).matches();
    }

    /** 全市工业经济大会召开: a fact that stands alone, and is the headline whatever stands below it. */
    boolean isEvent(TypedLine line) {
        return words.isEvent(line.text());
    }

    /** A call of the paper's own over the head of a meeting: 决战决胜脱贫攻坚 | 县委常委会召开会议 | 传达学习…. */
    boolean isCallOverEvent(List<TypedLine> run) {
        return run.size() > 2
                && isCall(run.get(0))
                && !words.isEvent(run.get(0).text())
                && words.isEvent(run.get(1).text());
    }

    /** 决战决胜脱贫攻坚: short and in one piece. */
    boolean isCall(TypedLine line) {
        return line.is(LineType.SHORT)
                && line.text().length() <= LONGEST_CALL
                && !Punctuation.holdsBlank(line.text())
                && words.opens(line.text(), Kind.SLOGAN);
    }

    /** Neither a role line, what somebody says, nor in quotes or brackets. */
    boolean mayBeHeadline(TypedLine line) {
        String text = line.text();
        return line.is(LineType.SHORT)
                && !isRoles(text)
                && !SAYS.matcher(text).matches()
                && !words.opens(text, Kind.DETAIL)
                && !Punctuation.isColon(text.charAt(text.length() - 1))
                && !Punctuation.isOpeningBracket(text.charAt(0))
                && !(text.charAt(0) == '“' && text.endsWith("”"))
                && !Punctuation.holdsBlank(text);
    }

    /** 旅游踏青 驾车出行 走亲访友, 学党史 悟思想 办实事 开新局. */
    static boolean isCalls(TypedLine line) {
        return (line.is(LineType.SHORT) || line.is(LineType.ROW))
                && line.text().chars().noneMatch(Character::isDigit)
                && BLANK.split(line.text()).length >= FEWEST_CALLS;
    }

    /** How much two lines differ in length: in characters, or in print without quotes, whichever is less. */
    static int differ(TypedLine a, TypedLine b) {
        int characters = Math.abs(a.text().length() - b.text().length());
        return Math.min(characters, Math.abs(width(a.text()) - width(b.text())));
    }

    /** A line's width in print, in characters; Latin letters and digits take half, quotes are left out. */
    static int width(String text) {
        int halves = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            halves += "“”‘’".indexOf(c) >= 0 ? 0 : c < 0x80 ? 1 : 2;
        }
        return (halves + 1) / 2;
    }

    /** 我省在京推介特色农产品 | 现场签约金额达18.6亿元: a sum of money that the first line does not hold explains it. */
    private static boolean isFigure(String first, String second) {
        return SUM.matcher(second).find() && !SUM.matcher(first).find();
    }

    static String bare(String text) {
        return QUOTES.matcher(text).replaceAll("");
    }

    /**
     * Two lines of one headline: broken by their column, or alike in length without a blank inside, nor a role line.
     *
     * @param isCouplet they stand between a kicker and a 破折号 line, or below or above one of them
     */
    boolean isSecondLine(TypedLine first, TypedLine second, boolean isCouplet) {
        String text = second.text();
        if (broken.goesOn(first.text(), text)) {
            return true;
        }
        return mayBeHeadline(second)
                && (isCouplet || !words.isEvent(first.text()))
                && !isFigure(first.text(), text)
                && !DAY.matcher(text).lookingAt()
                && differ(first, second) <= most(first, text, isCouplet)
                && holdsComma(first.text()) == holdsComma(text)
                && (isCouplet || !Punctuation.holdsBlank(first.text()));
    }

    private int most(TypedLine first, String second, boolean isCouplet) {
        if (!isCouplet) {
            boolean isTale = words.opens(first.text(), Kind.DOER)
                    && Math.max(first.text().length(), second.length()) <= LONGEST_OF_NARROW;
            return !isTale ? SAME_LENGTH : words.opens(second, Kind.DOER) ? LIKE_TALE : LIKE_NARROW;
        }
        if (words.opens(second, Kind.SLOGAN)) {
            return LIKE_SLOGAN;
        }
        return Punctuation.holdsBlank(first.text()) ? LIKE_BROKEN : LIKE_LENGTH;
    }

    private static boolean holdsComma(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('，') >= 0;
    }
}
