package broadsheet.articles;

import java.util.Set;
import java.util.regex.Pattern;

/** Knows by its words a headline that its column broke in two: 兰州新区开通 | 至西宁货运班列; 本月起灵活就业人员 | 可网上缴存公积金. */
final class BrokenHeads {
    private static final int LONGEST = 14; // of such a line, in characters: two-line headlines are set large
    private static final int LIKE_LENGTH = 2; // characters by which a question and what it is about differ
    private static final int LONGER = 4; // characters by which the second line may be the longer one

    /** What no headline ends with: a preposition, a verb that lacks its object, a number that lacks its noun. */
    private static final Pattern OPEN_END = Pattern.compile(".*(关于|[的和与及在对为将把被让使向暨、]|[装用吃喝坐]上|迎来|成为|获评|首开|新增|走进"
            + "|(通报|查处|曝光|破获|公布|发布|表彰|命名|引进|签约|建成|新建|认定|评出|奖励|关停|整治|开放|启动|上线|投用)"
            + "[首一两二三四五六七八九十百千\\d]{1,4}[起批项条座家名位所辆台个])");

    /** 今起开通 | 长兴至安吉公交快线; but 地铁三号线今日开通 | 首日客流十万人次. */
    private static final Pattern VERB_END = Pattern.compile(".*(打造|开通|取消|建起|推出|设立|启用|投放)");

    private static final Pattern OBJECT =
            Pattern.compile("(?!首|将|预计|单日|全程|[\\d一二三四五六七八九十]).*(线|列|车|站|路|桥|[通航街]道|平台|服务|业务|费|场|园|馆|房|区|村|中心|证|卡)");

    /** 政协省委员会 | 第三次会议政治决议. */
    private static final Pattern NUMBERED = Pattern.compile("^第[一二三四五六七八九十百0-9]+[届次]");

    /** How the rest of a sentence begins whose subject stands above. */
    private static final Pattern PREDICATE =
            Pattern.compile("^(可(?![可视再降])|达(?=[\\d一二三四五六七八九十百千万])|获(?=[评批奖得颁救准])|至(?![\\d今少])|首次|正式|全面|不再|再也).{2,}"
                    + "|^(谁来|怎么|如何|咋|何时|为何|为啥|能否|[用吃喝住搬当走登赶端]上|[住搬走开送装飞驶]进|[开送搬跑传卖]到|[带送引迎]来|闯|要(?!闻)|帮|变身?|成了).{2,}");

    /** A verb with its outcome: 唱出一千名“小弦友”, 种活三万棵梭梭; but not 演出, 路上, 三成. */
    private static final Pattern OUTCOME =
            Pattern.compile("^[^日演支进输突杰付产一来天乡地以首先跃引三两四五六七八九十现构养居常中影回东西南北][出起回进成住响活赢](?![口入点租路版士家乡都价期度绩立本民宅乐发]).{2,}");

    /** Verbs by which the rest of such a sentence begins. */
    private static final Set<String> VERBS = Set.of(
            "推进", "推动", "加快", "确保", "建设", "提升", "助力", "保障", "促进", "实现", "构建", "筑牢", "守护", "带动", "带领", "追回", "捡回", "救起",
            "救出", "救下", "抓获", "破获", "摘得", "夺得", "捧得", "斩获", "喜获", "荣获", "捧回", "抱团", "操控", "撑起", "守住", "亮相", "登陆", "入选",
            "入围", "当选", "走红", "热销", "畅销", "俏销", "远销", "落户", "落地", "安家", "开工", "竣工", "投产", "通车", "封顶", "上岗", "上线", "上市",
            "问世", "解决", "破解", "化解", "回归", "变成", "牵手", "携手", "对接", "抢滩", "挺进", "角逐", "争夺", "冲刺", "迎战", "力克", "击败", "战胜",
            "不敌", "照亮", "点亮", "扮靓", "唱响", "奏响", "跑出", "走出", "闯出", "铺就", "托起", "串起", "解开", "打通", "点燃", "激活", "惠及", "覆盖",
            "突破", "超过", "逼近");

