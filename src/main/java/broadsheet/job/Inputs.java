package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.first_value;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.row_number;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The inputs of a run, read and stored: every later stage reads columns of them.
 *
 * @param all one {@link Corpus#READ} row an input, with {@code input_no}
 * @param duplicates pages that are there twice, with the URI of the one that is kept
 * @param pages the pages of the run, each once, with {@code input_key}
 */
record Inputs(Dataset<Row> all, Dataset<Row> duplicates, Dataset<Row> pages) {
    /** Columns of the stored inputs. */
    private static final StructType STORED = Corpus.READ.add("input_no", DataTypes.LongType);

    /** Stores what was read and tells first prints from second ones. One shuffle of ids, none of text. */
    static Inputs stored(SparkSession spark, Dataset<Row> read, Path directory) {
        read.withColumn("input_no", monotonically_increasing_id())
                .write()
                .option("compression", "zstd")
                .parquet(directory.toString());
        Dataset<Row> all = spark.read().schema(STORED).parquet(directory.toString());
        Dataset<Row> good = all.filter(col("reject_reason").isNull());
        WindowSpec samePage = Window.partitionBy("page_id").orderBy("uri", "input_no");
        Dataset<Row> duplicates = good.select("page_id", "uri", "input_no", "size_bytes")
                .withColumn("copy", row_number().over(samePage))
                .withColumn("kept_uri", first_value(col("uri")).over(samePage))
                .filter(col("copy").gt(1));
        Dataset<Row> pages = good.join(duplicates.select("input_no"), new String[] {"input_no"}, "left_anti")
                .withColumn("input_key", inputKey());
        return new Inputs(all, duplicates, pages);
    }

    /** The page with what else was told of it: the same key gives the same working set rows. */
    private static org.apache.spark.sql.Column inputKey() {
        return expr("left(sha2(concat_ws('|', page_id, publication_basis, publish_date_basis, "
                + "coalesce(section, ''), coalesce(home_place_code, '')), 256), 16)");
    }
}
