package broadsheet.articles;

import broadsheet.articles.HeadWords.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows by its words a headline that its column broke in two: 兰州新区开通 | 至西宁货运班列; 本月起灵活就业人员 | 可网上缴存公积金. */
final class BrokenHeads {
    private static final int LONGEST = 14; // of such a line, in characters: two-line headlines are set large
    private static final int LIKE_LENGTH = 2; // characters by which a question and what it is about differ
    private static final int LONGEST_DEED = 10; // of two lines that are set alike
    private static final int LONGER = 4; // characters by which the second line may be the longer one

    private static final String NUMERALS = "首一两二三四五六七八九十百千0123456789";
    private static final int LONGEST_NUMBER = 4;

    /** 政协省委员会 | 第三次会议政治决议. */
    private static final Pattern NUMBERED = Pattern.compile("^第[一二三四五六七八九十百0-9]+[届次]");

    /** A verb with its outcome: 唱出一千名“小弦友”, 种活三万棵梭梭; but not 演出, 路上, 三成. */
    private static final Pattern OUTCOME =
            Pattern.compile("^[^日演支进输突杰付产一来天乡地以首先跃引三两四五六七八九十现构养居常中影回东西南北][出起回进成住响活赢](?![口入点租路版士家乡都价期度绩立本民宅乐发]).{2,}");

    /** A verb with its aspect: 扰了邻居清梦; but not 为了, 除了. */
    private static final Pattern DONE = Pattern.compile("^[^为除有对罢得极好到完]了[^不得].+");

    /** 半小时打通“生命通道”: how long it took stands before the verb. */
    private static final Pattern DURATION =
            Pattern.compile("^([0-9.]+|[一二两三四五六七八九十半百几]{1,3})[多余]?(个小时|小时|分钟|秒|天|夜|个月|年)[内间里]?");

    private static final int MANNER = 2; // characters before a deed

    /** 老旧小区加装电梯 | 一楼住户的账怎么算. */
    private static final Pattern QUESTION = Pattern.compile(
            ".*((?<![没不])怎么.{1,2}|(?<![没不])咋.{1,2}|谁.{1,3}|为何.{1,3}|如何.{1,3}|[行靠好值]不[行靠好值].{0,2}|.{2}[吗么呢])[?？]?");

    /** 在洛开幕, 将于10月通车, 今日揭牌: what comes before the verb when its subject stands above. */
    private static final Pattern ADVERBIAL = Pattern.compile(
            "(在.{1,7}|将|即将|昨[日天]?|今[日天年]?|明[日天年]?|[0-9]{1,2}月.{0,6}|本[周月]|正式|顺利|全线|成功|圆满|隆重|集中|如期|建成|基本|同步)+.{2,4}");

    /** 10月份全国70个大中城市, 我省5家企业: when, where and how many. */
    private static final Pattern COUNTED = Pattern.compile(
            "(.{1,4}(月份?|季度|半年|年)|今年|去年|本月|今起)?(全[国省市县区州]|我[国省市县区州]|\\p{IsHan}{2,3}[省市县区州]?)?([0-9.]+|[一二两三四五六七八九十百千]+)[多余万]?[个家名座条所件位项处户批类款](?<what>\\p{IsHan}{2,6})");

    /** When the verb's deed is done: 三年, 今起, 国庆假期, 10月底. */
    private static final Pattern WHEN = Pattern.compile(
            "([0-9]+|[一二两三四五六七八九十半]+)[年月天日周](内|底|前|起|里)?|[今明昨][起年天日晨晚]|(本|上|下)[周月](末|底|起)?|(元旦|春节|清明|五一|端午|中秋|国庆|暑期|寒假|节日)(假期|期间|前)?|月底(前)?|年底(前)?|[一二三四]季度|[上下]半年|前[一二三四五六七八九十0-9]{1,2}个?月");

    private static final String QUESTIONS = "怎咋谁何吗么呢不";

    private final HeadWords words;
    private final Verbs verbs;

