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
        Point point = read(text, from);
        return point == null || point.isImpossible() ? null : point;
    }

    /** The same, or what looks like a date and can be none: 2月30日. */
    @Nullable
    Point read(String text, int from) {
        Cursor cursor = new Cursor(text, from);
        read(cursor);
        return point(cursor);
    }

    /** The clock time that ends a range, where the hour may stand alone; null when there is none. */
    @Nullable
    Point parseClock(String text, int from) {
        Cursor cursor = new Cursor(text, from);
        Point point = new ClockReader(cursor, words).end() ? point(cursor) : null;
        return point == null || point.isImpossible() ? null : point;
    }

    private static @Nullable Point point(Cursor cursor) {
        cursor.point.end = cursor.at;
        return cursor.point.isEmpty() ? null : cursor.point;
    }

    private void read(Cursor cursor) {
        YearReader years = new YearReader(cursor, words, feasts);
        ClockReader clock = new ClockReader(cursor, words);
        if (years.isoDay() || new PeriodReader(cursor).read()) {
            clock.clock();
            return;
        }
        if (new DayReader(cursor, words, feasts).lunarFeast()) {
            return;
        }
        boolean lunar = feasts.at(cursor.text, cursor.at) == null && (cursor.take("农历") || cursor.take("阴历"));
        if (lunar && Lunar.isYear(cursor.text, cursor.at)) {
            cursor.at += Lunar.YEAR; // 农历|乙未年|八月十六
        }
        boolean year = years.year();
        cursor.point.isLunar = lunar;
        if (year && partOfYear(cursor)) {
            Ordinal ordinal = cursor.point.ordinal;
            if (ordinal != null && ordinal.unit() == Unit.DAY) {
                clock.clock();
            }
            return;
        }
        if (!year && !lunar && yearToDate(cursor) || readMonth(cursor)) {
            return;
        }
        readDay(cursor, year);
        clock.clock();
    }

    private boolean partOfYear(Cursor cursor) {
        YearPartReader parts = new YearPartReader(cursor, words);
        return new OrdinalReader(cursor, words).read() || parts.behindYear() || parts.halfOrSeason();
    }

    /** 前三季度, 前10个月 without a year: of this year. 年底, 年初, 月底: of this year or month. */
    private boolean yearToDate(Cursor cursor) {
        boolean counted = "前头首".indexOf(cursor.peek(0)) >= 0 && new OrdinalReader(cursor, words).read();
        Ordinal ordinal = cursor.point.ordinal;
        if (counted && ordinal != null && (ordinal.unit() == Unit.MONTH || ordinal.unit() == Unit.QUARTER)) {
            cursor.point.yearShift = 0;
            cursor.point.isYearToDate = true;
            return true;
        }
        cursor.point.ordinal = null;
        if (counted) {
            cursor.restart();
        }
        return bareEdge(cursor);
    }

    private boolean bareEdge(Cursor cursor) {
        String edge = cursor.take(words.edges);
        if (edge == null) {
            return false;
        }
        boolean ofYear = edge.startsWith("Y");
        cursor.point.yearShift = ofYear ? Integer.valueOf(0) : null;
        cursor.point.monthShift = ofYear ? null : Integer.valueOf(0);
        if (edge.length() > 1) {
            cursor.point.edge = edge.endsWith("START") ? Modifier.START : Modifier.END;
        }
        cursor.rule("edge");
        return true;
    }

    /** A month and what is counted in it; true when nothing can follow. */
    private boolean readMonth(Cursor cursor) {
        int begin = cursor.at;
        boolean joined = cursor.point.hasYear() && cursor.take("的");
        MonthReader months = new MonthReader(cursor, words);
        if (!months.month()) {
            cursor.at = joined ? begin : cursor.at;
            return false;
        }
        if (months.tenday() || new YearPartReader(cursor, words).edge("月") || new OrdinalReader(cursor, words).read()) {
            return true;
        }
        months.day();
        return false;
    }

    private void readDay(Cursor cursor, boolean afterYear) {
        DayReader days = new DayReader(cursor, words, feasts);
        if (cursor.point.hasMonth()) {
            if (cursor.point.day != null) {
                days.weekdayBehind();
            }
            return;
        }
        boolean half = !cursor.point.isLunar && new YearPartReader(cursor, words).halfOrSeason();
        if (!half && !days.feast(afterYear) && !days.week()) {
            days.relativeDay(afterYear);
        }
    }
}
