package broadsheet.articles;

import java.util.List;
import java.util.regex.Pattern;

/** Knows a kicker by the two lines below it: 黄河岸边看新村 | 产业旺了人气足 | 环境美了笑声多. */
final class KickerRuns {
    private static final int SHORTEST_OF_THREE = 8; // of a headline between two longer lines
    private static final int LONGER = 4; // characters by which its neighbours are longer
    private static final Pattern BLANK = Pattern.compile("(?U)\\s+");

    private final HeadPairs pairs;
    private final BrokenHeads broken;

    KickerRuns(HeadPairs pairs) {
        this.pairs = pairs;
        this.broken = pairs.broken();
    }

    /** Whether the first of three head lines or more is one. */
    boolean isAbove(List<TypedLine> run) {
        return run.size() > 2
                && run.subList(0, 3).stream().allMatch(line -> line.is(LineType.SHORT))
                && (isAboveACouplet(run) || isAboveTwoHalves(run) || isAboveABroken(run) || isAboveShortest(run));
    }

    /** Two lines alike under one that is not: 黄河岸边看新村 | 产业旺了人气足 | 环境美了笑声多. */
    private boolean isAboveACouplet(List<TypedLine> run) {
        return run.subList(0, 3).stream().noneMatch(line -> Punctuation.holdsBlank(line.text()))
                && HeadPairs.differ(run.get(1), run.get(2)) <= 1
                && HeadPairs.differ(run.get(0), run.get(1)) > 1;
    }

    /** A headline is set largest, so it is the shortest of three lines: 半年没人住 一个月“用”水189吨 | 空置房收到千元水费单 | 供水公司：疑为水箱漏水. */
    private boolean isAboveShortest(List<TypedLine> run) {
        return pairs.mayBeHeadline(run.get(1))
                && !HeadPairs.isRoles(run.get(2).text())
                && run.get(1).text().length() >= SHORTEST_OF_THREE
                && run.get(1).text().length() + LONGER <= run.get(0).text().length()
                && run.get(1).text().length() + LONGER <= run.get(2).text().length();
    }

    /** Two lines of two halves over a third: 最低零下十四度 冷到十年少见 | 水表冻裂 抢修电话被打爆 | 自来水公司抽调二百人抢修. */
    private static boolean isAboveTwoHalves(List<TypedLine> run) {
        return isOfTwo(run.get(0).text())
                && isOfTwo(run.get(1).text())
                && !Punctuation.holdsBlank(run.get(2).text())
                && run.get(1).text().length() <= run.get(0).text().length()
                && !HeadPairs.isRoles(run.get(1).text())
                && !HeadPairs.isRoles(run.get(2).text());
    }

    private static boolean isOfTwo(String text) {
        return BLANK.split(text).length == 2;
    }

    /** A line above a headline that its column broke: 硬“核”力量落地 | 首个配置冷却塔的核电机组 | 全面启动建设. */
    private boolean isAboveABroken(List<TypedLine> run) {
        return broken.goesOn(run.get(1).text(), run.get(2).text())
                && !broken.goesOn(run.get(0).text(), run.get(1).text());
    }
}
