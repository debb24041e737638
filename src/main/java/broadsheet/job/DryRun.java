package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** {@code --dry-run}: what would be read, by kind of file, without opening one. */
final class DryRun {
    private static final List<String> KINDS = List.of("*.{txt,txt.gz}", "*.{jsonl,jsonl.gz}", "*.parquet");

    private DryRun() {}

    static void print(SparkSession spark, InputPaths input, PrintStream out) {
        out.println("Would read (nothing was written):");
        for (String glob : KINDS) {
            Row row = spark.read()
                    .format("binaryFile")
                    .option("recursiveFileLookup", "true")
                    .option("pathGlobFilter", glob)
                    .load(input.qualified())
                    .agg(count(lit(1)), sum(col("length")))
                    .head();
            double megabytes = row.isNullAt(1) ? 0 : row.getLong(1) / 1e6;
            out.printf(Locale.ROOT, "  %-20s %8d files %12.3f MB%n", glob, row.getLong(0), megabytes);
        }
    }
}
