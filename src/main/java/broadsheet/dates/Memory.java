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
    private boolean dayHere;
    private boolean yearHere;

    /** A new paragraph begins: what was named before lies further away. */
    void newParagraph() {
        dayHere = false;
        yearHere = false;
    }

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
            dayHere = true;
            lost = false;
        }
        if (days.start().getYear() == days.end().getYear()) {
            year = days.start();
            yearHere = true;
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

    /** The last single day when this paragraph named it; null else. */
    @Nullable
    LocalDate dayHere() {
        return dayHere ? day : null;
    }

    /** The first day of the last stretch within one year that this paragraph named; null when it named none. */
    @Nullable
    LocalDate yearHere() {
        return yearHere ? year : null;
    }

    /** From when a story counts on, 四年之后 from 1952年, 三天后 from 11月28日; null when this paragraph does not say. */
    @Nullable
    LocalDate told(Shift shift) {
        return shift.granularity() == Granularity.YEAR ? yearHere() : dayHere();
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
