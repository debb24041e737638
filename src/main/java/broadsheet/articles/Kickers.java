package broadsheet.articles;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the line above a headline that cannot stand alone: 韦某在调研时强调, 三阳乡, 前10个月, 重阳节前夕. */
final class Kickers {
    private static final Pattern OCCASION = Pattern.compile(
            ".{2,10}(前夕|之际|期间|来临|在即|将至|临近)|.*(——|……)|受.{1,10}影响.*|(全[国省市县区州]|我[国省市县区州]|国内|世界|全球|亚洲)首[个例家座条批台届创]|(专家|医生|警方|民警|律师|交警|消防|部门)(提示|支招|建议)");

    /** 前10个月, 一季度, 今年以来: the time alone. */
    private static final Pattern PERIOD = Pattern.compile(
            "(今年|去年|本月|上月)?(前|头)?[0-9一二两三四五六七八九十]{1,3}(个月|季度|月份?)|(今年|去年|全年|[今去]年?[上下]半年|[上下]半年|今年以来)|[0-9]{1,2}[至到—-][0-9]{1,2}月份?");

    /** 世界防治结核病日, “三八”维权周: the day or week that a story is about. */
    private static final Pattern NAMED_DAY = Pattern.compile("(世界|国际|全国|中国).{2,8}[日周月]|“[^”]{1,6}”.{0,4}[日周月]");

    /** 全市晚报总编辑“走基层”大型采访活动: the name of what a story is about, without a verb. */
    private static final Pattern CAMPAIGN_NAME =
            Pattern.compile("((?!开展|启动|举行|举办|组织|走进|参加|推出).){6,}(大型|主题|系列|集中|联合)(采访|宣传|调研|报道|实践|教育|志愿服务){0,2}活动");

    private static final String TIMES = "年月度日周"; // by which periods and named days end
    private static final Pattern KICKER_END = Pattern.compile(
            "(?U).*(强调|指出|要求|表示|显示|透露|披露|证实|提出|时说|时讲话|主持并讲话|并讲话|讲话|主持会议|出席|宣布|号召|呼吁|提醒|[委府部厅]决定|发布.{0,6}(警示|提示|提醒|预警|通告|数据|报告|公报|榜单|指数|白皮书))[:：]?");
    private static final String KICKER_LASTS = "调出求示说话议席布召吁醒定告警露实据报单数书:："; // a quick look

    /** 从一条街到一座城: what became of what. */
    private static final Pattern FROM_TO = Pattern.compile("从[^，,：:]{2,8}到[^，,：:]{2,8}");

    /** 证交所提醒投资者: who is warned or asked stands behind the verb, of what below. */
    private static final Pattern ADDRESSED = Pattern.compile(
            ".*(提醒|告诫|呼吁|敦促|建议|号召|要求)(广大|全市|全省)?.{0,3}(市民|村民|居民|消费者|投资者|考生|家长|司机|游客|农户|农民|用户|企业|各地|旅客|驾驶员|车主|学生|患者|业主|储户|股民|网友|公众|老年人|商户)");

    private static final Pattern SAID = Pattern.compile(".{6,}[时上中会](强调|指出|要求|提出)");

    private static final Pattern OF_BODY = Pattern.compile(".*[委府局部厅院会办署](宣布|决定|提出|要求|强调|指出)"); // 省委、省政府宣布
    private final PlaceNames places;
    private final HeadPairs pairs;
    private final KickerPairs below; // seen with the headline
    private final KickerRuns belowThat; // and with the line below it

    Kickers(PlaceNames places, HeadPairs pairs, KickerPairs below) {
        this.places = places;
        this.pairs = pairs;
        this.below = below;
        this.belowThat = new KickerRuns(pairs);
    }

    /** Whether the first of two or more head lines is one. */
    boolean isKicker(List<TypedLine> run) {
        String text = run.get(0).text();
        return places.holds(text) && !isHalved(text, run.get(1).text())
                || run.get(0).is(LineType.DASH)
                || OCCASION.matcher(text).matches()
                || isTime(text)
                || text.endsWith("活动") && CAMPAIGN_NAME.matcher(text).matches()
                || KICKER_LASTS.indexOf(text.charAt(text.length() - 1)) >= 0
                        && KICKER_END.matcher(text).matches()
                        && (!HeadPairs.isRoles(text) || OF_BODY.matcher(text).matches())
                || Punctuation.isColon(text.charAt(text.length() - 1))
                || Punctuation.holdsAny(text, "醒诫吁促议召求")
                        && ADDRESSED.matcher(text).matches()
                || isFromTo(text) && run.get(1).is(LineType.SHORT)
                || !HeadPairs.isRoles(run.get(1).text()) && isAbove(run); // 某某参加 is no headline
    }

    private boolean isAbove(List<TypedLine> run) {
        return below.isSure(run)
                || !pairs.isEvent(run.get(0)) && (belowThat.isAbove(run) || below.isAbove(run.get(0), run.get(1)));
    }

    /** 市委员会 | 第三次会议决议; 城区中小学 | 今日开学: a body that is the first half of a headline. */
    private boolean isHalved(String first, String second) {
        return BrokenHeads.isNumbered(second)
                || !places.isPlace(first) && pairs.broken().isAdverbial(first, second);
    }

    /** 一片茶叶、一条产业链——: its sentence ends in the headline. */
    static boolean isDashed(String text) {
        return text.endsWith("——") || text.endsWith("……");
    }

    static boolean isFromTo(String text) {
        return text.charAt(0) == '从' && FROM_TO.matcher(text).matches();
    }

    /** 韦某在调研时强调, above which nothing but a banner can stand. */
    static boolean isSaid(String text) {
        return SAID.matcher(text).matches();
    }

    /** 重阳节前夕, 受寒潮影响: when or why. */
    static boolean isOccasion(String text) {
        return isTime(text) || OCCASION.matcher(text).matches();
    }

    static boolean isTime(String text) {
        return TIMES.indexOf(text.charAt(text.length() - 1)) >= 0
                && (PERIOD.matcher(text).matches() || NAMED_DAY.matcher(text).matches());
    }
}
