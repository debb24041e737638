package broadsheet.articles;

import broadsheet.articles.HeadWords.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows a kicker by the headline below it: 西气东输二线 | 广州至南宁支干线全线焊通; 怀疑妻子有外遇 | 男子装窃听器被拘. */
final class KickerPairs {
    private static final int SHORTEST = 8; // of a headline below a line that could be one
    private static final int LONGER = 4; // characters by which a kicker is longer than the headline below it
    private static final int SHORTEST_BELOW = 10; // of that headline: 未引发海啸 is a subheadline
    private static final int SHORTEST_QUOTATION = 8; // that is a headline
    private static final int LONGEST_LABEL = 10; // of what the quotation is about
    private static final int LONGER_THAN_WORK =
            2; // characters by which a headline is longer than the work's name above it
    private static final int UNLIKE = 2; // characters by which the halves of no couplet differ
    private static final Pattern HALVES = Pattern.compile("(?U)([^\\s\\d]{3,9})\\s+([^\\s\\d]{3,9})");
    private static final Pattern ANY_HALVES = Pattern.compile("(?U)(\\S{3,10})\\s+(\\S{5,16})");
    private static final Pattern PAIR = Pattern.compile("(?U)\\p{IsHan}{3}\\s+\\p{IsHan}{3}"); // 战高温 斗酷暑
    private static final Pattern NO_VERB = Pattern.compile("[^建办进开设获为到走送救助访看让把被给在去来与向了启推举签投扎做干抓促保守护]{4,24}");
    private static final Pattern ROUND = Pattern.compile("第[0-9一二三四五六七八九十]+(轮|站|场|日|比赛日)$|([首次末]轮|首日|首战|揭幕战|收官战)$");
    private static final Pattern QUANTITY =
            Pattern.compile("[0-9]+(%|％)|新高$|新低$|首破|[增降涨跌达超破](长|幅|至|到|过|了)?[0-9一二两三四五六七八九十百]");
    private static final Pattern SUM =
            Pattern.compile("\\p{IsHan}{2,5}[0-9.一二两三四五六七八九十百千]+(多|余)?[万亿]?(元|公里|平方米|年|个月|天)");
    private static final Pattern ADVICE = Pattern.compile("[^，,]{2,}(这|有)[几两二三四五六七八九十](招|点|步|条|件事|法|忌|要|诀)");
    private static final Pattern BLANK = Pattern.compile("(?U)\\s+");

    private final HeadWords words;
    private final HeadPairs pairs;
    private final BrokenHeads broken;

    KickerPairs(HeadWords words, HeadPairs pairs) {
        this.words = words;
        this.pairs = pairs;
        this.broken = pairs.broken();
    }

    /** Whether the first line is one, though it may tell of an event. */
    boolean isSure(List<TypedLine> run) {
        TypedLine first = run.get(0);
        TypedLine second = run.get(1);
        return first.is(LineType.SHORT)
                && second.is(LineType.SHORT)
                && (isNamed(first, second)
                        || isMeetingOverCall(run)
                        || isAboveFigure(run)
                        || run.size() == 2 && isAboveOutcome(first, second)
                        || isAboveDoer(first, second)
                        || isSum(first, second)
                        || isCallOverDeed(first, second));
    }

    /** Whether the first line, which tells of no event, is one. */
    boolean isAbove(TypedLine first, TypedLine second) {
        return isAboveQuotation(first, second)
                || isAboveQuestion(first, second)
                || isAboveHalves(first, second)
                || isAboveAdvice(first, second)
                || isLongAbove(first, second);
    }

    /** 西气东输二线 | 广州至南宁支干线全线焊通: the name of a work, a match or a fair, and what is told of it. */
    private boolean isNamed(TypedLine first, TypedLine second) {
        String name = first.text();
        return !Punctuation.holdsBlank(name)
                && NO_VERB.matcher(name).matches()
                && (isMatch(name)
                        || words.ends(name, Kind.NAME_END) && second.text().length() > name.length() + LONGER_THAN_WORK)
                && !broken.goesOn(name, second.text());
    }

    /** 中超第二十三轮, 北京田径世锦赛. */
    private boolean isMatch(String name) {
        return words.ends(name, Kind.MATCH_END) || ROUND.matcher(name).find();
    }

    /** 市委理论学习中心组举行集体学习 | 深入学习贯彻…精神 | 以改革实效推动高质量发展: what was said there is the headline. */
    private boolean isMeetingOverCall(List<TypedLine> run) {
        return run.size() > 2
                && run.get(0).text().endsWith("学习")
                && words.opens(run.get(1).text(), Kind.SLOGAN);
    }

    /** 8月份汽车销量同比增长一成八 | 车市“金九银十”提前到来: a plain fact above a headline with a figure of speech. */
    private boolean isAboveFigure(List<TypedLine> run) {
        String fact = run.get(0).text();
        String figure = run.get(1).text();
        return (run.size() == 2 || HeadPairs.isRoles(run.get(2).text()))
                && figure.indexOf('“') > 0
                && fact.indexOf('“', 1) < 0
                && !Punctuation.holdsAny(figure, "0123456789:：,，")
                && !Punctuation.holdsBlank(fact)
                && HeadPairs.width(figure) <= HeadPairs.width(fact) + LONGER_THAN_WORK
                && (words.isEvent(fact) || QUANTITY.matcher(fact).find());
    }