    BrokenHeads(HeadWords words, Verbs verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /** Whether the headline line {@code first} goes on in the line below it. */
    boolean goesOn(String first, String second) {
        return !Punctuation.holdsBlank(second) && isRest(first, second) && !HeadPairs.isRoles(second);
    }

    private boolean isRest(String first, String second) {
        return isNumbered(second)
                || lacksObject(first, second)
                || words.ends(first, Kind.BODY_END) && words.ends(second, Kind.DOCUMENT_END)
                || isPredicate(first, second)
                || isAdverbial(first, second)
                || isCounted(first, second)
                || isDeedOfBody(first, second)
                || isWhenClause(first, second)
                || saysOfIt(first, second) && isNamed(first)
                || words.ends(first, Kind.NAME_END) && isPartOfWork(first, second)
                || isQuestion(first, second);
    }

    /** 第八届理事会第一次会议召开: whose it is stands above. */
    static boolean isNumbered(String line) {
        return line.charAt(0) == '第' && NUMBERED.matcher(line).find();
    }

    /** Whether {@code first} cannot be whole: 古村落装上 | …, or is followed by what it lacks: 今起开通 | 长兴至安吉公交快线. */
    boolean lacksObject(String first, String second) {
        return words.ends(first, Kind.OPEN_END)
                || endsInCount(first)
                || words.ends(first, Kind.OBJECT_VERB)
                        && words.ends(second, Kind.OBJECT_END)
                        && !words.opens(second, Kind.NO_OBJECT)
                        && NUMERALS.indexOf(second.charAt(0)) < 0;
    }

    /** 吴兴通报三起 | …: a verb, a number and what it counts by. */
    private boolean endsInCount(String first) {
        int counter = first.length() - 1;
        if (counter < 1 || !words.ends(first, Kind.COUNTER)) {
            return false;
        }
        int number = counter;
        while (number > 0 && counter - number < LONGEST_NUMBER && NUMERALS.indexOf(first.charAt(number - 1)) >= 0) {
            number--;
        }
        return number < counter && words.ends(first.substring(0, number), Kind.COUNTED_VERB);
    }

    /** 科技特派员 | 带来“金点子”: who does it stands above what they do. */
    boolean isOfAgent(String first, String second) {
        return words.ends(first, Kind.AGENT_END) && isPredicate(first, second);
    }

    private boolean isPredicate(String first, String second) {
        return first.length() <= LONGEST
                && second.length() > 2
                && HeadPairs.width(second) <= Math.min(LONGEST, HeadPairs.width(first) + LONGER)
                && opensPredicate(second)
                && !words.isEvent(first)
                && !words.ends(first, Kind.WHOLE_END);
    }

    /** 第十届牡丹文化节 | 今日开幕. */
    boolean isAdverbial(String first, String second) {
        return first.length() <= LONGEST
                && second.length() <= LONGEST
                && isWhole(second)
                && !isWhole(first)
                && !words.opens(first, Kind.SLOGAN)
                && ADVERBIAL.matcher(second).matches();
    }

    /** 10月份全国70个大中城市 | 房价涨幅继续回落: nothing is said yet of what is counted. */
    private boolean isCounted(String first, String second) {
        if (first.length() > LONGEST || second.length() > LONGEST || !isSubject(first)) {
            return false;
        }
        return COUNTED.matcher(first).matches();
    }

    /** 全省农村公路: of whom or what something must be said. */
    private boolean isNamed(String line) {
        return line.length() <= LONGEST
                && line.indexOf('的') < 0
                && line.chars().allMatch(c -> Character.isLetterOrDigit(c) || "“”".indexOf(c) >= 0)
                && !isWhole(line)
                && !verbs.areIn(line);
    }

    /** Whether something is said in the line of somebody. */
    boolean says(String line) {
        return verbs.areIn(line);
    }

    /** Whether the first line only names something, and the second says something of something else. */
    boolean isLabelOver(String first, String second) {
        return first.chars().allMatch(Character::isIdeographic)
                && isNamed(first)
                && verbs.areIn(second)
                && !goesOn(first, second)
                && !words.ends(first, Kind.NAME_END)
                && !words.ends(first, Kind.MATCH_END);
    }

    /** 三年改造两万公里, 将实行市级统筹: nobody is named in it who does it. */
    private boolean saysOfIt(String first, String second) {
        return second.length() <= LONGEST
                && second.length() <= first.length() + LONGER
                && (verbs.open(second) || "在将为向从至已再又也都还正更".indexOf(second.charAt(0)) >= 0 || isWhen(second));
    }

    /** 两部门印发通知 | 规范平台收费行为: two short lines, the second without a subject. */
    private boolean isDeedOfBody(String first, String second) {
        return Math.max(first.length(), second.length()) <= LONGEST_DEED
                && Math.abs(first.length() - second.length()) <= LIKE_LENGTH
                && second.length() > LIKE_LENGTH + 2
                && verbs.open(second)
                && verbs.areIn(first)
                && !words.opens(second, Kind.DETAIL)
                && !words.opens(second, Kind.SLOGAN)
                && !isWhole(first);
    }

    /** 淮河干流进入主汛期前 | 重点工程全部完工. */
    private static boolean isWhenClause(String first, String second) {
        return first.length() <= LONGEST
                && first.length() > LONGEST_NUMBER
                && "前后".indexOf(first.charAt(first.length() - 1)) >= 0
                && !Punctuation.holdsColon(second)
                && Math.abs(first.length() - second.length()) <= LONGER;
    }

    /** 宜昌至涪陵高铁 | 首座隧道贯通. */
    private boolean isPartOfWork(String first, String second) {
        return isNamed(first)
                && "首第最全".indexOf(second.charAt(0)) >= 0
                && second.length() <= first.length() + 1
                && isWhole(second);
    }

    /** 三年改造两万公里, 国庆假期延时运营, 今起分批完工. */
    private boolean isWhen(String line) {
        Matcher when = WHEN.matcher(line);
        return when.lookingAt() && verbs.areIn(line.substring(when.end()));
    }

    /** Whether the line ends with somebody or something of whom more must be said: 大中城市, 困难职工. */
    private boolean isSubject(String line) {
        return words.ends(line, Kind.SUBJECT_END) || words.ends(line, Kind.AGENT_END);
    }

    private boolean isWhole(String line) {
        return words.isEvent(line) || words.ends(line, Kind.WHOLE_END) || words.ends(line, Kind.NEWS_END);
    }

    /** 用上…, 唱出…, 扰了…, 砸窗救出…, 半小时打通…: nobody does it in this line. */
    private boolean opensPredicate(String line) {
        boolean mayLast = NUMERALS.indexOf(line.charAt(0)) >= 0 || line.charAt(0) == '半' || line.charAt(0) == '几';
        String rest = mayLast ? DURATION.matcher(line).replaceFirst("") : line;
        return words.opens(rest, Kind.PREDICATE)
                || OUTCOME.matcher(rest).matches()
                || line.charAt(1) == '了' && DONE.matcher(line).matches()
                || isDeed(line);
    }

    private boolean isDeed(String line) {
        return line.length() > MANNER
                && words.opens(line.substring(MANNER), Kind.DEED)
                && !words.ends(line.substring(0, MANNER), Kind.AGENT_END);
    }

    /** 业主该找谁修, 谁能帮帮她?. */
    static boolean asks(String line) {
        return "？?".indexOf(line.charAt(line.length() - 1)) >= 0
                || Punctuation.holdsAny(line, QUESTIONS)
                        && QUESTION.matcher(line).matches();
    }

    /** 老旧小区加装电梯 | 一楼住户的账怎么算; with its mark it may be longer: 外墙都刷好了 | 小区的东门为什么还不开?. */
    private static boolean isQuestion(String first, String second) {
        if (first.length() > LONGEST) {
            return false;
        }
        boolean marked = "？?".indexOf(second.charAt(second.length() - 1)) >= 0;
        if (marked && !Punctuation.endsSentence(first)) {
            return second.length() <= LONGEST && !Punctuation.holdsColon(second);
        }
        return Math.abs(second.length() - first.length()) <= LIKE_LENGTH
                && Punctuation.holdsAny(second, QUESTIONS)
                && QUESTION.matcher(second).matches();
    }
}
