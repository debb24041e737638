package broadsheet.job;

import broadsheet.reports.Questions;
import broadsheet.reports.Rows;
import broadsheet.tables.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of the run for every column of its tables, from a handful of rows each. */
final class Examples {
    private static final int ROWS = 40;
    private static final int MOST_CHARS = 40;

    private final Questions.Engine engine;

    Examples(Questions.Engine engine) {
        this.engine = engine;
    }

    /** {@code table.column} → value as text, cut to {@value #MOST_CHARS} characters; none for a column without a value. */
    Map<String, String> of(List<Table> tables) {
        List<Rows> rows = engine.ask(tables.stream()
                .map(table -> "SELECT * FROM " + table.name() + " LIMIT " + ROWS)
                .toList());
        Map<String, String> examples = new HashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            add(examples, tables.get(i).name(), rows.get(i));
        }
        return examples;
    }

    private static void add(Map<String, String> examples, String table, Rows rows) {
        for (int column = 0; column < rows.columns().size(); column++) {
            for (List<? extends @Nullable Object> row : rows.rows()) {
                String value = text(row.get(column));
                if (!value.isEmpty()) {
                    examples.putIfAbsent(table + "." + rows.columns().get(column), value);
                }
            }
        }
    }

    private static String text(@Nullable Object value) {
        String text = value == null ? "" : value.toString().replaceAll("\\s+", " ");
        String plain = text.startsWith("ArraySeq(") ? text.substring("ArraySeq".length()) : text;
        boolean isEmpty = plain.equals("()") || plain.equals("Map()");
        return isEmpty
                ? ""
                : plain.codePoints().count() <= MOST_CHARS
                        ? plain
                        : plain.substring(0, plain.offsetByCodePoints(0, MOST_CHARS)) + "…";
    }
}
