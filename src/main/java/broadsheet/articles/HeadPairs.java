package broadsheet.articles;

import broadsheet.articles.HeadWords.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What two neighbouring head lines are to each other: two lines of one headline, or a kicker and its headline. */
final class HeadPairs {
    private static final int SAME_LENGTH = 0; // two lines of one headline differ by no more, in characters
    private static final int LONGEST_OF_NARROW = 10; // characters of a line in a narrow column
    private static final int LIKE_NARROW = 1; // by which two lines of a headline in one differ: 女生被骗进传销窝 | 砸窗跳楼逃生
    private static final int LIKE_TALE = 3; // likewise where each tells of somebody: 老太卖菜收到假钞 | 好心人换走
    private static final int LIKE_LENGTH = 4; // likewise between a kicker and a 破折号 line: the party papers' couplet
    private static final int LONGER = 4; // characters by which a kicker is longer than the headline below it
    private static final int SHORTEST_BELOW = 10; // of that headline: 未引发海啸 is a subheadline
    private static final int SHORTEST_OF_THREE = 8; // of a headline between two longer lines
    private static final int SHORTEST_QUOTATION = 8; // that is a headline
    private static final int LONGEST_LABEL = 10; // of what the quotation is about
    private static final int LONGER_THAN_WORK =
            2; // characters by which a headline is longer than the work's name above it
    private static final int UNLIKE = 2; // characters by which the halves of no couplet differ
    private static final int LIKE_BROKEN = 2; // likewise below a kicker, where a blank breaks the first line
    private static final int LIKE_SLOGAN = 6; // likewise below a kicker, where the second line is a slogan
    private static final int LONGEST_CALL = 12; // characters of a call over a head
    private static final int FEWEST_CALLS = 3; // of 旅游踏青 驾车出行 走亲访友
    private static final Pattern ROLES = Pattern.compile(
            "(?U)(\\p{IsHan}{2,4}[、 　]?)+(讲话|主持|出席|参加|(?<!工)作报告|宣布|致辞|陪同|作部署)([ 　](\\p{IsHan}{2,4}[、 　]?)+(讲话|主持|出席|参加|(?<!工)作报告|宣布|致辞|陪同|作部署|并讲话))*");

    private static final String ROLE_LASTS = "话持席加告布辞同署"; // a quick look

    private static final Pattern SUM = Pattern.compile("[0-9.]+(多|余)?[亿万千百]?元");
    private static final Pattern HALVES = Pattern.compile("(?U)([^\\s\\d]{3,9})\\s+([^\\s\\d]{3,9})");
    private static final Pattern ANY_HALVES = Pattern.compile("(?U)(\\S{3,10})\\s+(\\S{5,16})");
    private static final Pattern PAIR = Pattern.compile("(?U)\\p{IsHan}{3}\\s+\\p{IsHan}{3}"); // 战高温 斗酷暑
    private static final Pattern NO_VERB = Pattern.compile("[^建办进开设获为到走送救助访看让把被给在去来与向了启推举签投扎做干抓促保守护]{4,24}");
    private static final Pattern ROUND = Pattern.compile("第[0-9一二三四五六七八九十]+(轮|站|场|日|比赛日)$|([首次末]轮|首日|首战|揭幕战|收官战)$");
    private static final Pattern QUANTITY = Pattern.compile("[0-9]+(%|％)|[增降涨跌达超破](长|幅|至|到|过|了)?[0-9一二两三四五六七八九十百]");
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

    /** 抗疫中的“95后” | “脱下防护服,我也是个孩子”: what somebody says is the headline, what it is about stands above. */
    boolean isAboveQuotation(TypedLine first, TypedLine second) {
        return first.is(LineType.SHORT)
                && second.is(LineType.SHORT)
                && Punctuation.isQuoted(second.text())
                && second.text().length() >= SHORTEST_QUOTATION
                && first.text().charAt(0) != '“'
                && ("?？".indexOf(first.line().last()) >= 0
                        || first.text().length() <= LONGEST_LABEL && !broken.says(first.text()));
    }

    /** 8月份汽车销量同比增长一成八 | 车市“金九银十”提前到来: a plain fact above a headline with a figure of speech. */
    boolean isAboveFigure(List<TypedLine> run) {
        String fact = run.get(0).text();
        String figure = run.get(1).text();
        return (run.size() == 2 || isRoles(run.get(2).text()))
                && run.get(1).is(LineType.SHORT)
                && run.get(0).is(LineType.SHORT)
                && figure.indexOf('“') > 0
                && fact.indexOf('“') < 0
                && !Punctuation.holdsAny(figure, "0123456789:：,，")
                && !Punctuation.holdsBlank(fact)
                && width(figure) <= width(fact) + LONGER_THAN_WORK
                && (words.isEvent(fact) || QUANTITY.matcher(fact).find());
    }

