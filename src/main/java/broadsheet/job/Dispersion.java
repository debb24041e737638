package broadsheet.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Gries' DP (2008) over articles: half the sum of |v − s|, v the article's share of the term, s its share of the tokens. Both
 * sum to 1, so this is the sum of v − s over the articles where v is the greater: those without the term need not be looked at.
 */
final class Dispersion {
    private static final WindowSpec TERM = Window.partitionBy("term", "term_kind");
    private static final WindowSpec TERM_OF_PAPER = Window.partitionBy("term", "term_kind", "publication");

    private Dispersion() {}

    /**
     * {@link ArticleTerms#SCHEMA} rows with {@code paper_excess} and {@code all_excess}: how far v exceeds s among the articles of
     * the paper, and of all. One sort by (term, publication); no shuffle when a term's rows lie together.
     */
    static Dataset<Row> withExcess(Dataset<Row> terms, Dataset<Row> totals) {
        return terms.withColumn("paper_tf", sum("tf").over(TERM_OF_PAPER))
                .withColumn("all_tf", sum("tf").over(TERM))
                .join(sizes(totals), col("publication").eqNullSafe(col("paper")))
                .withColumn("paper_excess", excess("paper_tf", "paper_tokens"))
                .withColumn("all_excess", excess("all_tf", "all_tokens"));
    }

    /** DP of a period's sums of excess; NULL but for {@code all}. */
    static Column ofExcess() {
        Column isTogether = col("publication").eqNullSafe(Periods.ALL_PAPERS);
        Column excess = when(isTogether, col("all_excess")).otherwise(col("paper_excess"));
        return when(col("period_type").equalTo("all"), round(excess, 9));
    }

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
