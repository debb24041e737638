package broadsheet.tables;

import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Cells of a Spark row: from and to the core's types. */
final class Cells {
    private Cells() {}

    static String[] strings(List<String> values) {
        return values.toArray(String[]::new);
    }

    static @Nullable Integer integerOrNull(Row row, String column) {
        int at = row.fieldIndex(column);
        return row.isNullAt(at) ? null : row.getInt(at);
    }

    static @Nullable String stringOrNull(Row row, String column) {
        return row.getString(row.fieldIndex(column));
    }

    static String string(Row row, String column) {
        return row.getString(row.fieldIndex(column));
    }

    static int integer(Row row, String column) {
        return row.getInt(row.fieldIndex(column));
    }

    static List<Row> structs(Row row, String column) {
        return row.getList(row.fieldIndex(column));
    }
}
