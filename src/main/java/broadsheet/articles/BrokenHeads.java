package broadsheet.articles;

import java.util.regex.Pattern;

/** Knows by its words a headline that its column broke in two: 兰州新区开通 | 至西宁货运班列; 本月起灵活就业人员 | 可网上缴存公积金. */
final class BrokenHeads {
    private static final int LONGEST = 14; // of such a line, in characters: two-line headlines are set large
    private static final int LIKE_LENGTH = 2; // characters by which a question and what it is about differ
    private static final int LONGER = 4; // characters by which the second line may be the longer one

    /** What no headline ends with: a preposition, a verb that lacks its object, a number that lacks its noun. */
    private static final Pattern OPEN_END =
            Pattern.compile(".*(关于|[的和与及在对为将把被让使向暨、]|[装用吃喝坐]上|迎来|成为|获评|首开|新增|打造|开通|取消|走进|建起|推出|设立"
                    + "|(通报|查处|曝光|破获|公布|发布|表彰|命名|引进|签约|建成|新建|认定|评出|奖励|关停|整治|开放|启动|上线|投用)"
                    + "[首一两二三四五六七八九十百千\\d]{1,4}[起批项条座家名位所辆台个])");

    /** 政协省委员会 | 第三次会议政治决议. */
    private static final Pattern NUMBERED = Pattern.compile("^第[一二三四五六七八九十百0-9]+[届次]");

    /** How the rest of a sentence begins whose subject stands above. */
    private static final Pattern PREDICATE =
            Pattern.compile("^(可(?![可视再降])|达(?=[\\d一二三四五六七八九十百千万])|获(?=[评批奖得颁救准])|至(?![\\d今少])|首次|正式|全面|不再|再也).{2,}"
                    + "|^(推进|推动|加快|确保|建设|提升|助力|保障|促进|实现|构建|筑牢|守护|带动|带领|帮|追回|捡回|救[起出下]|抓获|破获|[摘夺捧]得|斩获|[喜荣]获|捧回"
                    + "|谁来|怎么|如何|咋|何时|为何|为啥|能否"
                    + "|[用吃喝住搬]上|[住搬走开送装]进|走出|[开送搬]到|抱团|闯|要(?!闻)|操控|撑起|守住).{2,}");

    /** 老旧小区加装电梯 | 一楼住户的账怎么算. */
    private static final Pattern QUESTION = Pattern.compile(
            ".*((?<![没不])怎么.{1,2}|(?<![没不])咋.{1,2}|谁来.{1,3}|谁买单|为何.{1,3}|如何.{1,3}|[行靠好值]不[行靠好值].{0,2}|.{2}[吗么呢])[?？]?");

    private static final Pattern OF_BODY = Pattern.compile(".*[会局部府院委厅处署]$");
    private static final Pattern DOCUMENT =
            Pattern.compile(".*(名单|决议|决定|公告|通告|公报|通知|公示|意见|办法|方案|条例|报告|倡议书|慰问信|贺信|公开信)$");

    private BrokenHeads() {}

    /** Whether the headline line {@code first} goes on in the line below it. */
    static boolean goesOn(String first, String second) {
        if (Punctuation.holdsBlank(second)) {
            return false;
        }
        return isNumbered(second)
                || endsOpen(first)
                || OF_BODY.matcher(first).matches() && DOCUMENT.matcher(second).matches()
                || isPredicate(first, second)
                || isQuestion(first, second);
    }

    /** 第八届理事会第一次会议召开: whose it is stands above. */
    static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).find();
    }

    /** Whether the line cannot be whole: 今起开通, 古村落装上. */
    static boolean endsOpen(String line) {
        return OPEN_END.matcher(line).matches();
    }

    private static boolean isPredicate(String first, String second) {
        return first.length() <= LONGEST
                && !HeadPairs.isEvent(first)
                && second.length() <= Math.min(LONGEST, first.length() + LONGER)
                && PREDICATE.matcher(second).matches();
    }

    private static boolean isQuestion(String first, String second) {
        return first.length() <= LONGEST
                && Math.abs(second.length() - first.length()) <= LIKE_LENGTH
                && QUESTION.matcher(second).matches();
    }
}
