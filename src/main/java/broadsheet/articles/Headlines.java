package broadsheet.articles;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines above a story apart: column header, kicker (引题), headline (主题), subheadlines (副题).
 *
 * <p>韦某在调研时强调 | 全力提高医疗卫生服务水平: an incomplete clause that ends in 强调, or a bare place, is the kicker.
 */
final class Headlines {
    private static final int LONGEST_COLUMN = 20;
    private static final int LONGEST_TOPIC = 12;
    private static final int FEWEST_NARROW = 3; // lines of a headline in a narrow column
    private static final int LONGEST_NARROW = 8; // characters of such a line
    private static final int SHORTEST_BEHIND = 4; // characters of a headline behind its place
    private static final Pattern TOPIC = Pattern.compile("关注|聚焦|直击|喜迎|献礼|走近|寻访");
    private static final Pattern FEAST = Pattern.compile("(喜迎|庆祝|纪念|献礼|致敬|礼赞|迎接).{2,9}(年|大|会|节)");
    private static final Pattern OCCASION = Pattern.compile(".{2,10}(前夕|之际|期间|来临)|.*(——|……)|受.{1,10}影响.*");

    /** 前10个月, 一季度, 今年以来: the time alone. */
    private static final Pattern PERIOD = Pattern.compile(
            "(今年|去年|本月|上月)?(前|头)?[0-9一二两三四五六七八九十]{1,3}(个月|季度|月份?)|(今年|去年|全年|[今去]年?[上下]半年|[上下]半年|今年以来)|[0-9]{1,2}[至到—-][0-9]{1,2}月份?");

    /** 世界防治结核病日, “三八”维权周: the day or week that a story is about. */
    private static final Pattern NAMED_DAY = Pattern.compile("(世界|国际|全国|中国).{2,8}[日周月]|“[^”]{1,6}”.{0,4}[日周月]");

    /** 学习贯彻党的二十大精神: a banner over a whole head. */
    private static final Pattern CAMPAIGN = Pattern.compile("(深入|认真|全面)?(学习|宣传|贯彻){1,3}.{2,14}(精神|讲话)");

    /** 全市晚报总编辑“走基层”大型采访活动: the name of what a story is about, without a verb. */
    private static final Pattern CAMPAIGN_NAME =
            Pattern.compile("((?!开展|启动|举行|举办|组织|走进|参加|推出).){6,}(大型|主题|系列|集中|联合)(采访|宣传|调研|报道|实践|教育|志愿服务){0,2}活动");

    private static final String TIMES = "年月度日周"; // by which periods and named days end
    private static final Pattern KICKER_END = Pattern.compile(
            "(?U).*(强调|指出|要求|表示|提出|时说|时讲话|主持并讲话|并讲话|讲话|主持会议|出席|宣布|号召|呼吁|提醒|[委府部厅]决定|发布.{0,6}(警示|提示|提醒|预警|通告))[:：]?");
    private static final Pattern OF_BODY = Pattern.compile(".*[委府局部厅院会办署](宣布|决定|提出|要求|强调|指出)"); // 省委、省政府宣布
    private final PlaceNames places;
    private final ColumnNames columnNames;
    private final HeadPairs pairs;
    private final BrokenHeads broken;

    Headlines(Lexicons lexicons, ColumnNames columnNames) {
        this.places = new PlaceNames(lexicons);
        this.columnNames = columnNames;
        this.pairs = new HeadPairs(new HeadWords(lexicons));
        this.broken = pairs.broken();
    }

    /** The heads of a story; the leading lines that are no part of it come as column headers. */
    record Heads(
            List<TypedLine> columns,
            List<Draft.Part> parts,
            @Nullable TypedLine headline) {}

