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
 * @param other the other reading of a day that no word decides; null when there is none
 */
record Resolved(
        @Nullable Days days,
        AnchorBasis basis,
        @Nullable LocalDate from,
        List<String> issues,
        @Nullable Days other) {
    /** Nothing is known, and nothing doubtful about it. */
    static final Resolved UNKNOWN = new Resolved(null, AnchorBasis.NONE, null, List.of(), null);

    static Resolved none(String issue) {
        return new Resolved(null, AnchorBasis.NONE, null, List.of(issue), null);
    }

    /** Days that the words alone name. */
    static Resolved printed(Days days) {
        return new Resolved(days, AnchorBasis.EXPRESSION, null, List.of(), null);
    }

    /** Days counted from the publish date, or from another day of the article. */
    static Resolved from(LocalDate day, AnchorBasis basis, Days days, String... issues) {
        return new Resolved(days, basis, day, List.of(issues), null);
    }

    /** The same place and doubts for other days. */
    Resolved on(Days others) {
        return new Resolved(others, basis, from, issues, null);
    }

    /** With the reading that was not taken. */
    Resolved or(Days reading) {
        return new Resolved(days, basis, from, issues, reading);
    }
}
