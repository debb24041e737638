package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ConcurrentHashMap;

/** The Chinese lunisolar calendar, by ICU: 农历2022年正月初一 is 2022-02-01. */
final class Lunar {
    private static final int CYCLE_OFFSET = 2637; // ICU counts extended years from 2637 BC
    private static final ConcurrentHashMap<Integer, Days> MONTHS = new ConcurrentHashMap<>();

    private static final int LONGEST_WITHOUT_LEAP = 60; // years; a leap twelfth month comes seldom

    /** The length of a year's name in the cycle of sixty: 乙未年. */
    static final int YEAR = 3;

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private Lunar() {}

    /** Whether a year's name in the cycle of sixty stands at {@code at}. */
    static boolean isYear(String text, int at) {
        return at >= 0
                && at + YEAR <= text.length()
                && STEMS.indexOf(text.charAt(at)) >= 0
                && BRANCHES.indexOf(text.charAt(at + 1)) >= 0
                && text.charAt(at + 2) == '年';
    }

    /** The Gregorian day of a lunar one in the lunar year that begins in Gregorian {@code year}, of no leap month. */
    static LocalDate day(int year, int month, int day) {
        return month(year, month, false).start().plusDays(day - 1L);
    }

    /** First and last Gregorian day of a lunar month; of the month before its leap twin when the year has none such. */
    static Days month(int year, int month, boolean leap) {
        return MONTHS.computeIfAbsent((year * 16 + month) * 2 + (leap ? 1 : 0), key -> compute(year, month, leap));
    }

    /** The year nearest to {@code year} that has a leap month {@code month}: 闰四月 of 2020 seen from 2019. */
    static int nearestLeap(int year, int month) {
        for (int away = 0; away <= LONGEST_WITHOUT_LEAP; away++) {
            for (int candidate : new int[] {year - away, year + away}) {
                if (hasLeap(candidate, month)) {
                    return candidate;
                }
            }
        }
        return year;
    }

    /** Without a leap twin ICU gives the month that follows. */
    private static boolean hasLeap(int year, int month) {
        Days following = month == 12 ? month(year + 1, 1, false) : month(year, month + 1, false);
        return !month(year, month, true).start().equals(following.start());
    }

    private static Days compute(int year, int month, boolean leap) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("GMT+8"), ULocale.CHINA);
        calendar.clear();
        calendar.set(ChineseCalendar.EXTENDED_YEAR, year + CYCLE_OFFSET);
        calendar.set(ChineseCalendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, leap ? 1 : 0);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, 1);
        LocalDate first = Instant.ofEpochMilli(calendar.getTimeInMillis())
                .atOffset(ZoneOffset.ofHours(8))
                .toLocalDate();
        return new Days(first, first.plusDays(calendar.getActualMaximum(ChineseCalendar.DAY_OF_MONTH) - 1L));
    }
}
