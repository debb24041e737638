package broadsheet.dates;

import org.jspecify.annotations.Nullable;

/**
 * An expression in a view, before it is resolved.
 *
 * @param point one date, or the first of a range; null for durations, sets, plans and vague words
 * @param until the last date of a range
 * @param value what the words alone say, where there is no point
 * @param years first and last year of a plan period
 * @param isOpen whether 以来 follows: it ends on the publish date
 */
record Found(
        int begin,
        int end,
        TimexType type,
        @Nullable Point point,
        @Nullable Point until,
        @Nullable String value,
        @Nullable Years years,
        boolean isOpen,
        Granularity granularity,
        @Nullable Modifier modifier,
        String rule) {
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
                false,
                point.granularity(),
                point.edge,
                point.rule);
    }

    static Found range(Point from, Point until) {
        Granularity finer = until.granularity();
        TimexType type = until.hasClock() ? TimexType.TIME : TimexType.DATE;
        return new Found(from.begin, until.end, type, from, until, null, null, false, finer, null, "range");
    }

    static Found value(int begin, int end, TimexType type, String value, Granularity granularity, String rule) {
        return new Found(begin, end, type, null, null, value, null, false, granularity, null, rule);
    }

    static Found plan(int begin, int end, Years years) {
        String value = years.first() + "/" + years.last();
        return new Found(
                begin, end, TimexType.DATE, null, null, value, years, false, Granularity.PERIOD, null, "plan-period");
    }

    Found until(int newEnd, boolean open) {
        return new Found(begin, newEnd, type, point, until, value, years, open, granularity, modifier, rule);
    }

    Found modified(Modifier by) {
        return new Found(begin, end, type, point, until, value, years, isOpen, granularity, by, rule);
    }
}
