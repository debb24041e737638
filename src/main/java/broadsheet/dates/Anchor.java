package broadsheet.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day an article was printed, and from where that is known.
 *
 * @param publishDate null when not known
 * @param basis {@code MANIFEST, PATH, MASTHEAD, INFERRED}, or {@code NONE} without a date
 */
public record Anchor(@Nullable LocalDate publishDate, AnchorBasis basis) {
    /** No publish date is known: relative expressions stay unresolved. */
    public static final Anchor UNKNOWN = new Anchor(null, AnchorBasis.NONE);
}
