package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads durations (14天, 一年半, 4至6小时), sets (每天, 一周数次, “周四有约”), plan periods (“十四五”) and vague words (近日). */
final class PhraseParser {
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("天", "D"),
            Map.entry("个小时", "TH"),
            Map.entry("小时", "TH"),
            Map.entry("个钟头", "TH"),
            Map.entry("分钟", "TM"),
            Map.entry("秒钟", "TS"),
            Map.entry("周", "W"),
            Map.entry("个星期", "W"),
            Map.entry("星期", "W"),
            Map.entry("个月", "M"),
            Map.entry("年", "Y"),
            Map.entry("个季度", "Q"),
            Map.entry("昼夜", "D"),
            Map.entry("个工作日", "D"),
            Map.entry("日", "D"),
            Map.entry("秒", "TS"));
    private static final Map<String, String> EACH = Map.of(
            "天", "P1D", "日", "P1D", "周", "P1W", "星期", "P1W", "月", "P1M", "年", "P1Y", "季度", "P3M", "小时", "PT1H", "个月",
            "P1M", "个星期", "P1W");
    private static final String NOT_BEHIND = "级岁龄生代产检均薪货";
    private static final Trie<String> UNIT_WORDS = trie(UNITS);
    private static final Trie<String> EACH_WORDS = trie(EACH);

    private final TimeWords words;

    PhraseParser(TimeWords words) {
        this.words = words;
    }

    private static Trie<String> trie(Map<String, String> words) {
        Trie<String> trie = new Trie<>();
        words.forEach(trie::put);
        return trie;
    }

    @Nullable
    Found parse(String text, int from) {
        Found plan = plan(text, from);
        if (plan != null) {
            return plan;
        }
        Found set = set(text, from);
        if (set != null) {
            return set;
        }
        Found vague = vague(text, from);
        return vague != null ? vague : duration(text, from);
    }

    private @Nullable Found vague(String text, int from) {
        Trie.Match<String> word = words.vague.longest(text, from);
        if (word == null || from > 0 && "提之".indexOf(text.charAt(from - 1)) >= 0) {
            return null;
        }
        return Found.value(from, word.end(), TimexType.DATE, word.value(), Granularity.REFERENCE, "vague-time");
    }

    /** “十四五”, 十四五规划, “十四五”期间: the bare numerals mean other things too. */
    private @Nullable Found plan(String text, int from) {
        boolean quoted = text.charAt(from) == '“' || text.charAt(from) == '"';
        Trie.Match<Years> plan = words.plans.longest(text, quoted ? from + 1 : from);
        if (plan == null) {
            return null;
        }
        boolean closed = quoted && plan.end() < text.length() && "”\"".indexOf(text.charAt(plan.end())) >= 0;
        boolean named = startsWithAny(text, plan.end(), "规划", "时期", "期间", "开局", "末", "以来");
        if (!closed && (quoted || !named || plan.end() - from < 3)) {
            return null;
        }
        int end = closed ? plan.end() + 1 : plan.end();
        return Found.plan(from, end, plan.value());
    }

    private static boolean startsWithAny(String text, int from, String... words) {
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found set(String text, int from) {
        char first = text.charAt(from);
        if (first == '每') {
            return each(text, from);
        }
        if (from > 0 && text.charAt(from - 1) == '“' && first == '周') {
            Trie.Match<Integer> weekday = words.weekdays.longest(text, from);
            if (weekday != null && weekday.end() < text.length() && text.charAt(weekday.end()) != '”') {
                return Found.value(
                        from,
                        weekday.end(),
                        TimexType.SET,
                        "XXXX-WXX-" + weekday.value(),
                        Granularity.DAY,
                        "weekly-name");
            }
        }
        return first == '一' ? timesA(text, from) : null;
    }

    /** 每天, 每周四, 每月15日, 每两年, 每日两次. */
    private @Nullable Found each(String text, int from) {
        Trie.Match<Integer> weekday = words.weekdays.longest(text, from + 1);
        if (weekday != null) {
            return Found.value(
                    from, weekday.end(), TimexType.SET, "XXXX-WXX-" + weekday.value(), Granularity.DAY, "each");
        }
        Numeral number = Numerals.at(text, from + 1);
        Trie.Match<String> unit = number == null ? null : UNIT_WORDS.longest(text, number.end());
        if (number != null && unit != null) {
            return Found.value(
                    from, unit.end(), TimexType.SET, iso(number.value(), unit.value()), Granularity.DAY, "each");
        }
        Trie.Match<String> each = EACH_WORDS.longest(text, from + 1);
        if (each == null) {
            return null;
        }
        Numeral day = Numerals.at(text, each.end());
        if (each.value().equals("P1M") && day != null && day.end() < text.length() && text.charAt(day.end()) == '日') {
            String value = "XXXX-XX-%02d".formatted(day.value());
            return Found.value(from, day.end() + 1, TimexType.SET, value, Granularity.DAY, "each");
        }
        return Found.value(from, afterTimes(text, each.end()), TimexType.SET, each.value(), Granularity.DAY, "each");
    }

    /** Behind 两次 in 每日两次; the same place when no number of times follows. */
    private static int afterTimes(String text, int from) {
        Numeral times = Numerals.at(text, from);
        int end = times != null ? times.end() : text.startsWith("数", from) ? from + 1 : -1;
        return end > 0 && end < text.length() && text.charAt(end) == '次' ? end + 1 : from;
    }

    /** 一周数次, 一天三次. */
    private static @Nullable Found timesA(String text, int from) {
        Trie.Match<String> unit = EACH_WORDS.longest(text, from + 1);
        int end = unit == null ? from : afterTimes(text, unit.end());
        return unit == null || end == unit.end()
                ? null
                : Found.value(from, end, TimexType.SET, unit.value(), Granularity.DAY, "times-a");
    }

    private @Nullable Found duration(String text, int from) {
        if (from > 0 && (Numerals.isNumeral(text.charAt(from - 1)) || "第.·".indexOf(text.charAt(from - 1)) >= 0)) {
            return null;
        }
        if (text.charAt(from) == '半') {
            return half(text, from);
        }
        Numeral number = Numerals.at(text, from);
        if (number == null) {
            return vagueNumber(text, from);
        }
        Found range = durationRange(text, from, number);
        return range != null ? range : counted(text, from, number);
    }

    private static @Nullable Found half(String text, int from) {
        for (Map.Entry<String, String> half : Map.of(
                        "个小时", "PT30M", "小时", "PT30M", "年", "P6M", "天", "PT12H", "个月", "P15D")
                .entrySet()) {
            if (text.startsWith(half.getKey(), from + 1)) {
                int end = from + 1 + half.getKey().length();
                return Found.value(from, end, TimexType.DURATION, half.getValue(), Granularity.HOUR, "half-unit");
            }
        }
        return null;
    }

    /** 数年, 几天, 多年: the number is not known. */
    private static @Nullable Found vagueNumber(String text, int from) {
        if ("数几".indexOf(text.charAt(from)) < 0) {
            return null;
        }
        Trie.Match<String> unit = UNIT_WORDS.longest(text, from + 1);
        if (unit == null || "日年周秒".contains(text.substring(from + 1, unit.end())) && text.charAt(from) == '几') {
            return null;
        }
        String value = unit.value().startsWith("T") ? "PTX" + unit.value().substring(1) : "PX" + unit.value();
        return Found.value(from, unit.end(), TimexType.DURATION, value, Granularity.DAY, "vague-duration");
    }

    /** 4至6小时, 3—5天. */
    private static @Nullable Found durationRange(String text, int from, Numeral first) {
        int connector = Connectors.end(text, first.end());
        Numeral second = connector < 0 ? null : Numerals.at(text, connector);
        Trie.Match<String> unit = second == null ? null : UNIT_WORDS.longest(text, second.end());
        if (second == null || unit == null || isDate(text, second, unit)) {
            return null;
        }
        String value = iso(first.value(), unit.value()) + "/" + iso(second.value(), unit.value());
        return Found.value(from, unit.end(), TimexType.DURATION, value, Granularity.DAY, "duration-range");
    }

    private static @Nullable Found counted(String text, int from, Numeral number) {
        int at = number.end();
        boolean more = at < text.length() && "余多来".indexOf(text.charAt(at)) >= 0;
        Trie.Match<String> unit = UNIT_WORDS.longest(text, more ? at + 1 : at);
        if (unit == null || number.value() == 0 || isDate(text, number, unit)) {
            return null;
        }
        char behind = unit.end() < text.length() ? text.charAt(unit.end()) : '\0';
        if (NOT_BEHIND.indexOf(behind) >= 0 || text.startsWith("周岁", at) || text.startsWith("周年", at)) {
            return null;
        }
        int end = unit.end();
        String value = iso(number.value(), unit.value());
        if (behind == '半') {
            end++;
            value = withHalf(number.value(), unit.value());
        } else if (behind == '多' || behind == '余') {
            end++;
        }
        return Found.value(from, end, TimexType.DURATION, value, Granularity.DAY, "number-unit");
    }

    /** 2021年 is a year and 28日 a day; 三日 and 一日 are left alone, since names and sayings are full of them. */
    private static boolean isDate(String text, Numeral number, Trie.Match<String> unit) {
        String word = text.substring(unit.end() - 1, unit.end());
        if (word.equals("年")) {
            return number.digits() == 4 || number.isSequence() && number.value() > 99;
        }
        return unit.value().equals("D")
                && word.equals("日")
                && !text.startsWith("工作日", unit.end() - 3)
                && (number.value() <= 31 || !number.isArabic());
    }

    private static String withHalf(int number, String unit) {
        return switch (unit) {
            case "Y" -> "P" + (number * 12 + 6) + "M";
            case "TH" -> "PT" + (number * 60 + 30) + "M";
            case "D" -> "PT" + (number * 24 + 12) + "H";
            default -> iso(number, unit);
        };
    }

    private static String iso(int number, String unit) {
        if (unit.equals("Q")) {
            return "P" + number * 3 + "M";
        }
        return unit.startsWith("T") ? "PT" + number + unit.substring(1) : "P" + number + unit;
    }
}
