package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the parts of a date to be days, by the ladder of evidence: what the expression prints; its range; a day the article spoke
 * of before; the publish date; another full date of the article. Without any of them nothing is resolved. One a article.
 */
final class Resolver {
    /** A day-month read as past or future lies within a week of the publish date, and no word says which. */
    static final String DATE_AMBIGUOUS = "DATE_AMBIGUOUS";

    /** What is printed needs a day to be counted from, and none is known. */
    static final String DATE_UNANCHORED = "DATE_UNANCHORED";

    /** A clock time on which no day of the article bears is taken for the publish date. */
    static final String DATE_ASSUMED = "DATE_ASSUMED";

    private static final int NEAR_AHEAD = 7; // days

    private final Anchor anchor;
    private final @Nullable LocalDate printedOn;
    private final @Nullable LocalDate fullDate;
    private @Nullable LocalDate lastDay;
    private @Nullable Integer lastMonth;

    /** @param fullDate a day the article prints with its year; null when it prints none */
    Resolver(Anchor anchor, @Nullable LocalDate fullDate) {
        this.anchor = anchor;
        this.printedOn = anchor.publishDate();
        this.fullDate = fullDate;
    }

    /** Days with where they were taken from; {@code days} is null when nothing is known. */
    record Resolved(
            @Nullable Days days,
            AnchorBasis basis,
            @Nullable LocalDate from,
            List<String> issues) {}

    private static Resolved none(String issue) {
        return new Resolved(null, AnchorBasis.NONE, null, List.of(issue));
    }

    private Resolved printed(Days days) {
        return new Resolved(days, AnchorBasis.EXPRESSION, null, List.of());
    }

    private Resolved anchored(Days days, List<String> issues) {
        return new Resolved(days, anchor.basis(), printedOn, issues);
    }

    /** Resolves a point; {@code future} says that a word beside it looks ahead. */
    Resolved resolve(Point point, boolean future) {
        try {
            Resolved resolved = days(point, future);
            remember(point, resolved);
            return resolved;
        } catch (DateTimeException e) {
            return none(DATE_UNANCHORED); // 2月29日 of a common year
        }
    }

    /** Takes a day that is printed next for one the article spoke of, unless it spoke of one before. */
    void expect(Point day) {
        if (lastDay == null) {
            resolve(day, false);
        }
    }

    private void remember(Point point, Resolved resolved) {
        Days days = resolved.days();
        if (days != null && days.start().equals(days.end()) && point.hasDay()) {
            lastDay = days.start();
        }
        if (point.month != null) {
            lastMonth = point.month;
        }
    }

    private Resolved days(Point point, boolean future) {
        if (point.decade != null) {
            return printed(
                    new Days(LocalDate.of(point.decade * 10, 1, 1), LocalDate.of(point.decade * 10 + 9, 12, 31)));
        }
        if (point.century != null) {
            int first = (point.century - 1) * 100;
            return printed(new Days(LocalDate.of(first + 1, 1, 1), LocalDate.of(first + 100, 12, 31)));
        }
        if (point.quarterShift != null) {
            return quarter(point.quarterShift);
        }
        if (point.refShift != null || point.isClockAlone()) {
            return fromLastDay(point);
        }
        if (point.dayShift != null || point.weekShift != null || point.weekday != null) {
            return fromPublishDay(point, future);
        }
        if (point.year != null) {
            return printed(inYear(point, point.year));
        }
        if (point.yearShift != null) {
            return printedOn == null
                    ? none(DATE_UNANCHORED)
                    : anchored(inYear(point, printedOn.getYear() + point.yearShift), List.of());
        }
        return withoutYear(point, future);
    }

    private Resolved quarter(int shift) {
        return printedOn == null
                ? none(DATE_UNANCHORED)
                : anchored(Unit.QUARTER.around(printedOn.plusMonths(3L * shift)), List.of());
    }

    /** An amount counted from a day that is printed before it: 2月13日的3天后. */
    Resolved resolve(Point point, Shift shift, boolean future) {
        Resolved base = resolve(point, future);
        Days days = base.days();
        return days == null ? base : new Resolved(shift.from(days.start()), base.basis(), base.from(), base.issues());
    }

    /** 两节: 中秋 and 国庆 in autumn, 元旦 and 春节 about the turn of the year; by the publish date. */
    Resolved twoFeasts() {
        LocalDate day = printedOn;
        if (day == null) {
            return none(DATE_UNANCHORED);
        }
        int month = day.getMonthValue();
        if (month >= 8 && month <= 10) {
            LocalDate autumn = Lunar.day(day.getYear(), 8, 15);
            LocalDate national = LocalDate.of(day.getYear(), 10, 1);
            boolean first = autumn.isBefore(national);
            return anchored(first ? new Days(autumn, national) : new Days(national, autumn), List.of());
        }
        if (month > 2 && month < 11) {
            return none(DATE_UNANCHORED);
        }
        int year = month > 2 ? day.getYear() + 1 : day.getYear();
        return anchored(new Days(LocalDate.of(year, 1, 1), Lunar.day(year, 1, 1)), List.of());
    }

