package broadsheet.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.Instant;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** {@code pages} and {@code rejects}, from what was read and what the page pass found. */
final class PagesStage {
    private PagesStage() {}

    /** {@code pages}. One join on page_id. */
    static Dataset<Row> pages(Dataset<Row> read, Dataset<Row> articles, Instant startedAt) {
        Dataset<Row> found = articles.filter(col("page").isNotNull()).select("page_id", "page.*");
        Dataset<Row> bytes = read.select("page_id", "uri", "sha256", "size_bytes", "charset", "text");
        return bytes.join(found, "page_id").withColumn("ingested_at", instant(startedAt));
    }

    /** {@code rejects}: what reading refused, duplicates, and pages the page pass failed on. */
    static Dataset<Row> rejects(Inputs inputs, Dataset<Row> articles, Instant startedAt) {
        Dataset<Row> refused = inputs.all().filter(col("reject_reason").isNotNull());
        Dataset<Row> failed = articles.filter(col("failure").isNotNull())
                .dropDuplicates("page_id")
                .select("page_id", "failure")
                .join(inputs.pages().select("page_id", "uri", "size_bytes"), "page_id");
        return rows(refused, col("reject_reason"), col("reject_detail"))
                .unionByName(rows(inputs.duplicates(), lit("duplicate_page"), col("kept_uri")))
                .unionByName(rows(failed, lit("page_failed"), col("failure")))
                .withColumn("seen_at", instant(startedAt));
    }

    private static Dataset<Row> rows(Dataset<Row> lost, Column reason, Column detail) {
        return lost.select(
                coalesce(col("uri"), lit("")).as("uri"),
                coalesce(reason, lit("")).as("reason"),
                detail.as("detail"),
                col("size_bytes").cast(DataTypes.LongType).as("size_bytes"));
    }

    private static Column instant(Instant at) {
        return lit(at);
    }
}