    Heads of(List<TypedLine> run) {
        if (isNarrow(run)) {
            Draft.Part headline = new Draft.Part(Zone.HEADLINE, run.get(0).span());
            run.subList(1, run.size()).forEach(line -> headline.pieces().add(line.span()));
            return new Heads(List.of(), List.of(headline), run.get(0));
        }
        List<TypedLine> columns = new ArrayList<>();
        List<TypedLine> rest = new ArrayList<>(run);
        peelColumns(rest, columns);
        List<Draft.Part> parts = new ArrayList<>();
        if (rest.size() > 1 && rest.get(0).is(LineType.BYLINE)) {
            parts.add(new Draft.Part(Zone.BYLINE, rest.remove(0).span()));
        }
        if (rest.size() > 1 && isKicker(rest)) {
            parts.add(new Draft.Part(Zone.KICKER, rest.remove(0).span()));
        }
        TypedLine headline = rest.isEmpty() ? null : rest.get(0);
        addHeadline(rest, parts);
        for (TypedLine line : rest) {
            boolean opens = Punctuation.isColon(line.line().last()); // 本公司公开拍卖以下标的:
            parts.add(new Draft.Part(opens ? Zone.BODY : Zone.SUBHEADLINE, line.span()));
        }
        return new Heads(columns, parts, headline);
    }

    /** 市十七届 | 人大五次会议 | 主席团召开 | 第四次会议: a column so narrow that no line of its headline is whole. */
    private boolean isNarrow(List<TypedLine> run) {
        return run.size() >= FEWEST_NARROW
                && run.stream().allMatch(Headlines::isNarrow)
                && IntStream.range(1, run.size())
                        .anyMatch(i ->
                                broken.goesOn(run.get(i - 1).text(), run.get(i).text()))
                && !places.holds(run.get(0).text());
    }

    private static boolean isNarrow(TypedLine line) {
        return line.is(LineType.SHORT)
                && line.text().length() <= LONGEST_NARROW
                && line.text().chars().allMatch(Character::isLetterOrDigit);
    }

    /** A column's name, a slogan, and short lines above a bare place or a kicker belong to no single story. */
    private void peelColumns(List<TypedLine> rest, List<TypedLine> columns) {
        while (rest.size() > 1
                && (isColumn(rest.get(0))
                        || isTag(rest)
                        || isTopic(rest)
                        || isCampaign(rest)
                        || pairs.isCallOverEvent(rest))
                && !(rest.get(0).is(LineType.SHORT)
                        && (broken.lacksObject(rest.get(0).text(), rest.get(1).text())
                                || broken.isOfAgent(
                                        rest.get(0).text(), rest.get(1).text())))
                && !rest.get(1).is(LineType.DASH)) {
            columns.add(rest.remove(0));
        }
        if (rest.size() > 2 && isCallOverKicker(rest.get(0)) && isKicker(rest.subList(1, rest.size()))) {
            columns.add(rest.remove(0));
        }
        int kicker = indexOfPlace(rest);
        if (kicker > 0
                && rest.subList(0, kicker).stream().allMatch(line -> line.text().length() <= LONGEST_COLUMN)) {
            columns.addAll(rest.subList(0, kicker));
            rest.subList(0, kicker).clear();
        }
    }

    /** Whether a line that was peeled off is a banner of the paper's own, no column's name. */
    boolean isSlogan(TypedLine line) {
        return line.is(LineType.SLOGAN) || HeadPairs.isCalls(line) || isBanner(line.text()) || pairs.isCall(line);
    }

    boolean mayBeColumn(TypedLine line) {
        return columnNames.mayBeColumn(line.text());
    }

    private boolean isColumn(TypedLine line) {
        return line.is(LineType.COLUMN)
                || line.is(LineType.SLOGAN)
                || isLookAtPlace(line.text())
                || mayBeColumn(line) && !places.holds(line.text()) && !isTime(line.text());
    }

    /** 乡村振兴看河南: a series. */
    private boolean isLookAtPlace(String text) {
        int look = text.indexOf('看');
        return look > 1 && text.length() <= LONGEST_TOPIC && places.holds(text.substring(look + 1));
    }

    /** 百姓身边事 above a headline twice as long; 致敬改革开放40年 above any. */
    private boolean isTag(List<TypedLine> rest) {
        String text = rest.get(0).text();
        boolean isShort = rest.get(0).is(LineType.SHORT)
                && ColumnNames.isTag(text, rest.get(1).text());
        return FEAST.matcher(text).matches()
                || isShort
                        && !places.holds(text)
                        && !isTime(text)
                        && !OCCASION.matcher(text).matches();
    }

