package broadsheet.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trunc;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** {@code co_appearances}: who is present together, counted by month. */
final class CoAppearances {
    /** Officials of a story that are paired, in print order; a list of a thousand delegates is no company. */
    static final int MOST_TOGETHER = 40;

    private static final String[] PAIR = {"person_a", "person_b", "period_start"};

    private CoAppearances() {}

    /** Reads appearances; at most {@link #MOST_TOGETHER}² / 2 pairs a story; shuffles on article and on the pair. */
    static Dataset<Row> from(Dataset<Row> appearances) {
        Dataset<Row> present = present(appearances);
        Dataset<Row> other = present.select(col("article_id"), col("person_id").as("person_b"));
        return present.withColumnRenamed("person_id", "person_a")
                .join(other, "article_id")
                .filter(col("person_a").lt(col("person_b")))
                .groupBy(PAIR[0], PAIR[1], PAIR[2], "event")
                .agg(count(lit(1)).as("articles"))
                .groupBy(PAIR[0], PAIR[1], PAIR[2])
                .agg(count(lit(1)).as("event_count"), sum("articles").as("article_count"));
    }

    /** Each official of a story once, with the story's month and the day of what happened. */
    private static Dataset<Row> present(Dataset<Row> appearances) {
        return appearances
                .filter(col("role").notEqual("cited"))
                .groupBy("article_id", "person_id")
                .agg(
                        min("char_start").as("char_start"),
                        min(trunc(col("publish_date"), "month")).as("period_start"),
                        min(coalesce(col("event_date").cast("string"), col("article_id")))
                                .as("event"))
                .withColumn(
                        "place",
                        row_number().over(Window.partitionBy("article_id").orderBy("char_start", "person_id")))
                .filter(col("place").leq(MOST_TOGETHER))
                .drop("place", "char_start");
    }
}
