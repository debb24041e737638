package broadsheet.source;

import broadsheet.source.Reject.Reason;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One row of the manifest: {@code 000.txt,太原日报,2021-12-01,1,要闻,140100}.
 *
 * @param path as given, or relative to an input root
 */
public record ManifestRow(String path, Supplied supplied) {
    static final Set<String> COLUMNS =
            Set.of("path", "publication", "publish_date", "page_no", "section", "home_place_code");

    /** The columns of a header line. Throws {@link Reject} for an unknown one and when {@code path} is missing. */
    public static List<String> header(String line) throws Reject {
        List<String> columns = split(line.startsWith("\uFEFF") ? line.substring(1) : line).stream()
                .map(String::strip)
                .toList();
        for (String column : columns) {
            if (!COLUMNS.contains(column)) {
                throw new Reject(
                        Reason.BAD_MANIFEST_ROW,
                        "Unknown column \"" + column + "\"; known are path, "
                                + "publication, publish_date, page_no, section, home_place_code.");
            }
        }
        if (!columns.contains("path")) {
            throw new Reject(Reason.BAD_MANIFEST_ROW, "The manifest has no column path.");
        }
        return columns;
    }

    /** A CSV line under {@code header}. Throws {@link Reject} when it does not parse. */
    public static ManifestRow csv(List<String> header, String line) throws Reject {
        List<String> cells = split(line);
        if (cells.size() != header.size()) {
            throw new Reject(Reason.BAD_MANIFEST_ROW, cells.size() + " cells, expected " + header.size() + ": " + line);
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            values.put(header.get(i), cells.get(i).strip());
        }
        return of(values);
    }

    /** A row by column name; blank cells are not known. Throws {@link Reject} when a cell does not parse. */
    public static ManifestRow of(Map<String, String> values) throws Reject {
        String path = blankToNull(values.get("path"));
        if (path == null) {
            throw new Reject(Reason.BAD_MANIFEST_ROW, "No path: " + values);
        }
        return new ManifestRow(path, supplied(values, Reason.BAD_MANIFEST_ROW));
    }

    /** What the fields of a row or record tell. Throws {@link Reject} with {@code reason} when one does not parse. */
    public static Supplied supplied(Map<String, String> values, Reason reason) throws Reject {
        return Supplied.told(
                blankToNull(values.get("publication")),
                day(blankToNull(values.get("publish_date")), reason),
                number(blankToNull(values.get("page_no")), reason),
                blankToNull(values.get("section")),
                placeCode(blankToNull(values.get("home_place_code")), reason),
                Basis.MANIFEST);
    }

    private static List<String> split(String line) throws Reject {
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.get(0).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Reject(Reason.BAD_MANIFEST_ROW, "Not a CSV line: " + line);
        }
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable LocalDate day(@Nullable String value, Reason reason) throws Reject {
        LocalDate day = value == null ? null : PrintedDay.parse(value);
        if (value != null && day == null) {
            throw new Reject(reason, "publish_date is no day (YYYY-MM-DD): " + value);
        }
        return day;
    }

    private static @Nullable Integer number(@Nullable String value, Reason reason) throws Reject {
        try {
            return value == null ? null : Integer.valueOf(value);
        } catch (NumberFormatException e) {
            throw new Reject(reason, "page_no is no number: " + value);
        }
    }

    private static @Nullable String placeCode(@Nullable String value, Reason reason) throws Reject {
        if (value != null && !value.matches("\\d{6}")) {
            throw new Reject(reason, "home_place_code is no GB/T 2260 code of six digits: " + value);
        }
        return value;
    }
}
