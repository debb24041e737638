package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days with where they were taken from.
 *
 * @param days null when nothing is known
 * @param from the day they were counted from; null when none was needed
 */
record Resolved(
        @Nullable Days days, AnchorBasis basis, @Nullable LocalDate from, List<String> issues) {
    /** Nothing is known, and nothing doubtful about it. */
    static final Resolved UNKNOWN = new Resolved(null, AnchorBasis.NONE, null, List.of());

    static Resolved none(String issue) {
        return new Resolved(null, AnchorBasis.NONE, null, List.of(issue));
    }

    /** Days that the words alone name. */
    static Resolved printed(Days days) {
        return new Resolved(days, AnchorBasis.EXPRESSION, null, List.of());
    }

    /** Days counted from the publish date, or from another day of the article. */
    static Resolved from(LocalDate day, AnchorBasis basis, Days days, String... issues) {
        return new Resolved(days, basis, day, List.of(issues));
    }
}
