package broadsheet.job;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.col;

import broadsheet.tables.AppearancesTable;
import broadsheet.tables.ArticlesTable;
import broadsheet.tables.BlocksTable;
import broadsheet.tables.DatesTable;
import broadsheet.tables.EventsTable;
import broadsheet.tables.FingerprintType;
import broadsheet.tables.FormulationsTable;
import broadsheet.tables.MentionsTable;
import broadsheet.tables.PagesTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What the page pass leaves, once per page ever: a nested row an article, keyed by page and by the version of code and
 * lexicons. The first row of a page carries what is known of the page; a page without articles has that row alone.
 */
record WorkingSet(Output output, String version) {
    /**
     * {@code input_key} is the page's id with what else was told of it (section, home place); {@code tokens} are {@link PackedTokens},
     * {@code candidates} {@link PackedCandidates}.
     */
    static final StructType ROW = new StructType()
            .add("input_key", DataTypes.StringType)
            .add("page_id", DataTypes.StringType)
            .add("publication", DataTypes.StringType)
            .add("publish_date", DataTypes.DateType)
            .add("page", PagesTable.FOUND_TYPE)
            .add("failure", DataTypes.StringType)
            .add("article", ArticlesTable.ITEM_TYPE)
            .add("blocks", array(BlocksTable.ITEM_TYPE))
            .add("tokens", DataTypes.BinaryType)
            .add("dates", array(DatesTable.ITEM_TYPE))
            .add("mentions", array(MentionsTable.ITEM_TYPE))
            .add("roles", array(AppearancesTable.ITEM_TYPE))
            .add("events", array(EventsTable.ITEM_TYPE))
            .add("formulations", array(FormulationsTable.ITEM_TYPE))
            .add("candidates", DataTypes.BinaryType)
            .add("fingerprint", FingerprintType.ITEM_TYPE);

    private static final String MERGED = "up-to-"; // sorts behind the run ids, which are times
    private static final int MOST_PARTS = 30; // a month of daily runs

    private static ArrayType array(StructType item) {
        return new ArrayType(item, false);
    }

    private Path directory() {
        return output.workingSet(version);
    }

    /** The rows of earlier runs of the same version; empty at first. */
    Dataset<Row> read(SparkSession spark) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Path part : parts()) {
            parts.add(part.toString());
        }
        return parts.isEmpty()
                ? spark.createDataFrame(List.of(), ROW)
                : spark.read().schema(ROW).parquet(parts.toArray(String[]::new));
    }

    /** What one run added each, and before them what a run merged of all up to itself. */
    private List<Path> parts() throws IOException {
        TreeMap<String, Path> whole = new TreeMap<>();
        for (FileStatus part : output.list(directory())) {
            if (output.exists(new Path(part.getPath(), "_SUCCESS"))) {
                whole.put(part.getPath().getName(), part.getPath());
            }
        }
        String merged = whole.floorKey(MERGED + "~");
        if (merged == null || !merged.startsWith(MERGED)) {
            return List.copyOf(whole.values());
        }
        List<Path> parts = new ArrayList<>(List.of(requireNonNull(whole.get(merged))));
        whole.headMap(MERGED, false)
                .tailMap(merged.substring(MERGED.length()), false)
                .values()
                .forEach(parts::add);
        return parts;
    }

    /** Whether so many runs have added a part that reading them costs more than merging them. */
    boolean isScattered() throws IOException {
        return parts().size() > MOST_PARTS;
    }

    /** Puts {@code rows} in the place of all parts up to that of the run. */
    void merge(Dataset<Row> rows, String runId) {
        add(rows, MERGED + runId);
    }

    /** Whether no earlier run of the same version left anything. */
    boolean isEmpty() throws IOException {
        return output.list(directory()).length == 0;
    }

    /** {@code input_key} of every page it holds, each once; a page that broke a rule is not tried again by the same rules. */
    Dataset<Row> keys(SparkSession spark) throws IOException {
        return read(spark)
                .filter(col("page").isNotNull().or(col("failure").isNotNull()))
                .select("input_key");
    }

    /** Adds the rows of a run; readers see them once they are whole. */
    void add(Dataset<Row> rows, String runId) {
        rows.write().option("compression", "zstd").parquet(new Path(directory(), runId).toString());
    }

    /** Forgets every earlier run: {@code --full}. */
    void clear() throws IOException {
        output.delete(directory());
    }

    /** Deletes the sets of other versions, the parts that a dead run left unfinished, and those that were merged. */
    void tidy() throws IOException {
        for (FileStatus set : output.list(directory().getParent())) {
            if (!set.getPath().getName().equals(version)) {
                output.delete(set.getPath());
            }
        }
        List<Path> read = parts();
        for (FileStatus part : output.list(directory())) {
            if (!read.contains(part.getPath())) {
                output.delete(part.getPath());
            }
        }
    }
}