    /** 打造宜居环境 提升城市品位 | 我市实施十大城建工程: a call in two halves above what is done for it. */
    boolean isCallOverDeed(TypedLine first, TypedLine second) {
        return isCallInHalves(first)
                && second.is(LineType.SHORT)
                && mayBeHeadline(second)
                && second.text().length() >= SHORTEST_OF_THREE
                && !words.opens(second.text(), Kind.SLOGAN)
                && !words.opens(second.text(), Kind.CALL);
    }

    /** 学习雷锋 善行河北, 打造宜居环境 提升城市品位: each half calls for something. */
    boolean isCallInHalves(TypedLine line) {
        String[] halves = BLANK.split(line.text());
        return line.is(LineType.SHORT) && halves.length == 2 && calls(halves[0]) && calls(halves[1]);
    }

    private boolean calls(String half) {
        return words.opens(half, Kind.SLOGAN) || words.opens(half, Kind.CALL);
    }

    /** 怀疑妻子有外遇 | 男子装窃听器被拘: why, and who did what. */
    boolean isAboveDoer(List<TypedLine> run) {
        String why = run.get(0).text();
        String deed = run.get(1).text();
        return run.get(0).is(LineType.SHORT)
                && run.get(1).is(LineType.SHORT)
                && !Punctuation.holdsBlank(why)
                && !Punctuation.holdsBlank(deed)
                && differ(run.get(0), run.get(1)) > 0
                && words.opens(why, Kind.CAUSE)
                && words.opens(deed, Kind.DOER);
    }

    /** 雪天路滑 老人摔倒在站台 | 公交司机背起就往医院跑: two halves that are no couplet tell how it came about. */
    boolean isAboveOutcome(List<TypedLine> run) {
        String how = run.get(0).text();
        String outcome = run.get(1).text();
        Matcher halves = ANY_HALVES.matcher(how);
        return run.size() == 2
                && run.get(0).is(LineType.SHORT)
                && run.get(1).is(LineType.SHORT)
                && halves.matches()
                && bare(halves.group(1)).length() + UNLIKE
                        <= bare(halves.group(2)).length()
                && outcome.length() < how.length()
                && mayBeHeadline(run.get(1))
                && outcome.length() >= SHORTEST_OF_THREE
                && !Punctuation.holdsAny(outcome, "0123456789:：,，");
    }

    /** 女孩突发怪病 医院组织会诊 | 谁能帮帮她?: a short question below two halves. */
    boolean isAboveQuestion(TypedLine first, TypedLine second) {
        return first.is(LineType.SHORT)
                && second.is(LineType.SHORT)
                && Punctuation.holdsBlank(first.text())
                && !Punctuation.holdsBlank(second.text())
                && BrokenHeads.asks(second.text())
                && second.text().length() < first.text().length();
    }

    /** Whether the line tells who did what at a meeting: 韦某讲话 张某主持. */
    static boolean isRoles(String text) {
        return ROLE_LASTS.indexOf(text.charAt(text.length() - 1)) >= 0
                && ROLES.matcher(text).matches();
    }

    /** A long line above a shorter headline; a subheadline, set smaller, would be the longer of the two. */
    boolean isLongAbove(TypedLine first, TypedLine second) {
        int longer = first.text().length() - second.text().length();
        return first.is(LineType.SHORT)
                && longer >= LONGER
                && second.text().length() >= SHORTEST_BELOW
                && !Punctuation.holdsBlank(first.text())
                && mayBeHeadline(second);
    }

    /** 全市工业经济大会召开: a fact that stands alone, and is the headline whatever stands below it. */
    boolean isEvent(TypedLine line) {
        return words.isEvent(line.text());
    }

