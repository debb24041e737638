package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.translate;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Stories that go on on another page: 下转第3版 on page 1 and 上接第1版 on page 3 of the same paper and day are one story. Joined
 * only where one story of each page answers; between two nothing is guessed.
 */
final class Continuations {
    private static final String NUMBER = "([0-9]{1,3}|[一二三四五六七八九])\\s*版";

    private Continuations() {}

    /** {@code article_id, continues_article_id}. A join of the stories with jumps, which are few. */
    static Dataset<Row> of(Dataset<Row> linked) {
        Dataset<Row> pages = linked.filter(col("page.page_no").isNotNull())
                .select(col("page_id").as("on_page"), col("page.page_no").as("page_no"));
        Dataset<Row> jumps = linked.filter(col("article.jump").isNotNull())
                .select(
                        col("article.article_id").as("article_id"),
                        col("page_id").as("on_page"),
                        col("publication"),
                        col("publish_date"),
                        col("article.jump").as("jump"),
                        other(col("article.jump")).as("other"))
                .join(pages, "on_page");
        return once(jumps.filter(col("jump").contains("接")))
                .as("next")
                .join(
                        once(jumps.filter(col("jump").contains("转"))).as("first"),
                        col("next.publication")
                                .equalTo(col("first.publication"))
                                .and(col("next.publish_date").equalTo(col("first.publish_date")))
                                .and(col("next.other").equalTo(col("first.page_no")))
                                .and(col("next.page_no").equalTo(col("first.other"))))
                .select(
                        col("next.article_id").as("article_id"),
                        col("first.article_id").as("continues_article_id"));
    }

    /** The page a jump line names. */
    private static Column other(Column jump) {
        return translate(regexp_extract(jump, NUMBER, 1), "一二三四五六七八九", "123456789")
                .try_cast("int");
    }

    /** The stories that alone on their page jump to or from another. */
    private static Dataset<Row> once(Dataset<Row> jumps) {
        WindowSpec pair = Window.partitionBy("publication", "publish_date", "page_no", "other");
        return jumps.filter(col("other").isNotNull())
                .withColumn("stories", count(lit(1)).over(pair))
                .filter(col("stories").equalTo(1));
    }
}
