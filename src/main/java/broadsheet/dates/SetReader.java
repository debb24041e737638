package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;
import org.jspecify.annotations.Nullable;

/** Reads what comes again: 每天, 每周四, 每月15日, 每年春节, 每隔3天, 一周数次, “周四有约”. */
final class SetReader {
    private static final Trie<String> EACH = new Trie<String>()
            .put("天", "P1D")
            .put("日", "P1D")
            .put("晚", "P1D")
            .put("周", "P1W")
            .put("星期", "P1W")
            .put("个星期", "P1W")
            .put("周末", "XXXX-WXX-WE")
            .put("个周末", "XXXX-WXX-WE")
            .put("月", "P1M")
            .put("个月", "P1M")
            .put("季度", "P3M")
            .put("个季度", "P3M")
            .put("年", "P1Y")
            .put("小时", "PT1H")
            .put("个小时", "PT1H");

    private final TimeWords words;
    private final PointParser points;

    SetReader(TimeWords words, PointParser points) {
        this.words = words;
        this.points = points;
    }

    /** The expression that begins at {@code from}; null when none does. */
    @Nullable
    Found read(String text, int from) {
        return switch (text.charAt(from)) {
            case '每' -> each(text, from);
            case '周' -> weeklyName(text, from);
            case '一' -> timesA(text, from);
            default -> null;
        };
    }

    private @Nullable Found each(String text, int from) {
        int at = text.startsWith("隔", from + 1) || text.startsWith("个", from + 1) ? from + 2 : from + 1;
        Trie.Match<Integer> weekday = words.weekdays.longest(text, at);
        if (weekday != null) {
            return set(text, from, weekday.end(), "XXXX-WXX-" + weekday.value());
        }
        Amount amount = AmountReader.read(text, at);
        if (amount != null && !amount.isVague()) {
            return set(text, from, amount.end(), amount.iso());
        }
        Trie.Match<String> each = EACH.longest(text, from + 1);
        if (each == null) {
            return null;
        }
        int end = text.startsWith("工作日", each.end()) ? each.end() + 3 : each.end();
        Numeral day = each.value().equals("P1M") ? Numerals.at(text, end) : null;
        if (day != null && day.end() < text.length() && "日号".indexOf(text.charAt(day.end())) >= 0) {
            return set(text, from, day.end() + 1, "XXXX-XX-%02d".formatted(day.value()));
        }
        Point inside = each.value().endsWith("D") ? null : points.parse(text, end);
        if (inside != null && !inside.hasYear() && inside.dayShift == null && inside.refShift == null) {
            return withEnd(text, from, inside);
        }
        return set(text, from, end, each.value());
    }

    /** 每年9月到11月, 每月4号, 每年春节: the day inside the unit is the value. */
    private Found withEnd(String text, int from, Point inside) {
        int connector = Connectors.end(text, inside.end);
        Point until = connector < 0 ? null : points.parse(text, connector);
        String value = Values.printed(inside);
        return until == null
                ? set(text, from, inside.end, value)
                : set(text, from, until.end, value + "/" + Values.printed(until));
    }

    /** A set with the clock or the number of times behind it: 每天晚上8点, 每日两次. */
    private Found set(String text, int from, int end, String value) {
        Point clock = points.parse(text, end);
        if (clock != null && clock.hasClock() && !clock.hasDay() && !clock.hasMonth() && !clock.hasYear()) {
            int connector = Connectors.end(text, clock.end);
            Point until = connector < 0 ? null : points.parseClock(text, connector);
            return found(from, until == null ? clock.end : until.end, value);
        }
        return found(from, afterTimes(text, end), value);
    }

    private static Found found(int from, int end, String value) {
        return Found.value(from, end, TimexType.SET, value, Granularity.DAY, "each");
    }

    /** Behind 两次 in 每日两次; the same place when no number of times follows. */
    private static int afterTimes(String text, int from) {
        Numeral times = Numerals.at(text, from);
        int end = times != null ? times.end() : text.startsWith("数", from) ? from + 1 : -1;
        return end > 0 && end < text.length() && text.charAt(end) == '次' ? end + 1 : from;
    }

    /** 一周数次, 一天三次. */
    private static @Nullable Found timesA(String text, int from) {
        Trie.Match<String> unit = EACH.longest(text, from + 1);
        int end = unit == null ? from : afterTimes(text, unit.end());
        return unit == null || end == unit.end()
                ? null
                : Found.value(from, end, TimexType.SET, unit.value(), Granularity.DAY, "times-a");
    }

    /** “周四有约”: the name of something held every week. */
    private @Nullable Found weeklyName(String text, int from) {
        Trie.Match<Integer> weekday =
                from > 0 && text.charAt(from - 1) == '“' ? words.weekdays.longest(text, from) : null;
        if (weekday == null || weekday.end() == text.length() || text.charAt(weekday.end()) == '”') {
            return null;
        }
        String value = "XXXX-WXX-" + weekday.value();
        return Found.value(from, weekday.end(), TimexType.SET, value, Granularity.DAY, "weekly-name");
    }
}
