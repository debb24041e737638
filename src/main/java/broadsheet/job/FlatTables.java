package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import broadsheet.tables.TokensTable;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables that are a nested column of the working set, unfolded. One scan of the column each. */
final class FlatTables {
    private static final Column[] PAGE = {col("page_id"), col("publication"), col("publish_date")};
    private static final Column CANONICAL = col("is_canonical");

    private FlatTables() {}

    /** {@code articles}. One join of the stories that go on on another page. */
    static Dataset<Row> articles(Dataset<Row> articles) {
        return ofArticles(articles)
                .select(PAGE[0], PAGE[1], PAGE[2], col("article.*"), CANONICAL)
                .drop("continues_article_id")
                .join(Continuations.of(articles), new String[] {"article_id"}, "left");
    }

    /** {@code blocks} of {@link #nested} ones. */
    static Dataset<Row> blocks(Dataset<Row> nested) {
        return unfolded(nested).drop("is_canonical");
    }

    /** Articles with their {@link PackedTokens}. */
    static Dataset<Row> packed(Dataset<Row> articles) {
        return ofArticles(articles)
                .select(
                        PAGE[0],
                        PAGE[1],
                        PAGE[2],
                        col("article.article_id").as("article_id"),
                        col("article.text").as("text"),
                        col("tokens"));
    }

    /** {@code tokens} of {@link #packed} ones, in their order. */
    static Dataset<Row> tokens(Dataset<Row> packed) {
        FlatMapFunction<Row, Row> unpacked =
                article -> TokensTable.rows(article, PackedTokens.of(article)).iterator();
        return packed.flatMap(unpacked, Corpus.rows(TokensTable.TABLE.schema()));
    }

    /** Each item of a nested column with its article and page. */
    static Dataset<Row> unfolded(Dataset<Row> articles, String column) {
        return unfolded(nested(articles, column));
    }

    /** A nested column as {@code items}, with its article and page. */
    static Dataset<Row> nested(Dataset<Row> articles, String column) {
        return ofArticles(articles)
                .select(
                        PAGE[0],
                        PAGE[1],
                        PAGE[2],
                        CANONICAL,
                        col("article.article_id").as("article_id"),
                        col(column).as("items"));
    }

    /** Each item of {@link #nested} ones, in their order. */
    static Dataset<Row> unfolded(Dataset<Row> nested) {
        return nested.withColumn("item", explode(col("items")))
                .select(PAGE[0], PAGE[1], PAGE[2], col("article_id"), col("item.*"), CANONICAL);
    }

    private static Dataset<Row> ofArticles(Dataset<Row> articles) {
        return articles.filter(col("article").isNotNull());
    }
}