    /** An amount counted from the publish date: 三年前, 未来三天. */
    Resolved resolve(Shift shift) {
        return printedOn == null || shift.amount().isVague()
                ? none(DATE_UNANCHORED)
                : anchored(shift.from(printedOn), List.of());
    }

    /** 当天, 次日 and a bare 上午: counted from the day the article spoke of last. */
    private Resolved fromLastDay(Point point) {
        LocalDate day = lastDay;
        if (day == null) {
            boolean clockAlone = point.refShift == null && printedOn != null;
            return clockAlone && printedOn != null
                    ? anchored(Days.of(printedOn), List.of(DATE_ASSUMED))
                    : none(DATE_UNANCHORED);
        }
        int shift = point.refShift == null ? 0 : point.refShift;
        return new Resolved(Days.of(day.plusDays(shift)), AnchorBasis.ARTICLE, day, List.of());
    }

    private Resolved fromPublishDay(Point point, boolean future) {
        if (printedOn == null) {
            return none(DATE_UNANCHORED);
        }
        if (point.dayShift != null) {
            int years = point.yearShift == null ? 0 : point.yearShift;
            return anchored(Days.of(printedOn.plusYears(years).plusDays(point.dayShift)), List.of());
        }
        Days week = Calendar.week(printedOn, point.weekShift == null ? 0 : point.weekShift);
        if (point.weekday == null) {
            Days days = point.isWeekend ? new Days(week.start().plusDays(5), week.end()) : week;
            return anchored(days, List.of());
        }
        LocalDate day = week.start().plusDays(point.weekday - 1);
        if (point.weekShift == null && day.isAfter(printedOn) != future && !day.equals(printedOn)) {
            day = day.plusWeeks(future ? 1 : -1); // 星期五 of a Monday's paper is the last one
        }
        return anchored(Days.of(day), List.of());
    }

    private Days inYear(Point point, int year) {
        return PointDays.inYear(point, year, printedOn);
    }

    private Resolved withoutYear(Point point, boolean future) {
        if (point.monthShift != null) {
            return printedOn == null ? none(DATE_UNANCHORED) : anchored(inYear(point, printedOn.getYear()), List.of());
        }
        if (!point.hasMonth() && point.day != null) {
            return bareDay(point.day);
        }
        if (printedOn == null) {
            return beside(point);
        }
        if (point.feast != null) {
            return anchored(nearest(point, printedOn), List.of());
        }
        if (!point.hasMonth()) {
            return anchored(inYear(point, printedOn.getYear()), List.of());
        }
        return nearPublishDay(point, printedOn, future);
    }

    /** The latest such day not after the publish date; with a word that looks ahead, the first not before it. */
    private Resolved nearPublishDay(Point point, LocalDate day, boolean future) {
        Days thisYear = inYear(point, day.getYear());
        Days past = thisYear.start().isAfter(day) ? inYear(point, day.getYear() - 1) : thisYear;
        Days ahead = thisYear.end().isBefore(day) ? inYear(point, day.getYear() + 1) : thisYear;
        if (future) {
            return anchored(ahead, List.of());
        }
        long untilAhead = ChronoUnit.DAYS.between(day, ahead.start());
        boolean near = untilAhead > 0 && untilAhead <= NEAR_AHEAD;
        return near ? anchored(ahead, List.of(DATE_AMBIGUOUS)) : anchored(past, List.of());
    }

    private Days nearest(Point point, LocalDate day) {
        Days best = inYear(point, day.getYear());
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year += 2) {
            Days other = inYear(point, year);
            if (distance(other, day) < distance(best, day)) {
                best = other;
            }
        }
        return best;
    }

    private static long distance(Days days, LocalDate from) {
        return Math.abs(ChronoUnit.DAYS.between(from, days.start()));
    }

    /** Without a publish date: by nearness to a full date of the article, never by copying its year. */
    private Resolved beside(Point point) {
        LocalDate full = fullDate;
        if (full == null || point.day == null && point.feast == null) {
            return none(DATE_UNANCHORED);
        }
        return new Resolved(nearest(point, full), AnchorBasis.ARTICLE, full, List.of());
    }

    /** 28日: of the month the article spoke of last, else the latest such day not after the publish date. */
    private Resolved bareDay(int day) {
        LocalDate from = lastDay;
        if (from != null && Calendar.exists(from.getYear(), from.getMonthValue(), day)) {
            return new Resolved(Days.of(from.withDayOfMonth(day)), AnchorBasis.ARTICLE, from, List.of());
        }
        LocalDate printed = printedOn;
        if (printed == null || lastMonth != null) {
            return none(DATE_UNANCHORED);
        }
        LocalDate month = printed.getDayOfMonth() >= day ? printed : printed.minusMonths(1);
        while (!Calendar.exists(month.getYear(), month.getMonthValue(), day)) {
            month = month.minusMonths(1);
        }
        return anchored(Days.of(month.withDayOfMonth(day)), List.of());
    }
}
