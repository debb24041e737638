package broadsheet.job;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Stories and captions → {@code period_totals} and {@code term_frequency}. Counts with groupBy, never with a vocabulary. */
final class CountTerms {

    private CountTerms() {}

    private static Column counted(boolean reprintsToo) {
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

    /** One row an article and term ({@link ArticleTerms#SCHEMA}). Narrow. */
    static Dataset<Row> terms(Dataset<Row> articles, boolean reprintsToo) {
        return articles.filter(counted(reprintsToo))
                .select("publication", "publish_date", "tokens", "mentions", "candidates")
                .flatMap((FlatMapFunction<Row, Row>) ArticleTerms::of, Corpus.rows(ArticleTerms.SCHEMA));
    }

    /**
     * {@code term_frequency}. One shuffle on (publication, day, term), one on (period, publication, term), one for dispersion.
     *
     * @param terms {@link #terms}
     * @param totals {@link #totals}, small
     */
    static Dataset<Row> frequency(Dataset<Row> terms, Dataset<Row> totals) {
        Dataset<Row> days = terms.groupBy("publication", "publish_date", "term", "term_kind")
                .agg(
                        sum("tf").as("tf"),
                        count(lit(1)).as("df"),
                        sum("headline_tf").as("headline_tf"),
                        max(struct("tf", "pos")).as("main"));
        Dataset<Row> periods = Periods.explode(days)
                .groupBy("period_type", "period_start", "publication", "term", "term_kind")
                .agg(
                        sum("tf").as("tf"),
                        sum("df").as("df"),
                        sum("headline_tf").as("headline_tf"),
                        max("main").getField("pos").as("pos"));
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
        Dataset<Row> rated = periods.join(small, same).drop("t_type", "t_start", "t_publication");
        return withDispersion(rated, terms, totals)
                .withColumn("per_10k", round(col("tf").multiply(10_000.0).divide(col("token_total")), 9))
                .withColumn("df_ratio", round(col("df").cast("double").divide(col("article_total")), 9))
                .withColumn("publish_year", year(col("period_start")));
    }

    private static Dataset<Row> withDispersion(Dataset<Row> rated, Dataset<Row> terms, Dataset<Row> totals) {
        Column same = col("period_type")
                .equalTo("all")
                .and(col("publication").eqNullSafe(col("d_publication")))
                .and(col("term").equalTo(col("d_term")))
                .and(col("term_kind").equalTo(col("d_term_kind")));
        return rated.join(dispersion(terms, totals), same, "left").drop("d_publication", "d_term", "d_term_kind");
    }

    /**
     * Gries' DP (2008) over articles: half the sum of |v − s|, v the article's share of the term, s its share of the tokens.
     * Articles without the term add their s each, together 1 − Σ s of those with it, so only these are looked at.
     */
    private static Dataset<Row> dispersion(Dataset<Row> terms, Dataset<Row> totals) {
        Dataset<Row> parts = Periods.explodePapers(terms)
                .withColumnRenamed("publication", "d_publication")
                .withColumnRenamed("term", "d_term")
                .withColumnRenamed("term_kind", "d_term_kind");
        Dataset<Row> tokens = broadcast(totals.filter(col("period_type").equalTo("all"))
                .select(col("publication").as("paper"), col("token_total").as("all_tokens")));
        WindowSpec term = Window.partitionBy("d_publication", "d_term", "d_term_kind");
        Column share = col("tf").divide(col("all_tf"));
        Column size = col("article_tokens").divide(col("all_tokens"));
        Column dp = sum(abs(share.minus(size)).minus(size)).plus(1.0).multiply(0.5);
        return parts.withColumn("all_tf", sum("tf").over(term))
                .join(tokens, col("d_publication").eqNullSafe(col("paper")))
                .groupBy("d_publication", "d_term", "d_term_kind")
                .agg(round(greatest(dp, lit(0.0)), 9).as("dispersion"));
    }
}
