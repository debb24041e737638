package broadsheet.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;

/**
 * The counts of the whole corpus with Gries' DP (2008) over articles: half the sum of |v − s|, v the article's share of the term,
 * s its share of the tokens. Both sum to 1, so this is the sum of v − s over the articles where v is the greater: those without
 * the term need not be looked at.
 */
final class Dispersion {
    private static final WindowSpec TERM = Window.partitionBy("term", "term_kind");
    private static final WindowSpec TERM_OF_PAPER = Window.partitionBy("term", "term_kind", "publication");

    private Dispersion() {}

    /** The rows of {@code term_frequency} for {@code all}. One sort by (term, publication); no shuffle when terms lie together. */
    static Dataset<Row> ofAll(Dataset<Row> terms, Dataset<Row> totals) {
        Dataset<Row> papers = terms.withColumn("paper_tf", sum("tf").over(TERM_OF_PAPER))
                .withColumn("all_tf", sum("tf").over(TERM))
                .join(sizes(totals), col("publication").eqNullSafe(col("paper")))
                .groupBy("publication", "term", "term_kind")
                .agg(
                        sum("tf").as("tf"),
                        count(lit(1)).as("df"),
                        sum("headline_tf").as("headline_tf"),
                        max(struct("tf", "pos")).as("main"),
                        sum(excess("paper_tf", "paper_tokens")).as("paper_dp"),
                        sum(excess("all_tf", "all_tokens")).as("all_dp"));
        return Periods.explodePapers(papers)
                .withColumn("is_all", col("publication").eqNullSafe(Periods.ALL_PAPERS))
                .groupBy("publication", "term", "term_kind")
                .agg(
                        sum("tf").as("tf"),
                        sum("df").as("df"),
                        sum("headline_tf").as("headline_tf"),
                        max("main").getField("pos").as("pos"),
                        round(sum(when(col("is_all"), col("all_dp")).otherwise(col("paper_dp"))), 9)
                                .as("dispersion"))
                .withColumn("period_type", lit("all"))
                .withColumn("period_start", lit(null).cast(DataTypes.DateType));
    }

    /** How far an article's share of the term exceeds its share of the tokens; 0 where it does not. */
    private static Column excess(String termTotal, String tokenTotal) {
        Column share = col("tf").divide(col(termTotal));
        Column size = col("article_tokens").divide(col(tokenTotal));
        return greatest(share.minus(size), lit(0.0));
    }

    /** The tokens of each paper and of all. */
    private static Dataset<Row> sizes(Dataset<Row> totals) {
        Dataset<Row> all = totals.filter(col("period_type").equalTo("all"));
        Dataset<Row> papers =
                all.select(col("publication").as("paper"), col("token_total").as("paper_tokens"));
        Dataset<Row> together = all.filter(col("publication").equalTo(Periods.ALL_PAPERS))
                .select(col("token_total").as("all_tokens"));
        return broadcast(papers.crossJoin(together));
    }
}
