package broadsheet.articles;

import java.util.List;
import java.util.regex.Pattern;

/** What two neighbouring head lines are to each other: two lines of one headline, or a kicker and its headline. */
final class HeadPairs {
    private static final int SAME_LENGTH = 0; // two lines of one headline differ by no more, in characters
    private static final int LIKE_LENGTH = 4; // likewise between a kicker and a 破折号 line: the party papers' couplet
    private static final int LONGER = 4; // characters by which a kicker is longer than the headline below it
    private static final int SHORTEST_BELOW = 10; // of that headline: 未引发海啸 is a subheadline
    private static final Pattern EVENT = Pattern.compile(".*(召开|举行|闭幕|开幕|启动|结束)");
    private static final Pattern ROLES = Pattern.compile(
            "(?U)(\\p{IsHan}{2,4}[、 　]?)+(讲话|主持|出席|参加|作报告|宣布|致辞|陪同|作部署)([ 　](\\p{IsHan}{2,4}[、 　]?)+(讲话|主持|出席|参加|作报告|宣布|致辞|陪同|作部署|并讲话))*");

    /** 侯某要求抓好三基: what somebody says stands below a headline. */
    private static final Pattern SAYS = Pattern.compile("(?U)^\\p{IsHan}{2,4}(要求|强调|指出|作出批示|批示).*");

    private static final Pattern OPEN_END = Pattern.compile(".*(关于|[的和与及在对为暨、])$");
    private static final Pattern OF_BODY = Pattern.compile(".*[会局部府院委厅处署]$");
    private static final Pattern DOCUMENT =
            Pattern.compile(".*(名单|决议|决定|公告|通告|公报|通知|公示|意见|办法|方案|条例|报告|倡议书|慰问信|贺信|公开信)$");

    /** 政协省委员会 | 第三次会议政治决议: a headline broken by its column. */
    private static final Pattern GOES_ON = Pattern.compile("^第[一二三四五六七八九十百0-9]+[届次]");

    private HeadPairs() {}

    /** Whether the line tells who did what at a meeting: 韦某讲话 张某主持. */
    static boolean isRoles(String text) {
        return ROLES.matcher(text).matches();
    }

    /** A long line above a shorter headline; a subheadline, set smaller, would be the longer of the two. */
    static boolean isLongAbove(TypedLine first, TypedLine second) {
        return first.is(LineType.SHORT)
                && first.text().length() - second.text().length()
                        >= (EVENT.matcher(first.text()).matches() ? 1 : LONGER)
                && second.text().length() >= SHORTEST_BELOW
                && !Punctuation.holdsBlank(first.text())
                && mayBeHeadline(second);
    }

    /** Neither a role line, what somebody says, nor in quotes or brackets. */
    private static boolean mayBeHeadline(TypedLine line) {
        String text = line.text();
        return line.is(LineType.SHORT)
                && !isRoles(text)
                && !SAYS.matcher(text).matches()
                && !Punctuation.isColon(text.charAt(text.length() - 1))
                && !Punctuation.isOpeningBracket(text.charAt(0))
                && !(text.charAt(0) == '“' && text.endsWith("”"))
                && !Punctuation.holdsBlank(text);
    }

    /** Two lines alike under one that is not: 全市工业经济大会召开 | 坚定不移走新型工业化道路 | 奋力打造先进制造业强市. */
    static boolean isAboveACouplet(List<TypedLine> run) {
        return run.size() > 2
                && run.subList(0, 3).stream()
                        .allMatch(line -> line.is(LineType.SHORT) && !Punctuation.holdsBlank(line.text()))
                && differ(run.get(1), run.get(2)) <= 1
                && differ(run.get(0), run.get(1)) > 1;
    }

    private static int differ(TypedLine a, TypedLine b) {
        return Math.abs(a.text().length() - b.text().length());
    }

    /**
     * Two lines of one headline: alike in length, neither with a blank inside nor a role line.
     *
     * @param isCouplet they stand between a kicker and a 破折号 line, or below or above one of them
     */
    static boolean isSecondLine(TypedLine first, TypedLine second, boolean isCouplet) {
        String text = second.text();
        if (!Punctuation.holdsBlank(text) && isBroken(first.text(), text)) {
            return true;
        }
        return mayBeHeadline(second)
                && differ(first, second) <= (isCouplet ? LIKE_LENGTH : SAME_LENGTH)
                && holdsComma(first.text()) == holdsComma(text)
                && !Punctuation.holdsBlank(first.text());
    }

    /** One headline in two lines: 市委组织部关于 | 市管领导干部任前公示的通告; 市人大常委会 | 任免名单. */
    private static boolean isBroken(String first, String second) {
        return GOES_ON.matcher(second).find()
                || OPEN_END.matcher(first).matches()
                || OF_BODY.matcher(first).matches() && DOCUMENT.matcher(second).matches();
    }

    private static boolean holdsComma(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('，') >= 0;
    }
}
