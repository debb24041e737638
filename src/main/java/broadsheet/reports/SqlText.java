package broadsheet.reports;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values in SQL text, as DuckDB and Spark SQL both read them. */
public final class SqlText {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)\\.([a-z_0-9]+)}");

    private SqlText() {}

    /** A value as a literal: {@code 'O''Brien'}, {@code 2021}, {@code DATE '2021-12-01'}, {@code NULL}. */
    public static String literal(@Nullable Object value) {
        if (value == null) {
            return "NULL";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        // Spark reads a backslash inside quotes as an escape, DuckDB does not: one printed is kept out of both
        String quoted = "'" + value.toString().replace("'", "''").replace("\\", "_") + "'";
        return value instanceof LocalDate ? "DATE " + quoted : quoted;
    }

    /** The text with each {@code {list.column}} replaced in one pass by the literal of its value. */
    public static String filled(String sql, Function<Place, @Nullable Object> values) {
        return replaced(sql, place -> literal(values.apply(place)));
    }

    /** The same for a title: the plain value, … where it is not known. */
    public static String titled(String title, Function<Place, @Nullable Object> values) {
        return replaced(title, place -> {
            Object value = values.apply(place);
            return value == null ? "…" : value.toString();
        });
    }

    /** A column in the first row of a list. */
    public record Place(String list, String column) {}

    private static String replaced(String text, Function<Place, String> value) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value.apply(new Place(found.group(1), found.group(2)))));
    }
}