    /** 雪天路滑 老人摔倒在站台 | 公交司机背起就往医院跑: two halves that are no couplet tell how it came about. */
    private boolean isAboveOutcome(TypedLine first, TypedLine second) {
        String how = first.text();
        String outcome = second.text();
        Matcher halves = ANY_HALVES.matcher(how);
        return halves.matches()
                && HeadPairs.bare(halves.group(1)).length() + UNLIKE
                        <= HeadPairs.bare(halves.group(2)).length()
                && outcome.length() < how.length()
                && pairs.mayBeHeadline(second)
                && outcome.length() >= SHORTEST
                && !Punctuation.holdsAny(outcome, "0123456789:：,，");
    }

    /** 总投资八十六亿元 | 蚌埠机场开工建设: how much, and of what. */
    private boolean isSum(TypedLine first, TypedLine second) {
        return words.opens(first.text(), Kind.DETAIL)
                && SUM.matcher(first.text()).matches()
                && !words.opens(second.text(), Kind.DETAIL)
                && broken.says(second.text());
    }

    /** 怀疑妻子有外遇 | 男子装窃听器被拘: why, and who did what. */
    private boolean isAboveDoer(TypedLine first, TypedLine second) {
        String why = first.text();
        String deed = second.text();
        return !Punctuation.holdsBlank(why)
                && !Punctuation.holdsBlank(deed)
                && HeadPairs.differ(first, second) > 0
                && words.opens(why, Kind.CAUSE)
                && words.opens(deed, Kind.DOER);
    }

    /** 打造宜居环境 提升城市品位 | 我市实施十大城建工程: a call in two halves above what is done for it. */
    boolean isCallOverDeed(TypedLine first, TypedLine second) {
        return isCallInHalves(first)
                && second.is(LineType.SHORT)
                && pairs.mayBeHeadline(second)
                && second.text().length() >= SHORTEST
                && !words.opens(second.text(), Kind.SLOGAN)
                && !words.opens(second.text(), Kind.CALL);
    }

    /** 学习雷锋 善行河北, 打造宜居环境 提升城市品位: each half calls for something. */
    private boolean isCallInHalves(TypedLine line) {
        String[] halves = BLANK.split(line.text());
        return line.is(LineType.SHORT) && halves.length == 2 && calls(halves[0]) && calls(halves[1]);
    }

    private boolean calls(String half) {
        return words.opens(half, Kind.SLOGAN) || words.opens(half, Kind.CALL);
    }

    /** 抗疫中的“95后” | “脱下防护服,我也是个孩子”: what somebody says is the headline, what it is about stands above. */
    private boolean isAboveQuotation(TypedLine first, TypedLine second) {
        return first.is(LineType.SHORT)
                && second.is(LineType.SHORT)
                && Punctuation.isQuoted(second.text())
                && second.text().length() >= SHORTEST_QUOTATION
                && first.text().charAt(0) != '“'
                && ("?？".indexOf(first.line().last()) >= 0
                        || first.text().length() <= LONGEST_LABEL && !broken.says(first.text()));
    }

    /** 女孩突发怪病 医院组织会诊 | 谁能帮帮她?: a short question below two halves. */
    private boolean isAboveQuestion(TypedLine first, TypedLine second) {
        return first.is(LineType.SHORT)
                && second.is(LineType.SHORT)
                && Punctuation.holdsBlank(first.text())
                && !Punctuation.holdsBlank(second.text())
                && BrokenHeads.asks(second.text())
                && second.text().length() < first.text().length();
    }

    /** 孩子想学游泳 | 家长先学会这三招: what the advice is for. */
    private boolean isAboveAdvice(TypedLine first, TypedLine second) {
        return first.is(LineType.SHORT)
                && second.is(LineType.SHORT)
                && first.text().length() < second.text().length()
                && !Punctuation.holdsBlank(first.text())
                && ADVICE.matcher(second.text()).matches();
    }

    /** A fact above a headline of two halves, or calls above the fact: 首家“零工超市”满月 | 白天逛市场 晚上拿工钱; 旅游踏青 驾车出行 走亲访友 | 各地群众欢度端午. */
    private boolean isAboveHalves(TypedLine first, TypedLine second) {
        String above = first.text();
        String below = second.text();
        if (!second.is(LineType.SHORT)) {
            return false;
        }
        if (!Punctuation.holdsBlank(below)) {
            return Punctuation.holdsBlank(above)
                    && (below.length() < above.length() && HeadPairs.isCalls(first)
                            || PAIR.matcher(above).matches() && "新小大老好旧".indexOf(above.charAt(0)) < 0);
        }
        Matcher halves = HALVES.matcher(below);
        return first.is(LineType.SHORT)
                && !Punctuation.holdsBlank(above)
                && HeadPairs.bare(below).length() <= above.length() + 1
                && halves.matches()
                && HeadPairs.bare(halves.group(1)).length()
                        == HeadPairs.bare(halves.group(2)).length()
                && !HeadPairs.isRoles(below);
    }

    /** A long line above a shorter headline; a subheadline, set smaller, would be the longer of the two. */
    private boolean isLongAbove(TypedLine first, TypedLine second) {
        int longer = first.text().length() - second.text().length();
        return first.is(LineType.SHORT)
                && longer >= LONGER
                && second.text().length() >= SHORTEST_BELOW
                && !Punctuation.holdsBlank(first.text())
                && pairs.mayBeHeadline(second);
    }
}
