package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An expression in a view, before it is resolved.
 *
 * @param point one date, or the first of a range; null for durations, sets, plans and vague words
 * @param until the last date of a range
 * @param value what the words alone say, where there is no point
 * @param period how often a set comes back: P1W for 每周四; null for all else
 * @param days first and last day of a stretch the words alone tell: a plan period, a school year
 * @param shift an amount and from where it is counted, for 三年前 and 未来三天
 * @param isOpen whether 以来 follows: it ends on the publish date
 */
record Found(
        int begin,
        int end,
        TimexType type,
        @Nullable Point point,
        @Nullable Point until,
        @Nullable String value,
        @Nullable String period,
        @Nullable Days days,
        @Nullable Shift shift,
        boolean isOpen,
        Granularity granularity,
        @Nullable Modifier modifier,
        String rule) {
    /** The rule of 两节: which two feasts depends on the season. */
    static final String TWO_FEASTS = "two-feasts";

    /** What can be no date, to be stepped over: 2月30日. */
    static Found nothing(Point point) {
        return value(point.begin, point.end, TimexType.DATE, "", Granularity.DAY, "");
    }

    boolean isSomething() {
        return !rule.isEmpty();
    }

    /** Where reading goes on. */
    int behind() {
        return point == null || until != null ? end : Math.max(end, point.behind);
    }

    static Found point(Point point) {
        TimexType type = point.hasClock() ? TimexType.TIME : TimexType.DATE;
        return new Found(
                point.begin,
                point.end,
                type,
                point,
                null,
                null,
                null,
                null,
                null,
                false,
                point.granularity(),
                point.edge,
                point.rule);
    }

    static Found range(Point from, Point until) {
        Granularity finer = until.granularity();
        TimexType type = until.hasClock() ? TimexType.TIME : TimexType.DATE;
        return new Found(from.begin, until.end, type, from, until, null, null, null, null, false, finer, null, "range");
    }

    static Found value(
            int begin, int end, TimexType type, @Nullable String value, Granularity granularity, String rule) {
        return new Found(begin, end, type, null, null, value, null, null, null, false, granularity, null, rule);
    }

    /** What comes again: {@code value} as printed, {@code period} from one time to the next. */
    static Found set(int begin, int end, String value, String period, String rule) {
        return new Found(
                begin, end, TimexType.SET, null, null, value, period, null, null, false, Granularity.DAY, null, rule);
    }

    static Found twoFeasts(int begin, int end) {
        return new Found(
                begin,
                end,
                TimexType.DATE,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                Granularity.PERIOD,
                null,
                TWO_FEASTS);
    }

    static Found plan(int begin, int end, Years years) {
        boolean one = years.first() == years.last();
        String value = one ? String.valueOf(years.first()) : years.first() + "/" + years.last();
        return new Found(
                begin,
                end,
                TimexType.DATE,
                null,
                null,
                value,
                null,
                Calendar.years(years.first(), years.last()),
                null,
                false,
                Granularity.PERIOD,
                null,
                "plan-period");
    }

    /** A stretch whose days the words alone tell: 2021—2022学年. */
    static Found days(int begin, int end, LocalDate first, LocalDate last, String rule) {
        return new Found(
                begin,
                end,
                TimexType.DATE,
                null,
                null,
                first + "/" + last,
                null,
                new Days(first, last),
                null,
                false,
                Granularity.PERIOD,
                null,
                rule);
    }

    static Found shift(int begin, int end, Shift shift) {
        boolean clock = shift.amount().finest().isClock();
        return new Found(
                begin,
                end,
                clock ? TimexType.TIME : TimexType.DATE,
                null,
                null,
                null,
                null,
                null,
                shift,
                false,
                shift.granularity(),
                null,
                "shifted");
    }

    /** The same date with an amount counted from it: 2月13日的3天后. */
    Found shifted(Found by) {
        return new Found(
                begin,
                by.end(),
                by.type(),
                point,
                null,
                null,
                null,
                null,
                by.shift(),
                false,
                by.granularity(),
                null,
                "shifted");
    }

    Found until(int newEnd, boolean open) {
        return new Found(
                begin, newEnd, type, point, until, value, period, days, shift, open, granularity, modifier, rule);
    }

    Found modified(Modifier by) {
        return new Found(begin, end, type, point, until, value, period, days, shift, isOpen, granularity, by, rule);
    }
}
