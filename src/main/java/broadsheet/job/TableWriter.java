package broadsheet.job;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import broadsheet.tables.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/** Writes a table through its schema, sorted and in few files, and counts what it writes. */
final class TableWriter {
    /** Columns that differ from run to run and say nothing about the content. */
    private static final List<String> NOT_CONTENT =
            List.of("run_id", "ingested_at", "seen_at", "started_at", "finished_at");

    /** Few enough that the sum over a trillion rows fits a BIGINT; the exclusive or beside it has them all. */
    private static final long LOW_BITS = (1L << 24) - 1;

    private final Path tables;
    private final long bytesPerFile;
    private final long textBytes;

    /**
     * @param tables the staged {@code tables} directory
     * @param textBytes bytes of page text in the run: what a table's size is guessed from
     */
    TableWriter(Path tables, long textBytes) {
        this.tables = tables;
        this.textBytes = textBytes;
        this.bytesPerFile = 256L << 20; // Parquet of these tables is at most about half its text: 64–256 MB a file
    }

    /**
     * What was written.
     *
     * @param checksum of the rows' hashes, exclusive or and sum: the same for any order and any number of files
     */
    record Written(String table, long rows, String checksum) {
        @Override
        public String toString() {
            return rows + " rows";
        }
    }

    /**
     * How a stage's rows become files.
     *
     * @param isPlaced whether they lie in as many partitions as there shall be files; else they are shuffled so
     * @param orderedBy a number among the rows' columns that gives the table's order; null to sort by the columns themselves
     * @param unfold makes the table's rows of the sorted ones, in their order: articles are few, their words are not
     */
    record Way(boolean isPlaced, @Nullable String orderedBy, UnaryOperator<Dataset<Row>> unfold) {
        static final Way SORTED = new Way(false, null, UnaryOperator.identity());

        static Way placed(String orderedBy) {
            return new Way(true, orderedBy, UnaryOperator.identity());
        }

        static Way unfolded(UnaryOperator<Dataset<Row>> unfold) {
            return new Way(false, null, unfold);
        }

        private Column[] order(Table table, List<String> present) {
            List<String> columns = orderedBy == null ? table.sortedBy() : List.of(orderedBy);
            return columns.stream()
                    .filter(present::contains)
                    .map(name -> col(name).asc_nulls_first())
                    .toArray(Column[]::new);
        }
    }

    /**
     * Writes {@code rows} as {@code table}, each file sorted by those of the table's sort columns that the rows have. At most one
     * shuffle, by these.
     *
     * <p>Spark refuses a column that is missing or wrongly typed before anything runs; a NULL where the schema allows none fails
     * the run before it publishes.
     */
    Written write(Table table, Dataset<Row> rows, Way way) {
        Observation seen = new Observation();
        Column[] order = way.order(table, Arrays.asList(rows.columns()));
        Path directory = new Path(tables, table.name());
        Dataset<Row> placed = way.isPlaced() ? rows : placed(rows, order);
        Column hash = xxhash64(content(table));
        way.unfold()
                .apply(placed.sortWithinPartitions(order))
                .to(table.written())
                .observe(
                        seen,
                        count(lit(1)).as("rows"),
                        bit_xor(hash).as("xor"),
                        sum(hash.bitwiseAND(LOW_BITS)).as("sum"),
                        sum(when(isIncomplete(table), 1L).otherwise(0L)).as("incomplete"))
                .write()
                .mode(SaveMode.ErrorIfExists)
                .option("compression", "zstd")
                .options(plainOffsets(table))
                .parquet(directory.toString());
        return written(table, seen);
    }

    /** Without Parquet's dictionary for offsets, which hardly repeat: tokens take 8 % less, and less time. */
    private static Map<String, String> plainOffsets(Table table) {
        return Arrays.stream(table.schema().fields())
                .filter(field -> field.dataType().equals(DataTypes.IntegerType))
                .map(StructField::name)
                .filter(name -> name.endsWith("_start") || name.endsWith("_end") || name.equals("token_no"))
                .collect(Collectors.toMap(name -> "parquet.enable.dictionary#" + name, name -> "false"));
    }

    private static Written written(Table table, Observation seen) {
        try {
            Map<String, Object> metrics = seen.getAsJava();
            long rows = number(metrics, "rows");
            long incomplete = number(metrics, "incomplete");
            if (incomplete > 0) {
                throw new IllegalStateException(
                        table.name() + " would hold NULLs where it may hold none, in " + incomplete + " rows");
            }
            String checksum = "%016x-%x".formatted(number(metrics, "xor"), number(metrics, "sum"));
            return new Written(table.name(), rows, checksum);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while writing " + table.name(), e);
        }
    }

    private static long number(Map<String, Object> metrics, String name) {
        return metrics.get(name) instanceof Long number ? number : 0; // NULL over no rows
    }

    private Dataset<Row> placed(Dataset<Row> rows, Column[] order) {
        int files = (int) Math.max(1, textBytes / bytesPerFile);
        return files == 1 ? rows.repartition(1) : rows.repartitionByRange(files, order);
    }

    /** Whether a cell is NULL that may not be. */
    private static Column isIncomplete(Table table) {
        return table.required().stream().map(name -> col(name).isNull()).reduce(lit(false), Column::or);
    }

    /** What two runs over the same pages have in common. */
    private static Column[] content(Table table) {
        return Arrays.stream(table.schema().fields())
                .filter(field -> !NOT_CONTENT.contains(field.name()))
                .map(TableWriter::hashable)
                .toArray(Column[]::new);
    }

    private static Column hashable(StructField field) {
        return field.dataType() instanceof MapType ? to_json(col(field.name())) : col(field.name());
    }
}
