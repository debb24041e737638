package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Joins the ends of ranges: 8月6-10日, 1-6月, 2016至2018年, 上午9时到11时, 7月21日、22日. */
final class RangeReader {
    private final PointParser points;

    RangeReader(PointParser points) {
        this.points = points;
    }

    /** 1-6月, 2016至2018年: the first number has no unit of its own; null when none begins at {@code i}. */
    @Nullable
    Found bare(String text, int i) {
        Numeral first = Numerals.at(text, i);
        int connector = first == null ? -1 : Connectors.end(text, first.end());
        Point until = first == null || connector < 0 ? null : points.parse(text, connector);
        if (until == null && first != null && connector > 0) {
            until = first.digits() == 4 ? shortYear(text, first, connector) : null;
            until = until == null ? bareYear(text, i, connector) : until;
        }
        if (first == null || until == null) {
            return null;
        }
        Point from = new Point();
        from.begin = i;
        from.end = first.end();
        if (isMonthRange(first, until)) {
            from.month = first.value();
            from.rule = "month";
            return Found.range(from, until);
        }
        if (isYearRange(first, until)) {
            from.year = first.value();
            from.rule = "year";
            return Found.range(from, until);
        }
        return null;
    }

    /** 1958—60年: the century stands once. */
    private static @Nullable Point shortYear(String text, Numeral first, int at) {
        Numeral year = Numerals.at(text, at);
        if (year == null || year.digits() != 2 || !text.startsWith("年", year.end())) {
            return null;
        }
        Point point = new Point();
        point.begin = at;
        point.end = year.end() + 1;
        point.year = first.value() / 100 * 100 + year.value();
        point.rule = "year";
        return point;
    }

    /** 从2016到2018: years without 年 behind 从 or 自 only. */
    private static @Nullable Point bareYear(String text, int begin, int at) {
        Numeral year = Numerals.at(text, at);
        boolean since = begin > 0 && "从自".indexOf(text.charAt(begin - 1)) >= 0;
        if (!since || year == null || year.digits() != 4 || year.value() < 1900 || year.value() > 2100) {
            return null;
        }
        Point point = new Point();
        point.begin = at;
        point.end = year.end();
        point.year = year.value();
        point.rule = "year";
        return point;
    }

    private static boolean isMonthRange(Numeral first, Point until) {
        return first.digits() <= 2
                && first.value() >= 1
                && until.month != null
                && until.year == null
                && until.day == null
                && until.month > first.value();
    }

    private static boolean isYearRange(Numeral first, Point until) {
        return first.digits() == 4
                && until.year != null
                && until.day == null
                && first.value() >= 1000
                && until.year > first.value();
    }

    /** A point with what belongs to it on the right: the end of a range, the other days of a list. */
    Found extended(String text, Point from) {
        int end = text.startsWith("起", from.end) ? from.end + 1 : from.end;
        int connector = Connectors.end(text, end);
        Point until = connector < 0 ? between(text, from) : end(text, connector, from);
        if (until != null && isLater(from, until)) {
            Found range = Found.range(from, inheriting(from, until));
            boolean closed = text.startsWith("止", range.end()) && (end > from.end || isBreak(text, range.end() + 1));
            return closed ? range.until(range.end() + 1, false) : range;
        }
        Found inside = insideUnit(text, from);
        return inside == null ? Found.point(from) : inside;
    }

    /** 2007年与2009年间: 与 and 和 join ends only before 间. */
    private @Nullable Point between(String text, Point from) {
        boolean joined = from.end < text.length() && "与和".indexOf(text.charAt(from.end)) >= 0;
        Point until = joined ? points.parse(text, from.end + 1) : null;
        boolean closed = until != null && (text.startsWith("间", until.end) || text.startsWith("之间", until.end));
        return closed ? until : null;
    }

    private static boolean isBreak(String text, int at) {
        return at >= text.length() || !Character.isLetter(text.charAt(at));
    }

    private @Nullable Point end(String text, int at, Point from) {
        Point until = points.parse(text, at);
        return until == null && from.hour != null ? points.parseClock(text, at) : until;
    }

