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

    /** The last of several decades: 五六十年代. */
    @Nullable
    Integer lastDecade;

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

    /** The last of two tendays: 中下旬. */
    @Nullable
    Integer lastTenday;

    @Nullable
    Integer day;

    @Nullable
    Integer dayShift;
    /** 当年, 次年: years from the year the article spoke of last. */
    @Nullable
    Integer refYear;

    /** 当月, 次月: months from the month the article spoke of last. */
    @Nullable
    Integer refMonth;
    /** 当天, 次日: days from the day the article spoke of last. */
    @Nullable
    Integer refShift;

    /** 父亲去世那年: what stands before says which one it is, not the time the article spoke of last. */
    boolean isToldBefore;

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
    /** 公元前221年. */
    boolean isBeforeChrist;
    /** 闰四月. */
    boolean isLeapMonth;

    /** 前三季度 without a year. */
    boolean isYearToDate;

    /** 早晨, 夜里 without day or clock: what is done then every day as often as once. */
    boolean isHabit;

    boolean isLunar;

    /** Behind a day's word in 日 (昨日, 次日): a bare part of the day behind it is a mention of its own; 0 for other days. */
    int dayWordEnd;

    /** Where reading goes on behind words that say the same again: “12·4”国家宪法日; 0 when there are none. */
    int behind;
    /** −1 for 上一个春节, 1 for 下一个春节, counted from the publish date. */
    @Nullable
    Integer turn;

    String rule = "";

    boolean isEmpty() {
        return rule.isEmpty();
    }

    /** Whether the printed parts cannot be true together: 2月30日, 13月, 25时. */
    boolean isImpossible() {
        return !Calendar.isPossible(this);
    }

    /** The day alone, of a day's word and the part of the day behind it. */
    Point withoutDaypart() {
        daypart = null;
        end = dayWordEnd;
        rule = rule.replace("-daypart", "");
        return this;
    }

    boolean hasYear() {
        return year != null || yearShift != null || refYear != null;
    }

    boolean hasMonth() {
        return month != null || monthShift != null || refMonth != null;
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
