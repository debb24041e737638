package broadsheet.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as file names and manifests write it: 2021-12-01, 20211201, 2021/12/1, 2021_12_01, 2021年12月1日. */
final class PrintedDay {
    private PrintedDay() {}

    /** The day, or null when {@code text} is none. */
    static @Nullable LocalDate parse(String text) {
        String[] parts = text.strip().split("\\D+");
        if (parts.length == 1 && parts[0].length() == 8) {
            String digits = parts[0];
            return day(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6));
        }
        return parts.length == 3 && parts[0].length() == 4 ? day(parts[0], parts[1], parts[2]) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
