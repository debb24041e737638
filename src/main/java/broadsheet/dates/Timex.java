package broadsheet.dates;

import broadsheet.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One temporal expression.
 *
 * <p>"11月30日", printed on 2021-12-01 → value {@code XXXX-11-30}, resolved {@code 2021-11-30}, start = end = 2021-11-30.
 *
 * @param span UTF-16 offsets into the article's text
 * @param value ISO 8601 as printed, X for what is not printed; PRESENT_REF and the like for vague words; null when the words
 *     name a stretch of time with no value (疫情期间)
 * @param resolvedValue the value after resolution, for a set how often it comes back; null when nothing is known beyond {@code value}
 * @param start first day, inclusive; null when not resolved to days
 * @param end last day, inclusive; null when not resolved to days
 * @param otherValue the other reading of a day that no word decides, beside the issue {@code DATE_AMBIGUOUS}; null else
 * @param anchorDate the day it was resolved against; null when none was needed or known
 * @param eventDate whether it is the day the story's event happened
 * @param issues doubts, as codes of the dictionary
 * @param rule {@code year-month-day, month-day, feast …}
 * @param confidence 0–1, set per rule and basis
 */
public record Timex(
        Span span,
        String surface,
        TimexType type,
        @Nullable String value,
        @Nullable String resolvedValue,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String otherValue,
        Granularity granularity,
        @Nullable Modifier modifier,
        @Nullable LocalDate anchorDate,
        AnchorBasis anchorBasis,
        boolean eventDate,
        List<String> issues,
        String rule,
        double confidence) {
    public Timex {
        issues = List.copyOf(issues);
    }
}
