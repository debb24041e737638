package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days that the parts of a date mean once its year is known: 6月中旬 of 2022 → 2022-06-11 to 2022-06-20. */
final class PointDays {
    private static final int FIRST_DAYS = 5; // 月初
    private static final int HALF_A_YEAR = 6; // months

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
            int first = point.quarter * 3 - 2;
            int from = point.edge == Modifier.END ? first + 2 : first;
            return Calendar.months(year, from, point.edge == Modifier.START ? first : first + 2);
        }
        if (point.season != null) {
            return Calendar.season(year, point.season);
        }
        Ordinal ordinal = point.ordinal;
        return ordinal == null ? inMonth(point, year, month) : ordinal.in(inMonth(point, year, month));
    }

    /**
     * The years of a decade or century. A century is counted as ISO 8601 does, 17 for 1700 to 1799; 初 and 末 are the first and
     * last three years of a decade, twenty of a century.
     */
    static Days ofPeriod(Point point) {
        boolean decade = point.decade != null;
        int first = decade ? number(point.decade) * 10 : (number(point.century) - 1) * 100;
        int last = decade ? number(point.lastDecade == null ? point.decade : point.lastDecade) * 10 + 9 : first + 99;
        int edge = decade ? 3 : 20;
        int from = point.edge == Modifier.END ? last - edge + 1 : first;
        int until = point.edge == Modifier.START ? first + edge - 1 : last;
        return new Days(LocalDate.of(from, 1, 1), LocalDate.of(until, 12, 31));
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
        boolean sameWinter = point.season != null && printedOn.getMonthValue() <= 2 && isOfThisWinter(point);
        if (sameWinter) {
            return inYear(point, printedOn.getYear() + number(point.yearShift) - 1, printedOn);
        }
        return point.weekShift != null || point.weekday != null
                ? inWeek(point, printedOn, future)
                : point.isYearToDate
                        ? yearToDate(point, printedOn)
                        : inYear(point, printedOn.getYear() + number(point.yearShift), printedOn);
    }

    /** In January 今冬 began last year, and 今冬明春 ends this year. */
    private static boolean isOfThisWinter(Point point) {
        boolean pair = point.rule.equals("pair");
        return "WI".equals(point.season) && number(point.yearShift) == 0 && pair
                || "SP".equals(point.season) && number(point.yearShift) == 1 && pair;
    }

    /** 前三季度 of this year, or of the last when this year's are not over; 前两个月 then are the two before. */
    private static Days yearToDate(Point point, LocalDate printedOn) {
        Days days = inYear(point, printedOn.getYear(), printedOn);
        Ordinal counted = point.ordinal;
        if (counted == null || !days.end().isAfter(printedOn)) {
            return days;
        }
        if (counted.unit() == Unit.MONTH && counted.last() < HALF_A_YEAR) {
            LocalDate first = printedOn.withDayOfMonth(1);
            return new Days(first.minusMonths(counted.last()), first.minusDays(1));
        }
        return inYear(point, printedOn.getYear() - 1, printedOn);
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
        if (month == null && point.refMonth != null && printedOn != null) {
            return monthDays(point, printedOn.withDayOfMonth(1));
        }
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
        if (point.edge == Modifier.START) {
            return new Days(first, first.plusDays(FIRST_DAYS - 1));
        }
        if (point.tenday != null) {
            int last = point.lastTenday == null ? point.tenday : point.lastTenday;
            return new Days(
                    Calendar.tenday(first.getYear(), first.getMonthValue(), point.tenday)
                            .start(),
                    Calendar.tenday(first.getYear(), first.getMonthValue(), last)
                            .end());
        }
        return Calendar.months(first.getYear(), first.getMonthValue(), first.getMonthValue());
    }
}
