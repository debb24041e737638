package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rows of {@code --people} that no person answers to: a row of {@code rejects} each. */
final class UnusedCorrections {
    private static final StructType SCHEMA = new StructType()
            .add("uri", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("detail", DataTypes.StringType);

    private UnusedCorrections() {}

    /** As many rows as the file has unused lines; collects their numbers alone. */
    static Dataset<Row> rejects(RunContext run, Dataset<Row> persons) {
        Map<Integer, String> unused = new TreeMap<>(run.corrections().lines());
        if (!unused.isEmpty()) {
            persons.select(explode(col("corrections")))
                    .distinct()
                    .as(Encoders.INT())
                    .collectAsList()
                    .forEach(unused::remove);
        }
        List<Row> rows = new ArrayList<>();
        unused.forEach((line, words) -> rows.add(RowFactory.create(
                run.options().people() + "#" + line, "unused_correction", "No person answers to: " + words)));
        rows.forEach(row -> run.out().println("Not used: " + row.getString(0) + ", " + row.getString(2)));
        return run.spark()
                .createDataFrame(rows, SCHEMA)
                .withColumn("size_bytes", lit(null).cast(DataTypes.LongType))
                .withColumn("seen_at", lit(run.startedAt()));
    }
}