    /** 关注台风“贝碧嘉” above a whole head: what the stories below have in common. */
    private static boolean isTopic(List<TypedLine> rest) {
        String text = rest.get(0).text();
        return rest.size() > 2
                && text.length() <= LONGEST_TOPIC
                && TOPIC.matcher(text).lookingAt();
    }

    private static boolean isCampaign(List<TypedLine> rest) {
        String text = rest.get(0).text();
        return (rest.size() > 2 || !text.startsWith("深"))
                && isBanner(text)
                && rest.stream().noneMatch(line -> HeadPairs.isRoles(line.text()));
    }

    /** 热烈祝贺全区春运安全开局: a banner, wherever a headline stands below it. */
    private static boolean isCheer(String text) {
        return text.startsWith("热烈祝贺") || text.startsWith("热烈庆祝") || text.startsWith("热烈欢迎");
    }

    /** A banner of the paper's own over stories. */
    private static boolean isBanner(String text) {
        return isCheer(text) || CAMPAIGN.matcher(text).matches();
    }

    private static boolean isTime(String text) {
        return TIMES.indexOf(text.charAt(text.length() - 1)) >= 0
                && (PERIOD.matcher(text).matches() || NAMED_DAY.matcher(text).matches());
    }

    /** 高举旗帜 牢记总目标 建设美丽家园, or 奋进新征程 开局当争先, above a kicker: a slogan of the paper's own. */
    private static boolean isCallOverKicker(TypedLine line) {
        boolean isShort = line.is(LineType.SHORT) && Punctuation.holdsBlank(line.text());
        return HeadPairs.isCalls(line) || isShort && line.text().chars().noneMatch(Character::isDigit);
    }

    private int indexOfPlace(List<TypedLine> rest) {
        for (int i = 0; i < rest.size() - 1; i++) {
            if (places.holds(rest.get(i).text())
                    && !BrokenHeads.isNumbered(rest.get(i + 1).text())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isKicker(List<TypedLine> run) {
        String text = run.get(0).text();
        return places.holds(text) && !BrokenHeads.isNumbered(run.get(1).text())
                || run.get(0).is(LineType.DASH)
                || OCCASION.matcher(text).matches()
                || isTime(text)
                || CAMPAIGN_NAME.matcher(text).matches()
                || KICKER_END.matcher(text).matches()
                        && (!HeadPairs.isRoles(text) || OF_BODY.matcher(text).matches())
                || Punctuation.isColon(text.charAt(text.length() - 1))
                || pairs.isAboveACouplet(run)
                || pairs.isAboveABroken(run)
                || pairs.isAboveHalves(run.get(0), run.get(1))
                || pairs.isLongAbove(run.get(0), run.get(1));
    }

    /** Where the place at the head of a headline ends, its colon included: 汇丰街道:“五大模式”…; 0 when there is none. */
    private int placeEnd(String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        boolean headBehind = colon > 0 && text.length() - colon > SHORTEST_BEHIND;
        return headBehind && places.isPlace(text.substring(0, colon)) ? colon + 1 : 0;
    }

    private static int headBegin(String text, int from) {
        int begin = from;
        while (Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    private void addHeadline(List<TypedLine> rest, List<Draft.Part> parts) {
        if (rest.isEmpty()) {
            return;
        }
        TypedLine first = rest.remove(0);
        int place = parts.isEmpty() ? placeEnd(first.text()) : 0;
        if (place > 0) {
            int at = first.span().begin();
            parts.add(new Draft.Part(Zone.KICKER, new Span(at, at + place)));
            parts.add(new Draft.Part(
                    Zone.HEADLINE,
                    new Span(at + headBegin(first.text(), place), first.span().end())));
            return;
        }
        Draft.Part headline = new Draft.Part(Zone.HEADLINE, first.span());
        parts.add(headline);
        boolean isCouplet =
                !parts.get(0).equals(headline) || rest.size() > 1 && rest.get(1).is(LineType.DASH);
        if (rest.isEmpty() || !pairs.isSecondLine(first, rest.get(0), isCouplet)) {
            return;
        }
        TypedLine second = rest.remove(0);
        headline.pieces().add(second.span());
        if (!rest.isEmpty() && broken.goesOn(second.text(), rest.get(0).text())) {
            headline.pieces().add(rest.remove(0).span());
        }
    }
}
