package broadsheet.job;

import broadsheet.tables.RunsTable;
import broadsheet.text.hanlp.HanlpSegmenter;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** What the table of runs says of one. */
record RunRecord(
        RunContext run,
        InputCounts counts,
        long newPages,
        Map<String, Double> stageSeconds,
        Map<String, TableWriter.Written> written) {
    /** The one row of the table. */
    Dataset<Row> row() {
        Instant finishedAt = run.clock().instant();
        double seconds = Duration.between(run.startedAt(), finishedAt).toMillis() / 1000.0;
        Map<String, Long> rows = new HashMap<>();
        Map<String, String> checksums = new HashMap<>();
        written.forEach((table, done) -> {
            rows.put(table, done.rows());
            checksums.put(table, done.checksum());
        });
        Row row = RowFactory.create(
                run.runId(),
                run.startedAt(),
                finishedAt,
                Build.VERSION,
                RunsTable.SCHEMA_VERSION,
                run.spark().version(),
                HanlpSegmenter.VERSION,
                options(),
                CodeFingerprint.VALUE,
                counts.fingerprint(),
                counts.pages(),
                newPages,
                counts.lost(),
                seconds,
                counts.textBytes() / 1e6 / Math.max(seconds, 0.001),
                stageSeconds,
                rows,
                checksums);
        return run.spark().createDataFrame(List.of(row), RunsTable.TABLE.schema());
    }

    private String options() {
        JobOptions options = run.options();
        Map<String, Object> given = new TreeMap<>();
        given.put("input", options.input());
        given.put("output", options.output());
        given.put("max_page_chars", options.maxPageChars());
        given.put("max_reject_ratio", options.maxRejectRatio());
        given.put("dated_only", options.datedOnly());
        given.put("count_reprints", options.countReprints());
        given.put("tables", options.tables().stream().sorted().toList());
        putGiven(given, "manifest", options.manifest());
        putGiven(given, "path_pattern", options.pathPattern());
        putGiven(given, "charset", options.charset());
        putGiven(given, "lexicon", options.lexicon());
        putGiven(given, "user_dictionary", options.userDictionary());
        putGiven(given, "stop_words", options.stopWords());
        putGiven(given, "people", options.people());
        putGiven(given, "publications", options.publications());
        putGiven(given, "catalog", options.catalog());
        putGiven(given, "from", options.from());
        putGiven(given, "to", options.to());
        try {
            return new ObjectMapper().writeValueAsString(given);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Options are plain strings and numbers", e);
        }
    }

    private static void putGiven(
            Map<String, Object> given, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            given.put(name, value.toString());
        }
    }
}