    /** 老旧小区加装电梯 | 一楼住户的账怎么算. */
    private static final Pattern QUESTION = Pattern.compile(
            ".*((?<![没不])怎么.{1,2}|(?<![没不])咋.{1,2}|谁来.{1,3}|谁买单|为何.{1,3}|如何.{1,3}|[行靠好值]不[行靠好值].{0,2}|.{2}[吗么呢])[?？]?");

    /** 环城公路全线竣工 | 惠及十二个乡镇: the first line is whole. */
    private static final Pattern WHOLE = Pattern.compile(
            ".*(竣工|完工|通车|开工|开建|投产|投用|投入使用|封顶|开[馆园市秤学播业放启]|上市|上线|发布|出炉|揭牌|挂牌|恢复|提速|过半|增长|上扬|升温|火爆|走俏|[热畅俏]销|丰收|完成|见效|启用|达标|落地|落户)");

    private static final Pattern AGENT = Pattern.compile(".*([员师生民工者长户嫂哥姐爷妈警兵娃队团手匠商农伯叔婶姨奶]|老表|老乡|老汉|小伙|姑娘|青年|少年)");

    private static final Pattern OF_BODY = Pattern.compile(".*[会局部府院委厅处署]$");
    private static final Pattern DOCUMENT =
            Pattern.compile(".*(名单|决议|决定|公告|通告|公报|通知|公示|意见|办法|方案|条例|报告|倡议书|慰问信|贺信|公开信)$");

    private static final String OPEN_LASTS = "于的和与及在对为将把被让使向暨、上来评开增进起批项条座家名位所辆台个"; // quick looks
    private static final String VERB_LASTS = "造通消起出立用放";
    private static final String QUESTIONS = "怎咋谁何吗么呢不";

    private BrokenHeads() {}

    /** Whether the headline line {@code first} goes on in the line below it. */
    static boolean goesOn(String first, String second) {
        return !Punctuation.holdsBlank(second) && isRest(first, second) && !HeadPairs.isRoles(second);
    }

    private static boolean isRest(String first, String second) {
        return isNumbered(second)
                || lacksObject(first, second)
                || OF_BODY.matcher(first).matches() && DOCUMENT.matcher(second).matches()
                || isPredicate(first, second)
                || isQuestion(first, second);
    }

    /** 第八届理事会第一次会议召开: whose it is stands above. */
    static boolean isNumbered(String line) {
        return line.charAt(0) == '第' && NUMBERED.matcher(line).find();
    }

    /** Whether {@code first} cannot be whole: 古村落装上 | …, or is followed by what it lacks: 今起开通 | 长兴至安吉公交快线. */
    static boolean lacksObject(String first, String second) {
        char last = first.charAt(first.length() - 1);
        return OPEN_LASTS.indexOf(last) >= 0 && OPEN_END.matcher(first).matches()
                || VERB_LASTS.indexOf(last) >= 0
                        && VERB_END.matcher(first).matches()
                        && OBJECT.matcher(second).matches();
    }

    /** 科技特派员 | 带来“金点子”: who does it stands above what they do. */
    static boolean isOfAgent(String first, String second) {
        return AGENT.matcher(first).matches() && isPredicate(first, second);
    }

    private static boolean isPredicate(String first, String second) {
        return first.length() <= LONGEST
                && second.length() > 2
                && second.length() <= Math.min(LONGEST, first.length() + LONGER)
                && (VERBS.contains(second.substring(0, 2))
                        || OUTCOME.matcher(second).matches()
                        || PREDICATE.matcher(second).matches())
                && !HeadPairs.isEvent(first)
                && !WHOLE.matcher(first).matches();
    }

    private static boolean isQuestion(String first, String second) {
        return first.length() <= LONGEST
                && Math.abs(second.length() - first.length()) <= LIKE_LENGTH
                && Punctuation.holdsAny(second, QUESTIONS)
                && QUESTION.matcher(second).matches();
    }
}
