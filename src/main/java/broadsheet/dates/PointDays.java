package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days that the parts of a date mean once its year is known: 6月中旬 of 2022 → 2022-06-11 to 2022-06-20. */
final class PointDays {
    private PointDays() {}

    /**
     * The days.
     *
     * @param month which 上月 and 本月 are counted from; null when not known
     */
    static Days inYear(Point point, int year, @Nullable LocalDate month) {
        if (point.feast != null) {
            return Days.of(point.feast.in(year));
        }
        if (point.half != null) {
            return Calendar.months(year, point.half * 6 - 5, point.half * 6);
        }
        if (point.quarter != null) {
            return Calendar.months(year, point.quarter * 3 - 2, point.quarter * 3);
        }
        if (point.season != null) {
            return Calendar.season(year, point.season);
        }
        Ordinal ordinal = point.ordinal;
        return ordinal == null ? inMonth(point, year, month) : ordinal.in(inMonth(point, year, month));
    }

    /** The years of a decade or century. */
    static Days ofPeriod(Point point) {
        int first = point.decade != null ? point.decade * 10 : (number(point.century) - 1) * 100 + 1;
        int years = point.decade != null ? 10 : 100;
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + years - 1, 12, 31));
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    /** The days of 昨日, 下周三, 周五, 上季度, 本月, 去年 by the publish date; {@code future}: a word looks ahead. */
    static Days countedFrom(Point point, LocalDate printedOn, boolean future) {
        if (point.quarterShift != null) {
            return Unit.QUARTER.around(printedOn.plusMonths(3L * point.quarterShift));
        }
        if (point.dayShift != null) {
            return Days.of(printedOn.plusYears(number(point.yearShift)).plusDays(point.dayShift));
        }
        return point.weekShift != null || point.weekday != null
                ? inWeek(point, printedOn, future)
                : inYear(point, printedOn.getYear() + number(point.yearShift), printedOn);
    }

    private static Days inWeek(Point point, LocalDate printedOn, boolean future) {
        Days week = Calendar.week(printedOn, number(point.weekShift));
        if (point.weekday == null) {
            return point.isWeekend ? new Days(week.start().plusDays(5), week.end()) : week;
        }
        LocalDate day = week.start().plusDays(point.weekday - 1);
        if (point.weekShift == null && day.isAfter(printedOn) != future && !day.equals(printedOn)) {
            day = day.plusWeeks(future ? 1 : -1); // 星期五 of a Monday's paper is the last one
        }
        return Days.of(day);
    }

    private static Days inMonth(Point point, int year, @Nullable LocalDate printedOn) {
        Integer month = point.month;
        if (month == null && point.monthShift != null && printedOn != null) {
            return monthDays(point, printedOn.withDayOfMonth(1).plusMonths(point.monthShift));
        }
        if (month == null) {
            return edgeOfYear(point, year);
        }
        if (point.isLunar) {
            Days days = Lunar.month(year, month, point.isLeapMonth);
            return point.day == null ? days : Days.of(days.start().plusDays(point.day - 1L));
        }
        return monthDays(point, LocalDate.of(year, month, 1));
    }

    private static Days edgeOfYear(Point point, int year) {
        if (point.edge == Modifier.END) {
            return Calendar.months(year, 12, 12);
        }
        return point.edge == Modifier.START ? Calendar.months(year, 1, 1) : Calendar.year(year);
    }

    private static Days monthDays(Point point, LocalDate first) {
        if (point.day != null) {
            return Days.of(LocalDate.of(first.getYear(), first.getMonthValue(), point.day));
        }
        if (point.edge == Modifier.END) {
            return Days.of(YearMonth.from(first).atEndOfMonth()); // 月底 is its last day
        }
        if (point.tenday != null) {
            return Calendar.tenday(first.getYear(), first.getMonthValue(), point.tenday);
        }
        return Calendar.months(first.getYear(), first.getMonthValue(), first.getMonthValue());
    }
}