    /** What follows a point without its own upper unit: days of a month, months of a year, hours of a part of the day. */
    private @Nullable Found insideUnit(String text, Point from) {
        if (from.daypart != null && from.hour == null) {
            return hours(text, from);
        }
        if (isYearAlone(from)) {
            return months(text, from);
        }
        boolean month = from.month != null && from.day == null && from.edge == null && from.tenday == null;
        return month && from.ordinal == null ? days(text, from) : list(text, from);
    }

    private static boolean isYearAlone(Point from) {
        return from.granularity() == Granularity.YEAR && from.edge == null && from.hasYear();
    }

    /** 2019年1-5月. */
    private @Nullable Found months(String text, Point year) {
        Found months = bare(text, year.end);
        if (months == null || months.point() == null || months.until() == null || months.point().month == null) {
            return null;
        }
        Point from = months.point();
        from.begin = year.begin;
        from.year = year.year;
        from.yearShift = year.yearShift;
        return Found.range(from, inheriting(from, months.until()));
    }

    /** 凌晨四到六点. */
    private @Nullable Found hours(String text, Point from) {
        Numeral first = Numerals.at(text, from.end);
        int connector = first == null || first.value() > 24 ? -1 : Connectors.end(text, first.end());
        Point until = connector < 0 ? null : points.parseClock(text, connector);
        if (first == null || until == null || until.hour == null) {
            return null;
        }
        from.hour = first.value();
        return Found.range(from, inheriting(from, until));
    }

    /** 8月6-10日: the day's unit stands behind the second number. */
    private @Nullable Found days(String text, Point from) {
        Numeral first = Numerals.at(text, from.end);
        int connector = first == null ? -1 : Connectors.end(text, first.end());
        Point until = connector < 0 ? null : points.parse(text, connector);
        if (first == null
                || from.month == null
                || until == null
                || until.day == null
                || until.month != null
                || !Calendar.exists(2000, from.month, first.value())) {
            return null;
        }
        from.day = first.value();
        return Found.range(from, inheriting(from, until));
    }

    /** 7月21日、22日, 周六、周日: days that follow on each other are a range. */
    private @Nullable Found list(String text, Point from) {
        Point last = from;
        for (Point next = listed(text, last); next != null; next = listed(text, last)) {
            last = inheriting(from, next);
        }
        return last == from ? null : Found.range(from, last);
    }

    private @Nullable Point listed(String text, Point before) {
        boolean listed = before.end < text.length() && text.charAt(before.end) == '、';
        Point next = listed ? points.parse(text, before.end + 1) : null;
        if (next == null || next.hasClock() || before.hasClock()) {
            return null;
        }
        boolean day = before.day != null && next.day != null && !printsMonth(next) && next.day == before.day + 1;
        boolean weekday = before.weekday != null && next.weekday != null && next.weekday == before.weekday + 1;
        return day || weekday && next.weekShift == null ? next : null;
    }

    private static boolean printsMonth(Point point) {
        return point.month != null || point.monthShift != null;
    }

    private static boolean isLater(Point from, Point until) {
        return from.granularity() == until.granularity()
                || from.hasDay() && until.hasDay()
                || from.hasClock() && until.hasClock()
                || (from.hasYear() || from.hasMonth()) && until.hasYear() && !until.hasClock()
                || from.hasMonth() && until.hasMonth() && !until.hasClock();
    }

    /** The right end takes the upper units it does not print from the left one. */
    private static Point inheriting(Point from, Point until) {
        if (!until.hasYear() && until.dayShift == null && until.monthShift == null) {
            until.year = from.year;
            until.yearShift = from.yearShift;
        }
        if (until.day != null && !until.hasMonth()) {
            until.month = from.month;
            until.monthShift = from.monthShift;
        }
        if (until.weekday != null && until.weekShift == null) {
            until.weekShift = from.weekShift;
        }
        if (until.hour != null && !until.hasDay()) {
            inheritDay(from, until);
        }
        if (!from.hasYear() && until.hasYear() && from.dayShift == null && !from.hasClock()) {
            from.year = until.year;
            from.yearShift = until.yearShift;
        }
        return until;
    }

    private static void inheritDay(Point from, Point until) {
        until.month = from.month;
        until.day = from.day;
        until.dayShift = from.dayShift;
        until.refShift = from.refShift;
        boolean sameHalf = from.hour != null && until.hour != null && until.hour >= from.hour;
        if (until.daypart == null && sameHalf) {
            until.daypart = from.daypart;
        }
    }
}
