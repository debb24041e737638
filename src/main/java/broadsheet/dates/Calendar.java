package broadsheet.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** Days that exist, and the stretches of days that parts of a date name. */
final class Calendar {
    private static final int LONGEST_LUNAR_MONTH = 30;
    private static final int LEAP_YEAR = 2000; // 2月29日 without a year is possible

    /** First and last day, both inclusive. */
    record Days(LocalDate start, LocalDate end) {
        static Days of(LocalDate day) {
            return new Days(day, day);
        }
    }

    private Calendar() {}

    /** Whether the printed parts can be true together: no 2月30日, no 25时, no 13月. */
    static boolean isPossible(Point point) {
        if (point.hour != null && point.hour > 24 || point.month != null && (point.month < 1 || point.month > 12)) {
            return false;
        }
        if (point.day == null) {
            return true;
        }
        if (point.isLunar) {
            return point.day <= LONGEST_LUNAR_MONTH;
        }
        int year = point.year == null ? LEAP_YEAR : point.year;
        return point.day >= 1
                && point.day
                        <= (point.month == null
                                ? 31
                                : YearMonth.of(year, point.month).lengthOfMonth());
    }

    static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** The latest {@code day} of a month not after {@code from}. */
    static LocalDate latest(int day, LocalDate from) {
        LocalDate month = from.getDayOfMonth() >= day ? from : from.minusMonths(1);
        while (!exists(month.getYear(), month.getMonthValue(), day)) {
            month = month.minusMonths(1);
        }
        return month.withDayOfMonth(day);
    }

    static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Days years(int first, int last) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    static Days months(int year, int first, int last) {
        return new Days(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    static Days tenday(int year, int month, int tenday) {
        LocalDate start = LocalDate.of(year, month, 1 + (tenday - 1) * 10);
        return new Days(start, tenday == 3 ? YearMonth.of(year, month).atEndOfMonth() : start.plusDays(9));
    }

    static Days week(LocalDate anchor, int shift) {
        LocalDate monday =
                anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
        return new Days(monday, monday.plusDays(6));
    }

    /** The months a season is counted by: 春季 March to May; winter ends in the next year. */
    static Days season(int year, String season) {
        return switch (season) {
            case "SP" -> months(year, 3, 5);
            case "SU" -> months(year, 6, 8);
            case "FA" -> months(year, 9, 11);
            default ->
                new Days(LocalDate.of(year, 12, 1), YearMonth.of(year + 1, 2).atEndOfMonth());
        };
    }
}
