package broadsheet.lexicon;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One checked TSV file: comment lines on top ({@code #}: source, licence, how to edit), a header, then one fact a row.
 *
 * <p>{@code surnames.tsv}: {@code 欧阳⇥compound⇥common⇥N⇥}. A row with too many or too few columns stops the start with file,
 * line and text.
 */
public final class Lexicon implements Iterable<Lexicon.Row> {
    private final String file;
    private final List<String> columns;
    private final List<Row> rows;

    private Lexicon(String file, List<String> columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /** Parses a whole file's text. Throws {@link LexiconException} at the first bad line. */
    public static Lexicon parse(String file, String text) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.isEmpty() || line.startsWith("#") && columns.isEmpty()) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (columns.isEmpty()) {
                columns = List.of(fields);
            } else {
                rows.add(row(file, columns, i + 1, line, fields));
            }
        }
        if (rows.isEmpty()) {
            throw new LexiconException("Cannot read lexicon " + file + ": it has no rows. Is it the right file?");
        }
        return new Lexicon(file, columns, List.copyOf(rows));
    }

    private static Row row(String file, List<String> columns, int number, String line, String[] fields) {
        if (fields.length != columns.size()) {
            String fault = fields.length + " columns, expected " + columns.size() + ". Check for a missing tab";
            throw LexiconException.at(file, number, line, fault);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            values.put(columns.get(i), fields[i]);
        }
        return new Row(file, number, line, values);
    }

    /** This lexicon with a user's rows: those with a shipped row's first column replace it, the others are added. */
    Lexicon with(Lexicon user) {
        if (!user.columns.equals(columns)) {
            throw new LexiconException("Cannot use lexicon " + user.file + ": its columns are " + user.columns
                    + ", expected " + columns + ".");
        }
        Map<String, List<Row>> byKey = new LinkedHashMap<>();
        user.forEach(
                row -> byKey.computeIfAbsent(row.key(), k -> new ArrayList<>()).add(row));
        List<Row> merged = new ArrayList<>();
        rows.stream().filter(row -> !byKey.containsKey(row.key())).forEach(merged::add);
        byKey.values().forEach(merged::addAll);
        return new Lexicon(file, columns, List.copyOf(merged));
    }

    /** The file's name, {@code surnames.tsv}. */
    public String file() {
        return file;
    }

    /** The header. */
    public List<String> columns() {
        return columns;
    }

    /** The rows in the file's order. */
    public List<Row> rows() {
        return rows;
    }

    @Override
    public Iterator<Row> iterator() {
        return rows.iterator();
    }

    /** One fact. */
    public record Row(String file, int line, String text, Map<String, String> values) {
        /** The first column. */
        public String key() {
            return values.values().iterator().next();
        }

        /** A column's text, empty where the file leaves it blank. Throws {@link LexiconException} for an unknown column. */
        public String get(String column) {
            String value = values.get(column);
            if (value == null) {
                throw LexiconException.at(file, line, text, "there is no column " + column);
            }
            return value;
        }

        /** A column as a whole number. Throws {@link LexiconException} when it is none. */
        public int number(String column) {
            try {
                return Integer.parseInt(get(column));
            } catch (NumberFormatException e) {
                throw LexiconException.at(file, line, text, "column " + column + " is not a number");
            }
        }

        /** A column that holds Y or N. Throws {@link LexiconException} for anything else. */
        public boolean yes(String column) {
            return switch (get(column)) {
                case "Y" -> true;
                case "N" -> false;
                default -> throw LexiconException.at(file, line, text, "column " + column + " is neither Y nor N");
            };
        }

        /** A column of several values between {@code |}; empty where the file leaves it blank. */
        public List<String> list(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split("\\|"));
        }
    }
}
