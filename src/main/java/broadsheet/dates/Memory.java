package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the article spoke of last: 次日 and 28日 are counted from it. One an article; nothing passes to the next. */
final class Memory {
    private @Nullable LocalDate day;
    private @Nullable Integer month;

    void remember(Point point, Resolved resolved) {
        Days days = resolved.days();
        if (days != null && days.start().equals(days.end()) && point.hasDay()) {
            day = days.start();
        }
        if (point.month != null) {
            month = point.month;
        }
    }

    /** The last single day; null when none was named. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /** Whether a month was named whose year may not be known. */
    boolean hasMonth() {
        return month != null;
    }
}