    /** 市委理论学习中心组举行集体学习 | 深入学习贯彻…精神 | 以改革实效推动高质量发展: what was said there is the headline. */
    boolean isMeetingOverCall(List<TypedLine> run) {
        return run.size() > 2
                && run.get(0).text().endsWith("学习")
                && run.get(1).is(LineType.SHORT)
                && words.opens(run.get(1).text(), Kind.SLOGAN);
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

    /** 西气东输二线 | 广州至南宁支干线全线焊通: the name of a work, a match or a fair, and what is told of it. */
    boolean isNamed(TypedLine first, TypedLine second) {
        String name = first.text();
        return first.is(LineType.SHORT)
                && second.is(LineType.SHORT)
                && !Punctuation.holdsBlank(name)
                && NO_VERB.matcher(name).matches()
                && (isMatch(name)
                        || words.ends(name, Kind.NAME_END) && second.text().length() > name.length() + LONGER_THAN_WORK)
                && !broken.goesOn(name, second.text());
    }

    /** 中超第二十三轮, 北京田径世锦赛. */
    private boolean isMatch(String name) {
        return words.ends(name, Kind.MATCH_END) || ROUND.matcher(name).find();
    }

    /** Neither a role line, what somebody says, nor in quotes or brackets. */
    private boolean mayBeHeadline(TypedLine line) {
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

    /** Two lines alike under one that is not: 黄河岸边看新村 | 产业旺了人气足 | 环境美了笑声多. */
    boolean isAboveACouplet(List<TypedLine> run) {
        return run.size() > 2
                && run.subList(0, 3).stream()
                        .allMatch(line -> line.is(LineType.SHORT) && !Punctuation.holdsBlank(line.text()))
                && differ(run.get(1), run.get(2)) <= 1
                && differ(run.get(0), run.get(1)) > 1;
    }

    /** A headline is set largest, so it is the shortest of three lines: 半年没人住 一个月“用”水189吨 | 空置房收到千元水费单 | 供水公司：疑为水箱漏水. */
    boolean isAboveShortest(List<TypedLine> run) {
        return run.size() > 2
                && run.get(0).is(LineType.SHORT)
                && mayBeHeadline(run.get(1))
                && run.get(2).is(LineType.SHORT)
                && !isRoles(run.get(2).text())
                && run.get(1).text().length() >= SHORTEST_OF_THREE
                && run.get(1).text().length() + LONGER <= run.get(0).text().length()
                && run.get(1).text().length() + LONGER <= run.get(2).text().length();
    }

    /** Two lines of two halves over a third: 最低零下十四度 冷到十年少见 | 水表冻裂 抢修电话被打爆 | 自来水公司抽调二百人抢修. */
    static boolean isAboveTwoHalves(List<TypedLine> run) {
        return run.size() > 2
                && run.subList(0, 3).stream().allMatch(line -> line.is(LineType.SHORT))
                && isOfTwo(run.get(0).text())
                && isOfTwo(run.get(1).text())
                && !Punctuation.holdsBlank(run.get(2).text())
                && run.get(1).text().length() <= run.get(0).text().length()
                && !isRoles(run.get(1).text())
                && !isRoles(run.get(2).text());
    }

    private static boolean isOfTwo(String text) {
        return BLANK.split(text).length == 2;
    }

    /** A line above a headline that its column broke: 硬“核”力量落地 | 首个配置冷却塔的核电机组 | 全面启动建设. */
    boolean isAboveABroken(List<TypedLine> run) {
        return run.size() > 2
                && run.get(0).is(LineType.SHORT)
                && run.get(1).is(LineType.SHORT)
                && run.get(2).is(LineType.SHORT)
                && broken.goesOn(run.get(1).text(), run.get(2).text())
                && !broken.goesOn(run.get(0).text(), run.get(1).text());
    }

    /** A fact above a headline of two halves, or calls above the fact: 首家“零工超市”满月 | 白天逛市场 晚上拿工钱; 旅游踏青 驾车出行 走亲访友 | 各地群众欢度端午. */
    boolean isAboveHalves(TypedLine first, TypedLine second) {
        String above = first.text();
        String below = second.text();
        if (!second.is(LineType.SHORT)) {
            return false;
        }
        if (!Punctuation.holdsBlank(below)) {
            return Punctuation.holdsBlank(above)
                    && (below.length() < above.length() && isCalls(first)
                            || PAIR.matcher(above).matches());
        }
        Matcher halves = HALVES.matcher(below);
        return first.is(LineType.SHORT)
                && !Punctuation.holdsBlank(above)
                && bare(below).length() <= above.length() + 1
                && halves.matches()
                && bare(halves.group(1)).length() == bare(halves.group(2)).length()
                && !isRoles(below);
    }

    /** 旅游踏青 驾车出行 走亲访友, 学党史 悟思想 办实事 开新局. */
    static boolean isCalls(TypedLine line) {
        return (line.is(LineType.SHORT) || line.is(LineType.ROW))
                && line.text().chars().noneMatch(Character::isDigit)
                && BLANK.split(line.text()).length >= FEWEST_CALLS;
    }

    /** How much two lines differ in length: in characters, or in print without quotes, whichever is less. */
    private static int differ(TypedLine a, TypedLine b) {
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

    private static String bare(String text) {
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
