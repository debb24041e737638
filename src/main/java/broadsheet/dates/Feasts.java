package broadsheet.dates;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
        NTH_WEEKDAY
    }

    /**
     * One feast.
     *
     * @param month of the Gregorian or lunar year, by the rule
     * @param day of the month; for an nth weekday n × 10 + the weekday
     * @param isNumeral whether the word is a number (12·4, 五一): it counts in quotes or before its name only
     */
    record Feast(Rule rule, int month, int day, boolean isNumeral) {
        LocalDate in(int year) {
            return switch (rule) {
                case FIXED -> LocalDate.of(year, month, day);
                case LUNAR -> Lunar.day(year, month, day);
                case LUNAR_BEFORE -> Lunar.day(year, month, day).minusDays(1);
                case NTH_WEEKDAY ->
                    LocalDate.of(year, month, 1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(day / 10, DayOfWeek.of(day % 10)));
            };
        }

        /** The value as printed: XXXX-10-01, XXXX-CN-01-01. */
        String value(String year) {
            String lunar = rule == Rule.LUNAR || rule == Rule.LUNAR_BEFORE ? "-CN-" : "-";
            return rule == Rule.NTH_WEEKDAY
                    ? "%s-%02d".formatted(year, month)
                    : "%s%s%02d-%02d".formatted(year, lunar, month, day);
        }
    }

    private static final Pattern NTH_WEEKDAY = Pattern.compile("(\\d+)月第(\\d)个星期([一二三四五六日])");

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
            boolean numeral = name.chars().allMatch(c -> Numerals.isNumeral((char) c) || "·•・.月".indexOf(c) >= 0);
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
            default -> null;
        };
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

    /** The feast named at {@code from}; null when none is. */
    Trie.@Nullable Match<Feast> at(String text, int from) {
        return names.longest(text, from);
    }
}
