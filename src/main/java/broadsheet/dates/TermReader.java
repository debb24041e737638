package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads years that do not run with the calendar: 2021—2022学年, 2021学年第一学期, 2021财年, 2020/2021赛季.
 *
 * <p>A school year runs from September to August, its first term to the end of January, its second from February. Financial years
 * and seasons of sport differ from house to house: they keep their printed years and no days.
 */
final class TermReader {
    private static final String JOINERS = "-—–－/~～至";

    private TermReader() {}

    /** The year that begins at {@code from}; null when none does. */
    static @Nullable Found read(String text, int from) {
        Numeral first = Numerals.at(text, from);
        boolean year = first != null && first.digits() == 4 && first.value() >= 1900 && first.value() <= 2100;
        if (first == null || !year) {
            return null;
        }
        int end = second(text, first.end());
        String value = end == first.end() ? "" + first.value() : first.value() + "/" + (first.value() + 1);
        if (text.startsWith("学年", end)) {
            int behind = text.startsWith("度", end + 2) ? end + 3 : end + 2;
            return school(text, from, behind, first.value());
        }
        boolean season = text.startsWith("赛季", end);
        return season || text.startsWith("财年", end)
                ? Found.value(
                        from, end + 2, TimexType.DATE, season ? value : "FY" + value, Granularity.PERIOD, "other-year")
                : null;
    }

    /** Behind —2022, —22 or /22; the same place when no second year follows. */
    private static int second(String text, int at) {
        int next = at;
        while (next < text.length() && JOINERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        Numeral second = next > at ? Numerals.at(text, next) : null;
        return second != null && (second.digits() == 4 || second.digits() == 2) ? second.end() : at;
    }

    private static Found school(String text, int from, int end, int year) {
        LocalDate first = LocalDate.of(year, 9, 1);
        LocalDate second = LocalDate.of(year + 1, 2, 1);
        if (text.startsWith("第一学期", end)) {
            return Found.days(from, end + 4, first, second.minusDays(1), "school-term");
        }
        return text.startsWith("第二学期", end)
                ? Found.days(from, end + 4, second, LocalDate.of(year + 1, 8, 31), "school-term")
                : Found.days(from, end, first, LocalDate.of(year + 1, 8, 31), "school-year");
    }
}
