package broadsheet.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statements that make the tables views, so that every SQL text of the report runs as it stands. */
public final class ViewStatements {
    private ViewStatements() {}

    /** Engine → its statements: {@code DuckDB} and {@code Spark SQL}. */
    public static Map<String, String> of(List<String> tables, String path) {
        Map<String, String> engines = new LinkedHashMap<>();
        engines.put(
                "DuckDB",
                lines(
                        tables,
                        "CREATE OR REPLACE VIEW %1$s AS SELECT * FROM read_parquet('%2$s/%1$s/**/*.parquet');",
                        path));
        engines.put(
                "Spark SQL",
                lines(tables, "CREATE OR REPLACE TEMPORARY VIEW %1$s USING parquet OPTIONS (path '%2$s/%1$s');", path));
        return engines;
    }

    private static String lines(List<String> tables, String statement, String path) {
        String quoted = path.replace("'", "''");
        return tables.stream()
                .map(table -> String.format(java.util.Locale.ROOT, statement, table, quoted))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
