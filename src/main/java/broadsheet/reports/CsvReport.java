package broadsheet.reports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV that spreadsheets open as they should: RFC 4180, UTF-8 with a byte order mark, and no cell of text that is taken
 * for a formula.
 */
public final class CsvReport {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvReport() {}

    /** The file's bytes; NULL cells are empty. */
    public static byte[] bytes(List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK).append(line(header));
        rows.forEach(row -> csv.append(line(row)));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(CsvReport::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        String text = Objects.toString(value, "");
        boolean formula = value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
