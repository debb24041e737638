package broadsheet.dates;

import broadsheet.text.Trie;
import org.jspecify.annotations.Nullable;

/** Two words of time drawn together: 今明两天, 明后天, 去今两年, 去冬今春, 5、6月份. */
final class PairReader {
    private static final Trie<Integer> DAYS =
            new Trie<Integer>().put("前昨", -2).put("昨今", -1).put("今明", 0).put("明后", 1);
    private static final Trie<Integer> YEARS =
            new Trie<Integer>().put("前去", -2).put("去今", -1).put("今明", 0).put("明后", 1);
    private static final Trie<String> SEASONS =
            new Trie<String>().put("春", "SP").put("夏", "SU").put("秋", "FA").put("冬", "WI");
    private static final String[] TWO_DAYS = {"两天", "两日", "二日", "天"};

    /** The pair that begins at {@code from}; null when none does. */
    @Nullable
    Found read(String text, int from) {
        Found days = DAYS.begins(text.charAt(from)) || YEARS.begins(text.charAt(from)) ? words(text, from) : null;
        return days == null ? months(text, from) : days;
    }

    private static @Nullable Found words(String text, int from) {
        Trie.Match<Integer> year = YEARS.longest(text, from);
        if (year != null && text.startsWith("两年", year.end())) {
            return Found.range(year(from, year.value()), year(year.end() + 2, year.value() + 1));
        }
        Trie.Match<Integer> day = DAYS.longest(text, from);
        for (String two : TWO_DAYS) {
            if (day != null && text.startsWith(two, day.end())) {
                return Found.range(day(from, day.value()), day(day.end() + two.length(), day.value() + 1));
            }
        }
        return seasons(text, from);
    }

    /** 去冬今春, 今冬明春. */
    private static @Nullable Found seasons(String text, int from) {
        Point first = season(text, from);
        Point second = first == null ? null : season(text, from + 2);
        return first == null || second == null ? null : Found.range(first, second);
    }

    private static @Nullable Point season(String text, int from) {
        int year = from < text.length() ? "去今明".indexOf(text.charAt(from)) : -1;
        Trie.Match<String> season = year < 0 ? null : SEASONS.longest(text, from + 1);
        if (season == null) {
            return null;
        }
        Point point = year(from, year - 1);
        point.season = season.value();
        point.end = season.end();
        return point;
    }

    /** 5、6月份, 七八月: months that follow on each other. */
    private static @Nullable Found months(String text, int from) {
        Numerals.Numeral first = Numerals.at(text, from);
        if (first == null) {
            return null;
        }
        Numerals.Numeral second = null;
        int month = first.value();
        if (first.isSequence() && month / 10 + 1 == month % 10 && month < 90) {
            second = new Numerals.Numeral(month % 10, first.end(), 0, false);
            month = month / 10;
        } else if (text.startsWith("、", first.end())) {
            second = Numerals.at(text, first.end() + 1);
        }
        boolean named = second != null && text.startsWith("月", second.end());
        if (second == null || !named || second.value() != month + 1 || month < 1 || second.value() > 12) {
            return null;
        }
        int end = text.startsWith("份", second.end() + 1) ? second.end() + 2 : second.end() + 1;
        return Found.range(month(from, month), month(end, month + 1));
    }

    private static Point year(int at, int shift) {
        Point point = at(at);
        point.yearShift = shift;
        return point;
    }

    private static Point day(int at, int shift) {
        Point point = at(at);
        point.dayShift = shift;
        return point;
    }

    private static Point month(int at, int month) {
        Point point = at(at);
        point.month = month;
        return point;
    }

    private static Point at(int at) {
        Point point = new Point();
        point.begin = at;
        point.end = at;
        point.rule = "pair";
        return point;
    }
}
