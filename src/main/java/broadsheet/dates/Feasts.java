package broadsheet.dates;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Feasts and memorial days from {@code feasts.tsv}: 春节 (lunar 01-01), 国庆节 (10-01), “12·4” (12-04), 母亲节. */
final class Feasts {
    /** How a feast's day is found in a year. */
    enum Rule {
        FIXED,
        LUNAR,
        LUNAR_BEFORE,
        NTH_WEEKDAY,
        SOLAR_TERM
    }

    /**
     * One feast.
     *
     * @param month of the Gregorian or lunar year, by the rule
     * @param day of the month; for an nth weekday n × 10 + the weekday; for a solar term its number,
     *     and the days from it
     * @param isNumeral whether the word means something else too, as numbers (12·4, 五一) and weather (大雪) do: it counts in quotes, behind
     *     a year or before its name only
     */
    record Feast(Rule rule, int month, int day, boolean isNumeral) {
        boolean isSameDay(Feast other) {
            return rule == other.rule && month == other.month && day == other.day;
        }

        LocalDate in(int year) {
            return switch (rule) {
                case FIXED -> LocalDate.of(year, month, day);
                case LUNAR -> Lunar.day(year, month, day);
                case LUNAR_BEFORE -> Lunar.day(year, month, day).minusDays(1);
                case SOLAR_TERM -> SolarTerms.day(year, month).plusDays(day);
                case NTH_WEEKDAY ->
                    LocalDate.of(year, month, 1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(day / 10, DayOfWeek.of(day % 10)));
            };
        }

        /** The value as printed: XXXX-10-01, XXXX-CN-01-01. */
        String value(String year) {
            String lunar = rule == Rule.LUNAR || rule == Rule.LUNAR_BEFORE ? "-CN-" : "-";
            if (rule == Rule.SOLAR_TERM) {
                return year + "-" + Values.padded(month / 2 + 1, 2) + "-XX";
            }
            String inMonth = year + lunar + Values.padded(month, 2);
            return rule == Rule.NTH_WEEKDAY ? inMonth : inMonth + "-" + Values.padded(day, 2);
        }
    }

    private static final Pattern NTH_WEEKDAY = Pattern.compile("(\\d+)月第(\\d)个星期([一二三四五六日])");

    private static final Set<String> ALSO_OTHER = Set.of("大雪", "小雪", "雨水", "新年", "新春", "过年");

    private final Trie<Feast> names = new Trie<>();

    Feasts(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("feasts")) {
            Feast feast = feast(row, false);
            if (feast == null) {
                continue;
            }
            put(row.key(), feast);
            for (String alias : row.get("aliases").split(",")) {
                put(alias, feast);
            }
        }
    }

    private void put(String name, Feast feast) {
        if (!name.isEmpty() && !name.chars().allMatch(c -> Numerals.isArabic((char) c))) {
            boolean numeral = ALSO_OTHER.contains(name)
                    || name.chars().allMatch(c -> Numerals.isNumeral((char) c) || "·•・.月".indexOf(c) >= 0);
            names.put(name, new Feast(feast.rule(), feast.month(), feast.day(), numeral));
        }
    }

    private static @Nullable Feast feast(Lexicon.Row row, boolean numeral) {
        String rule = row.get("rule");
        return switch (row.get("rule_type")) {
            case "fixed" -> of(Rule.FIXED, rule, numeral);
            case "lunar" -> of(Rule.LUNAR, rule, numeral);
            case "lunar_before" -> of(Rule.LUNAR_BEFORE, rule, numeral);
            case "nth_weekday" -> nthWeekday(rule);
            case "term" -> new Feast(Rule.SOLAR_TERM, SolarTerms.indexOf(rule), 0, false);
            case "term_offset" -> beforeTerm(rule);
            default -> null;
        };
    }

    /** 清明-1 → the day before 清明; rules of more than one term are not computed. */
    private static @Nullable Feast beforeTerm(String rule) {
        int minus = rule.indexOf('-');
        int term = minus < 0 ? -1 : SolarTerms.indexOf(rule.substring(0, minus));
        return term < 0 ? null : new Feast(Rule.SOLAR_TERM, term, -Integer.parseInt(rule.substring(minus + 1)), false);
    }

    /** 5月第2个星期日 → May, 27: the second Sunday. */
    private static @Nullable Feast nthWeekday(String rule) {
        Matcher matcher = NTH_WEEKDAY.matcher(rule);
        if (!matcher.matches()) {
            return null;
        }
        int weekday = "一二三四五六日".indexOf(matcher.group(3)) + 1;
        int day = Integer.parseInt(matcher.group(2)) * 10 + weekday;
        return new Feast(Rule.NTH_WEEKDAY, Integer.parseInt(matcher.group(1)), day, false);
    }

    private static @Nullable Feast of(Rule rule, String day, boolean numeral) {
        return day.matches("\\d\\d-\\d\\d")
                ? new Feast(rule, Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(3)), numeral)
                : null;
    }

    /** The names of all feasts. */
    List<String> words() {
        return names.words();
    }

    /** The feast named at {@code from}; null when none is. */
    Trie.@Nullable Match<Feast> at(String text, int from) {
        return names.longest(text, from);
    }
}
