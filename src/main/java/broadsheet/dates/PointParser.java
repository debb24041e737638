package broadsheet.dates;

import org.jspecify.annotations.Nullable;

/**
 * Reads one date or time by descent: year, half or quarter or month, third of the month, day or feast, part of the day, clock.
 * Each step takes the longest word; nothing is read twice.
 */
final class PointParser {
    private final TimeWords words;
    private final Feasts feasts;

    PointParser(TimeWords words, Feasts feasts) {
        this.words = words;
        this.feasts = feasts;
    }

    /** The date that begins at {@code from}; null when none does, or what stands there is no possible day. */
    @Nullable
    Point parse(String text, int from) {
        Cursor cursor = new Cursor(text, from);
        read(cursor);
        cursor.point.end = cursor.at;
        boolean none = cursor.impossible || cursor.point.isEmpty();
        return none || !Calendar.isPossible(cursor.point) ? null : cursor.point;
    }

    private void read(Cursor cursor) {
        YearReader years = new YearReader(cursor, words);
        ClockReader clock = new ClockReader(cursor, words);
        if (years.isoDay() || years.decade()) {
            clock.clock();
            return;
        }
        boolean year = years.year();
        boolean done = year && (years.yearPart() || years.seasonOrHalf());
        if (!done && !readMonth(cursor, years)) {
            readDay(cursor, years, year);
            clock.clock();
        }
    }

    /** A month and what is counted in it; true when nothing can follow. */
    private boolean readMonth(Cursor cursor, YearReader years) {
        MonthReader months = new MonthReader(cursor, words);
        if (!months.month()) {
            return false;
        }
        if (months.tenday() || years.edge("月")) {
            return true;
        }
        months.day();
        return false;
    }

    private void readDay(Cursor cursor, YearReader years, boolean afterYear) {
        DayReader days = new DayReader(cursor, words, feasts);
        boolean month = cursor.point.hasMonth();
        if (!month && !years.seasonOrHalf() && !days.feast(afterYear) && !days.week()) {
            days.relativeDay(afterYear);
        }
    }
}
