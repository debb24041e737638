package broadsheet.job;

import broadsheet.people.Corrections;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** What a run is: its session, options, knowledge, place and name, and whether a person watches. */
record RunContext(
        SparkSession spark,
        JobOptions options,
        InputPaths input,
        Knowledge knowledge,
        Corrections corrections,
        Output output,
        String runId,
        Instant startedAt,
        Clock clock,
        PrintStream out,
        boolean isWatched) {
    /** Where the run keeps a table between two stages. */
    Path work(String name) {
        return new Path(output.runWork(runId), name);
    }

    /** Writes rows between two stages and reads them back, so that nothing before is computed twice. */
    Dataset<Row> stored(Dataset<Row> rows, String name, StructType schema) {
        String path = work(name).toString();
        rows.write().option("compression", "zstd").parquet(path);
        return spark.read().schema(schema).parquet(path);
    }

    /** What {@link #stored} left under that name. */
    Dataset<Row> kept(String name, StructType schema) {
        return spark.read().schema(schema).parquet(work(name).toString());
    }

    JavaSparkContext java() {
        return new JavaSparkContext(spark.sparkContext());
    }
}
