package broadsheet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a reader finds in an output, read by DuckDB.
 *
 * @param runId of {@code runs}
 * @param checksums of every table, as {@code runs} says
 * @param rows rows of the large tables that can be read
 */
record PublishedOutput(String runId, String checksums, long rows) {
    static PublishedOutput at(Path output) throws SQLException {
        Path tables = output.resolve("tables");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckdb.createStatement()) {
            String runs = "SELECT run_id, CAST(table_checksums AS VARCHAR) FROM '" + tables + "/runs/*.parquet'";
            String counts = "SELECT sum(n) FROM (SELECT count(*) AS n FROM '" + tables
                    + "/tokens/*.parquet' UNION ALL SELECT count(*) FROM '" + tables + "/term_frequency/*.parquet')";
            return new PublishedOutput(cell(sql, runs, 1), cell(sql, runs, 2), Long.parseLong(cell(sql, counts, 1)));
        }
    }

    private static String cell(Statement sql, String query, int column) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(column);
        }
    }
}
