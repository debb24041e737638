package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the article spoke of last: 次日, 次年 and 28日 are counted from it. One an article; nothing passes to the next. */
final class Memory {
    private @Nullable LocalDate day;
    private @Nullable LocalDate year;
    private @Nullable Integer month;
    private boolean lost;

    void remember(Point point, Resolved resolved) {
        if (point.month != null) {
            month = point.month;
        }
        Days days = resolved.days();
        if (days == null) {
            forget(point);
            return;
        }
        if (days.start().equals(days.end()) && point.hasDay()) {
            day = days.start();
            lost = false;
        }
        if (days.start().getYear() == days.end().getYear()) {
            year = days.start();
        }
    }

    /** 次日 of no known day: what follows it lies on no known day either. */
    private void forget(Point point) {
        if (point.hasDay()) {
            day = null;
            lost = true;
        }
    }

    /** The last single day; null when none was named. */
    @Nullable
    LocalDate day() {
        return day;
    }

    /** The first day of the last stretch within one year; null when none was named. */
    @Nullable
    LocalDate year() {
        return year;
    }

    /** Whether a month was named whose year may not be known. */
    boolean hasMonth() {
        return month != null;
    }

    /** Whether the last day named is not known. */
    boolean isLost() {
        return lost;
    }
}
