package broadsheet.keywords;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds parallel slogans between 、: 当日清、三日清、全面清 and 精准闭环、靶向施策.
 *
 * <p>The items are of one length and stand free: the row fills a clause or quotation marks, or follows a verb that slogans
 * follow (坚持, 克服). Items that share a character in the same place are parallel at any length; items that share none must
 * be of four characters, the measure of slogans. A row that ends in 等 is a list of things and none.
 */
final class ParallelFinder {
    /** The rule of the table formulations. */
    static final String RULE = "parallel-slogan";

    private static final char ITEM_BREAK = '、';
    private static final String PARTICLES = "的地得了着之和与"; // in one place of each item, they make no slogan of it
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    private static final int SLOGAN = 4;
    private static final int LONGEST_ROW = 88; // eight items
    private static final Set<String> LEADS = Set.of(
            "坚持", "克服", "坚决克服", "实现", "做到", "推进", "全力推进", "一体推进", "确保", "落实", "按照", "推行", "实行", "杜绝", "反对", "保持", "树立",
            "坚决纠治", "始终", "必须", "要", "让", "发扬", "聚焦", "力戒", "整治", "创新", "围绕");

    /** The rows of a folded text, in reading order. */
    List<Formulation> find(String folded) {
        List<Formulation> found = new ArrayList<>();
        int begin = 0;
        while (begin < folded.length()) {
            int end = begin;
            while (end < folded.length() && !Clause.isEdge(folded.charAt(end))) {
                end++;
            }
            addRow(folded, begin, end, found);
            begin = end + 1;
        }
        return found;
    }

    /** The stretch between two edges is a row when its items, less a leading verb, are of one length. */
    private static void addRow(String folded, int begin, int end, List<Formulation> found) {
        if (end - begin > LONGEST_ROW) {
            return;
        }
        String stretch = folded.substring(begin, end);
        int length = end - begin - stretch.lastIndexOf(ITEM_BREAK) - 1;
        if (length < SHORTEST || length > LONGEST || length == stretch.length()) {
            return;
        }
        int first = firstItem(stretch, length);
        if (first >= 0) {
            List<String> items = List.of(stretch.substring(first).split(String.valueOf(ITEM_BREAK)));
            if (length == SLOGAN || sharesPlace(items, length)) {
                Span span = new Span(begin + first, end);
                found.add(new Formulation(span, span.of(folded), "slogan", RULE, false));
            }
        }
    }

    /** Where the first item begins; -1 when an item is of another length or words stand before it. */
    private static int firstItem(String stretch, int length) {
        int item = stretch.length() - length;
        while (item > 0 && stretch.charAt(item - 1) == ITEM_BREAK) {
            int before = item - 1 - length;
            if (before < 0 || stretch.substring(before, item - 1).indexOf(ITEM_BREAK) >= 0) {
                return -1;
            }
            item = before;
        }
        return item == 0 || LEADS.contains(stretch.substring(0, item)) ? item : -1;
    }

    private static boolean sharesPlace(List<String> items, int length) {
        for (int i = 0; i < length; i++) {
            char c = items.get(0).charAt(i);
            int place = i;
            if (Character.isIdeographic(c)
                    && PARTICLES.indexOf(c) < 0
                    && items.stream().allMatch(item -> item.charAt(place) == c)) {
                return true;
            }
        }
        return false;
    }
}
