package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Finds the year of a date that prints none: 11月30日, 国庆节, 前三季度. */
final class MissingYear {
    private static final int NEAR_AHEAD = 7; // days

    private final Anchor anchor;
    private final @Nullable LocalDate fullDate;

    /** @param fullDate a day the article prints with its year; null when it prints none */
    MissingYear(Anchor anchor, @Nullable LocalDate fullDate) {
        this.anchor = anchor;
        this.fullDate = fullDate;
    }

    /** By the publish date, else beside a full date of the article; {@code future} says that a word looks ahead. */
    Resolved resolve(Point point, boolean future) {
        LocalDate printedOn = anchor.publishDate();
        if (printedOn == null) {
            return beside(point);
        }
        if (point.feast != null) {
            return anchored(printedOn, point.turn == null ? nearest(point, printedOn) : turned(point, printedOn));
        }
        if (point.isLeapMonth && point.month != null) {
            return anchored(
                    printedOn, PointDays.inYear(point, Lunar.nearestLeap(printedOn.getYear(), point.month), printedOn));
        }
        if ("WI".equals(point.season) && printedOn.getMonthValue() <= 2) { // in January 今冬 began last year
            return anchored(printedOn, PointDays.inYear(point, printedOn.getYear() - 1, printedOn));
        }
        if (point.month != null && point.month == 2 && point.day != null && point.day == 29 && !point.isLunar) {
            return leapDay(printedOn, future);
        }
        return point.hasMonth() && !isWeekdayOfMonth(point)
                ? nearPublishDay(point, printedOn, future)
                : anchored(printedOn, PointDays.inYear(point, printedOn.getYear(), printedOn));
    }

    /** 2月29日 is of the last leap year, or the next. */
    private Resolved leapDay(LocalDate printedOn, boolean future) {
        LocalDate day = printedOn;
        while (day.getMonthValue() != 2 || day.getDayOfMonth() != 29) {
            day = day.plusDays(future ? 1 : -1);
        }
        return anchored(printedOn, Days.of(day));
    }

    /** 十月的第一个星期一 is how days of this year's calendar are named. */
    private static boolean isWeekdayOfMonth(Point point) {
        return point.ordinal != null && point.ordinal.weekday() != null;
    }

    /** 下一个国庆节: the first behind the publish date. */
    private static Days turned(Point point, LocalDate day) {
        boolean ahead = point.turn != null && point.turn > 0;
        Days days = PointDays.inYear(point, day.getYear(), day);
        boolean there = ahead ? days.start().isAfter(day) : days.start().isBefore(day);
        return there ? days : PointDays.inYear(point, day.getYear() + (ahead ? 1 : -1), day);
    }

    private Resolved anchored(LocalDate printedOn, Days days, String... issues) {
        return Resolved.from(printedOn, anchor.basis(), days, issues);
    }

    /** The latest such day not after the publish date; with a word that looks ahead, the first not before it. */
    private Resolved nearPublishDay(Point point, LocalDate day, boolean future) {
        Days thisYear = PointDays.inYear(point, day.getYear(), day);
        Days past = thisYear.start().isAfter(day) ? PointDays.inYear(point, day.getYear() - 1, day) : thisYear;
        Days ahead = thisYear.end().isBefore(day) ? PointDays.inYear(point, day.getYear() + 1, day) : thisYear;
        if (future) {
            return anchored(day, ahead);
        }
        long untilAhead = ChronoUnit.DAYS.between(day, ahead.start());
        boolean near = untilAhead > 0 && untilAhead <= NEAR_AHEAD;
        return near ? anchored(day, ahead, Resolver.DATE_AMBIGUOUS) : anchored(day, past);
    }

    /** Without a publish date: by nearness to a full date of the article, never by copying its year. */
    private Resolved beside(Point point) {
        LocalDate full = fullDate;
        return full == null || point.day == null && point.feast == null
                ? Resolved.none(Resolver.DATE_UNANCHORED)
                : Resolved.from(full, AnchorBasis.ARTICLE, nearest(point, full));
    }

    private static Days nearest(Point point, LocalDate day) {
        Days best = PointDays.inYear(point, day.getYear(), day);
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year += 2) {
            Days other = PointDays.inYear(point, year, day);
            if (distance(other, day) < distance(best, day)) {
                best = other;
            }
        }
        return best;
    }

    private static long distance(Days days, LocalDate from) {
        return Math.abs(ChronoUnit.DAYS.between(from, days.start()));
    }
}
