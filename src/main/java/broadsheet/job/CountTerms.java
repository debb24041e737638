package broadsheet.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
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
     * {@code term_frequency} as {@link TermCounts#ROW}s, in {@code parts} partitions by term. One shuffle, on term: once a term's
     * articles lie together, its periods are counted as they go by.
     *
     * @param terms {@link TermInArticle#SCHEMA}
     * @param totals {@link #totals}, small
     */
    static Dataset<Row> frequency(Dataset<Row> terms, Dataset<Row> totals, int parts) {
        Broadcast<PeriodCells> cells = JavaSparkContext.fromSparkContext(
                        terms.sparkSession().sparkContext())
                .broadcast(PeriodCells.of(totals));
        return terms.repartition(parts, col("term"))
                .sortWithinPartitions("term", "term_kind")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) articles -> rows(new TermGroups(articles, cells.value())),
                        Corpus.rows(TermCounts.ROW));
    }

    private static Iterator<Row> rows(TermGroups terms) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(terms, 0), false)
                .flatMap(List::stream)
                .iterator();
    }
}
