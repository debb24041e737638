package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.first_value;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The inputs of a run, read and stored: every later stage reads columns of them.
 *
 * @param all one {@link Corpus#READ} row an input, with {@code input_no} and {@code input_key}
 * @param duplicates pages that are there twice, with the URI of the one that is kept
 * @param pages the pages of the run, each once
 */
record Inputs(Dataset<Row> all, Dataset<Row> duplicates, Dataset<Row> pages) {
    /** Columns of the stored inputs. */
    private static final StructType STORED =
            Corpus.READ.add("input_no", DataTypes.LongType).add("input_key", DataTypes.StringType);

    private static final String[] ID = {"input_no"};

    /** Stores what was read and tells first prints from second ones. One shuffle of ids, none of text. */
    static Inputs stored(RunContext run, Dataset<Row> read) {
        Dataset<Row> numbered =
                read.withColumn("input_no", monotonically_increasing_id()).withColumn("input_key", inputKey());
        Dataset<Row> all = run.stored(numbered, "read", STORED);
        Dataset<Row> good = all.filter(col("reject_reason").isNull());
        Row ids = good.agg(count("page_id"), countDistinct("page_id")).head();
        Dataset<Row> duplicates = duplicates(good);
        if (ids.getLong(0) == ids.getLong(1)) {
            return new Inputs(all, duplicates.limit(0), good);
        }
        Dataset<Row> copies = run.stored(duplicates, "copies", duplicates.schema());
        return new Inputs(all, copies, good.join(copies.select("input_no"), ID, "left_anti"));
    }

    private static Dataset<Row> duplicates(Dataset<Row> good) {
        WindowSpec samePage = Window.partitionBy("page_id").orderBy("uri", "input_no");
        return good.select("page_id", "uri", "input_no", "size_bytes")
                .withColumn("copy", row_number().over(samePage))
                .withColumn("kept_uri", first_value(col("uri")).over(samePage))
                .filter(col("copy").gt(1));
    }

    /** The page with what else was told and is known of it: the same key gives the same working set rows. */
    private static Column inputKey() {
        return expr("left(sha2(concat_ws('|', page_id, publication_basis, publish_date_basis, "
                + "coalesce(section, ''), coalesce(home_place_code, ''), array_join(issues, ',')), 256), 16)");
    }
}
