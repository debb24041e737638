package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What is counted inside a year or month: 第三周, 最后一天, 前五个月, 第一个星期一.
 *
 * @param unit that is counted
 * @param weekday 1 (Monday) to 7 when weekdays are counted
 * @param first from 1
 * @param last the same as {@code first} but for 前五个月 and 后三天
 * @param fromEnd whether it is counted from the end: 最后一天, 倒数第二天
 */
record Ordinal(Unit unit, @Nullable Integer weekday, int first, int last, boolean fromEnd) {
    /** The days it means in a year or month. Throws {@link DateTimeException} when the period has not so many. */
    Days in(Days period) {
        Days days = fromEnd
                ? new Days(back(period, last), backEnd(period, first))
                : new Days(unitAt(period, first).start(), unitAt(period, last).end());
        if (days.start().isBefore(period.start()) || days.start().isAfter(period.end())) {
            throw new DateTimeException("not in " + period);
        }
        return days;
    }

    private Days unitAt(Days period, int number) {
        LocalDate start = period.start();
        if (weekday != null) {
            LocalDate day = start.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(weekday)));
            return Days.of(day);
        }
        return switch (unit) {
            case WEEK -> Calendar.week(firstWeek(period), number - 1);
            case DAY -> Days.of(start.plusDays(number - 1L));
            default -> unit.around(unit.plus(start, number - 1L));
        };
    }

    /** The ISO week 1 of a year; the first week that begins in a month. */
    private static LocalDate firstWeek(Days period) {
        boolean year = ChronoUnit.DAYS.between(period.start(), period.end()) > 31;
        return year
                ? period.start().withDayOfMonth(4)
                : period.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate back(Days period, int number) {
        if (weekday != null) {
            return period.end().with(TemporalAdjusters.lastInMonth(DayOfWeek.of(weekday)));
        }
        return unit.around(unit.plus(
                        period.end().plusDays(unit == Unit.DAY ? 0 : 1), -number + (unit == Unit.DAY ? 1 : 0)))
                .start();
    }

    private LocalDate backEnd(Days period, int number) {
        return weekday != null
                ? back(period, number)
                : unit.around(back(period, number)).end();
    }
}
