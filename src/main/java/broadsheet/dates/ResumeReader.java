package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads the stretches of a curriculum vitae: 2008.03—2012.06, 2008.03-2009, 2015.07至今. */
final class ResumeReader {
    private ResumeReader() {}

    /** The stretch that begins at {@code from}; null when none does. A month alone is a decimal number. */
    static @Nullable Found read(String text, int from) {
        Point first = month(text, from);
        if (first == null) {
            return null;
        }
        if (text.startsWith("至今", first.end)) {
            return Found.point(first);
        }
        int connector = Connectors.end(text, first.end);
        Point second = connector < 0 ? null : month(text, connector);
        second = second == null && connector > 0 ? year(text, connector) : second;
        return second == null ? null : Found.range(first, second);
    }

    private static @Nullable Point month(String text, int at) {
        Point point = year(text, at);
        Numeral month = point != null && text.startsWith(".", point.end) ? Numerals.at(text, point.end + 1) : null;
        if (point == null || month == null || month.digits() != 2 || month.value() < 1 || month.value() > 12) {
            return null;
        }
        point.month = month.value();
        point.end = month.end();
        point.rule = "year-month";
        return point;
    }

    private static @Nullable Point year(String text, int at) {
        Numeral year = Numerals.at(text, at);
        if (year == null || year.digits() != 4 || year.value() < 1900 || year.value() > 2100) {
            return null;
        }
        Point point = new Point();
        point.begin = at;
        point.end = year.end();
        point.year = year.value();
        point.rule = "year";
        return point;
    }
}
