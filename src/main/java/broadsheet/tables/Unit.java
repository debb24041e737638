package broadsheet.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NumericType;

/** In what the values of a column are measured, from {@code dictionary/units.tsv} and, for the rest, from its type. */
final class Unit {
    private static final Map<String, String> KNOWN = read();

    private Unit() {}

    /** {@code code points in articles.text}, {@code day}, {@code count} …; empty for texts and booleans. */
    static String of(Column column) {
        String known = KNOWN.get(column.name());
        if (known != null) {
            return known;
        }
        if (column.type().equals(DataTypes.DateType)) {
            return "day";
        }
        if (column.type().equals(DataTypes.TimestampType)) {
            return "instant, UTC";
        }
        return column.type() instanceof NumericType ? "count" : "";
    }

    private static Map<String, String> read() {
        try (InputStream in =
                Objects.requireNonNull(Unit.class.getResourceAsStream("/broadsheet/dictionary/units.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read dictionary/units.tsv", e);
        }
    }
}
