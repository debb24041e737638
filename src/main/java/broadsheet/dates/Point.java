package broadsheet.dates;

import broadsheet.dates.Feasts.Feast;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one date or time as they are printed; null is what is not printed. Filled by {@link PointParser}, then only
 * read.
 *
 * <p>"去年12月30日上午": yearShift −1, month 12, day 30, daypart MO.
 */
final class Point {
    int begin;
    int end;

    @Nullable
    Integer year;

    @Nullable
    Integer yearShift;

    @Nullable
    Integer decade;

    @Nullable
    Integer century;

    @Nullable
    Integer half;

    @Nullable
    Integer quarter;

    @Nullable
    String season;

    @Nullable
    Integer month;

    @Nullable
    Integer monthShift;

    @Nullable
    Integer tenday;

    @Nullable
    Integer day;

    @Nullable
    Integer dayShift;
    /** 当天, 次日: days from the day the article spoke of last. */
    @Nullable
    Integer refShift;

    @Nullable
    Integer weekday;

    @Nullable
    Integer weekShift;

    @Nullable
    Feast feast;

    @Nullable
    String daypart;

    @Nullable
    Integer hour;

    @Nullable
    Integer minute;

    @Nullable
    Integer second;
    /** 年底, 月初, 中旬: start, end or middle of what stands before. */
    @Nullable
    Modifier edge;

    /** 上季度, 本季度. */
    @Nullable
    Integer quarterShift;
    /** What is counted inside the year or month: 第三周, 前五个月. */
    @Nullable
    Ordinal ordinal;
    /** 周末: Saturday and Sunday. */
    boolean isWeekend;
    /** 闰四月. */
    boolean isLeapMonth;

    boolean isLunar;
    String rule = "";

    boolean isEmpty() {
        return rule.isEmpty();
    }

    boolean hasYear() {
        return year != null || yearShift != null;
    }

    boolean hasMonth() {
        return month != null || monthShift != null;
    }

    boolean hasDay() {
        return day != null || dayShift != null || refShift != null || weekday != null || feast != null;
    }

    boolean hasClock() {
        return daypart != null || hour != null;
    }

    /** A part of the day or clock time without any day. */
    boolean isClockAlone() {
        return hasClock() && !hasYear() && !hasMonth() && !hasDay() && weekShift == null;
    }

    /** Whether its words count from the day of print: 昨日, 下周三, 上季度, 本月, 去年. */
    boolean isCountedFromPrint() {
        return quarterShift != null
                || dayShift != null
                || weekShift != null
                || weekday != null
                || yearShift != null
                || monthShift != null;
    }

    Granularity granularity() {
        if (second != null) {
            return Granularity.SECOND;
        }
        if (minute != null) {
            return Granularity.MINUTE;
        }
        if (hour != null) {
            return Granularity.HOUR;
        }
        if (daypart != null) {
            return Granularity.DAYPART;
        }
        if (hasDay()) {
            return Granularity.DAY;
        }
        if (ordinal != null) {
            return ordinal.unit().granularity();
        }
        if (weekShift != null) {
            return Granularity.WEEK;
        }
        return tenday != null ? Granularity.TENDAY : coarse();
    }

    private Granularity coarse() {
        if (hasMonth()) {
            return Granularity.MONTH;
        }
        if (quarter != null || quarterShift != null) {
            return Granularity.QUARTER;
        }
        if (half != null) {
            return Granularity.HALF;
        }
        if (season != null) {
            return Granularity.SEASON;
        }
        if (decade != null) {
            return Granularity.DECADE;
        }
        return century != null ? Granularity.CENTURY : Granularity.YEAR;
    }
}
