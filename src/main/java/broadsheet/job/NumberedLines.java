package broadsheet.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.net.URI;
import java.util.Iterator;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The lines of text files with their 1-based numbers, however many splits a file is read in. */
final class NumberedLines {
    /** {@code file} as Hadoop spells it, {@code number} in the file, the line's bytes without its end. */
    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType)
            .add("split", DataTypes.LongType)
            .add("number", DataTypes.LongType)
            .add("line", DataTypes.BinaryType);

    private NumberedLines() {}

    /** Reads the files of {@code paths} whose names match {@code glob}; each is scanned twice, the first time to count. */
    static Dataset<Row> read(SparkSession spark, String glob, String... paths) {
        return number(spark.read()
                .option("recursiveFileLookup", "true")
                .option("pathGlobFilter", glob)
                .text(paths)
                .select(
                        col("_metadata.file_path").as("file"),
                        col("_metadata.file_block_start").as("split"),
                        col("value").cast(DataTypes.BinaryType).as("line")));
    }

    private static Dataset<Row> number(Dataset<Row> lines) {
        Dataset<Row> numbered =
                lines.mapPartitions((MapPartitionsFunction<Row, Row>) NumberedLines::inSplit, Corpus.rows(SCHEMA));
        WindowSpec earlier = Window.partitionBy("file").orderBy("split").rowsBetween(Window.unboundedPreceding(), -1);
        Dataset<Row> before = numbered.groupBy("file", "split")
                .agg(max("number").as("lines"))
                .withColumn("before", sum("lines").over(earlier))
                .filter(col("split").gt(0))
                .select("file", "split", "before");
        return numbered.join(broadcast(before), new String[] {"file", "split"}, "left")
                .withColumn("number", col("number").plus(coalesce(col("before"), lit(0L))))
                .select("file", "split", "number", "line");
    }

    private static Iterator<Row> inSplit(Iterator<Row> lines) {
        return new Iterator<>() {
            private String encoded = "";
            private String file = "";
            private long split = -1;
            private long number;

            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public Row next() {
                Row line = lines.next();
                if (!line.getString(0).equals(encoded) || line.getLong(1) != split) {
                    encoded = line.getString(0);
                    file = new Path(URI.create(encoded)).toString();
                    split = line.getLong(1);
                    number = 0;
                }
                return RowFactory.create(file, split, ++number, line.get(2));
            }
        };
    }
}
