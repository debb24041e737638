package broadsheet.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Stories and captions → {@code period_totals} and {@code term_frequency}. Counts with groupBy, never with a vocabulary. */
final class CountTerms {

    private CountTerms() {}

    /** Which {@link Reprints#LINKED} rows are counted: stories and captions, each text once unless {@code reprintsToo}. */
    static Column counted(boolean reprintsToo) {
        Column isText = col("article.article_kind").isin("story", "caption");
        return reprintsToo ? isText : isText.and(col("is_canonical"));
    }

    /** {@code period_totals}. One shuffle on (publication, day). */
    static Dataset<Row> totals(Dataset<Row> articles, boolean reprintsToo) {
        Column counted = when(counted(reprintsToo), lit(1L)).otherwise(lit(0L));
        Dataset<Row> days = articles.groupBy("publication", "publish_date")
                .agg(
                        sum(counted.multiply(coalesce(col("article.token_count"), lit(0))))
                                .as("token_total"),
                        sum(counted).as("article_total"),
                        count(col("page")).as("page_total"));
        return Periods.explode(days)
                .groupBy("period_type", "period_start", "publication")
                .agg(
                        coalesce(sum("token_total"), lit(0L)).as("token_total"),
                        sum("article_total").as("article_total"),
                        sum("page_total").as("page_total"));
    }

    /**
     * {@code term_frequency}, in {@code parts} partitions by term. One shuffle, on term: once a term's rows lie together, days,
     * periods and dispersion are sums within the partition.
     *
     * @param terms {@link ArticleTerms#SCHEMA}
     * @param totals {@link #totals}, small
     */
    static Dataset<Row> frequency(Dataset<Row> terms, Dataset<Row> totals, int parts) {
        Dataset<Row> days = Dispersion.withExcess(terms.repartition(parts, col("term")), totals)
                .groupBy("publication", "publish_date", "term", "term_kind")
                .agg(
                        sum("tf").as("tf"),
                        count(lit(1)).as("df"),
                        sum("headline_tf").as("headline_tf"),
                        max(struct("tf", "pos")).as("main"),
                        sum("paper_excess").as("paper_excess"),
                        sum("all_excess").as("all_excess"));
        Dataset<Row> periods = Periods.explode(days)
                .groupBy("period_type", "period_start", "publication", "term", "term_kind")
                .agg(
                        sum("tf").as("tf"),
                        sum("df").as("df"),
                        sum("headline_tf").as("headline_tf"),
                        max("main").getField("pos").as("pos"),
                        sum("paper_excess").as("paper_excess"),
                        sum("all_excess").as("all_excess"));
        return rated(periods, totals)
                .withColumn("dispersion", Dispersion.ofExcess())
                .withColumn("publish_year", year(col("period_start")));
    }

    private static Dataset<Row> rated(Dataset<Row> rows, Dataset<Row> totals) {
        Dataset<Row> small = broadcast(totals.select(
                col("period_type").as("t_type"),
                col("period_start").as("t_start"),
                col("publication").as("t_publication"),
                col("token_total"),
                col("article_total")));
        Column same = col("period_type")
                .equalTo(col("t_type"))
                .and(col("period_start").eqNullSafe(col("t_start")))
                .and(col("publication").eqNullSafe(col("t_publication")));
        return rows.join(small, same)
                .drop("t_type", "t_start", "t_publication")
                .withColumn("per_10k", round(col("tf").multiply(10_000.0).divide(col("token_total")), 9))
                .withColumn("df_ratio", round(col("df").cast("double").divide(col("article_total")), 9));
    }
}
