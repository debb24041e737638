package broadsheet.dates;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ConcurrentHashMap;

/** The Chinese lunisolar calendar, by ICU: 农历2022年正月初一 is 2022-02-01. */
final class Lunar {
    private static final int CYCLE_OFFSET = 2637; // ICU counts extended years from 2637 BC
    private static final ConcurrentHashMap<Integer, LocalDate> DAYS = new ConcurrentHashMap<>();

    private Lunar() {}

    /** The Gregorian day of a lunar one in the lunar year that begins in Gregorian {@code year}; leap months are not asked for. */
    static LocalDate day(int year, int month, int day) {
        return DAYS.computeIfAbsent((year * 16 + month) * 32 + day, key -> compute(year, month, day));
    }

    private static LocalDate compute(int year, int month, int day) {
        ChineseCalendar calendar =
                new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"), com.ibm.icu.util.ULocale.CHINA);
        calendar.clear();
        calendar.set(ChineseCalendar.EXTENDED_YEAR, year + CYCLE_OFFSET);
        calendar.set(ChineseCalendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, day);
        return Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atOffset(ZoneOffset.ofHours(8))
                .toLocalDate();
    }
}
