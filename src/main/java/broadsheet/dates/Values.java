package broadsheet.dates;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** TIMEX3 values of points: as printed, with X for what is not printed, and as resolved. */
final class Values {
    private static final String UNKNOWN_YEAR = "XXXX";

    private Values() {}

    /** A number in at least so many digits: 7 in two is 07. */
    static String padded(int number, int digits) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }

    /** What the words alone say: XXXX-11-30, 2022-H2, XXXX-XX-28TMO. */
    static String printed(Point point) {
        String year = year(point);
        if (point.decade != null) {
            return point.lastDecade == null ? point.decade + "X" : point.decade + "X/" + point.lastDecade + "X";
        }
        if (point.century != null) {
            return (point.isBeforeChrist ? "BC" : "") + padded(point.century - 1, 2) + "XX";
        }
        if (point.feast != null) {
            return point.feast.value(year) + clock(point);
        }
        if (point.weekday != null) {
            return "XXXX-WXX-" + point.weekday + clock(point);
        }
        if (point.isWeekend) {
            return "XXXX-WXX-WE";
        }
        return point.weekShift != null ? "XXXX-WXX" : ofParts(point, year);
    }

    /** TIMEX3 writes 公元前221年 as BC0221. */
    private static String year(Point point) {
        if (point.year == null) {
            return UNKNOWN_YEAR;
        }
        return (point.isBeforeChrist ? "BC" : "") + padded(point.year, 4);
    }

    private static String ofParts(Point point, String year) {
        if (point.half != null) {
            return year + "-H" + point.half;
        }
        if (point.quarter != null) {
            return year + "-Q" + point.quarter;
        }
        if (point.quarterShift != null) {
            return year + "-QX";
        }
        if (point.season != null) {
            return year + "-" + point.season;
        }
        String month = point.month == null ? "XX" : padded(point.month, 2);
        if (point.hasDay() || point.hasClock()) {
            String day = point.day == null ? "XX" : padded(point.day, 2);
            return year + (point.isLunar ? "-CN-" : "-") + month + "-" + day + clock(point);
        }
        if (point.tenday != null) {
            return point.year == null ? year + "-" + month : tenday(PointDays.inYear(point, point.year, null));
        }
        return point.hasMonth() ? year + "-" + month : year;
    }

    /** The value of resolved days. */
    static String resolved(Point point, Calendar.Days days) {
        LocalDate start = days.start();
        Ordinal ordinal = point.ordinal;
        boolean many = ordinal != null && ordinal.first() != ordinal.last();
        if (many || point.isLunar && point.day == null && point.month != null) {
            return start + "/" + days.end();
        }
        return switch (point.granularity()) {
            case DECADE, CENTURY ->
                point.edge == null
                        ? printed(point)
                        : start.getYear() + "/" + days.end().getYear();
            case HALF -> start.getYear() + "-H" + point.half;
            case QUARTER ->
                point.edge == null ? start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3 : month(start);
            case SEASON -> start.getYear() + "-" + point.season;
            case YEAR -> point.edge == null ? padded(start.getYear(), 4) : month(start);
            case MONTH -> ofMonth(point, days);
            case TENDAY -> tenday(days);
            case WEEK -> week(start) + (point.isWeekend ? "-WE" : "");
            default -> start + clock(point);
        };
    }

    /** 月底 is a day, 月初 a few, a month else. */
    private static String ofMonth(Point point, Calendar.Days days) {
        if (point.edge == Modifier.END) {
            return days.start().toString();
        }
        return point.edge == Modifier.START ? tenday(days) : month(days.start());
    }

    /** The value of days counted from another day. */
    static String resolved(Shift shift, Calendar.Days days) {
        LocalDate start = days.start();
        if (shift.isRange()) {
            return start + "/" + days.end();
        }
        return switch (shift.granularity()) {
            case YEAR -> String.valueOf(start.getYear());
            case MONTH -> month(start);
            case QUARTER -> start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3;
            case WEEK -> week(start);
            default -> start.toString();
        };
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private static String month(LocalDate day) {
        return day.getYear() + "-" + padded(day.getMonthValue(), 2);
    }

    private static String tenday(Calendar.Days days) {
        return days.start() + "/" + days.end();
    }

    /** 下午3时 is 15, 凌晨12点 is 0, 晚上12点 is 24, 半夜1点 is 1. */
    private static int hour(int printed, @Nullable String daypart) {
        if (daypart == null || printed > 12) {
            return printed;
        }
        return switch (daypart) {
            case "MO" -> printed == 12 ? 0 : printed;
            case "AF", "EV" -> printed == 0 ? 24 : printed == 12 && daypart.equals("AF") ? 12 : printed + 12;
            case "NI" -> printed < 6 ? printed : printed + 12;
            case "MI" -> printed < 6 ? printed + 12 : printed;
            default -> printed;
        };
    }

    /** TMO, T09:30; a part of the day moves the clock: 下午3时 is T15. */
    private static String clock(Point point) {
        if (point.hour == null) {
            return point.daypart == null ? "" : "T" + point.daypart;
        }
        String clock = "T" + padded(hour(point.hour, point.daypart), 2);
        clock = point.minute == null ? clock : clock + ":" + padded(point.minute, 2);
        return point.second == null ? clock : clock + ":" + padded(point.second, 2);
    }
}
