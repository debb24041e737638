package broadsheet.job;

import static org.apache.spark.sql.functions.aggregate;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.functions.zip_with;

import broadsheet.text.Fingerprint;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Stories and captions printed more than once, with the same characters or with small differences. The first print is the
 * canonical one: it is counted, its reprints are not.
 *
 * <p>Texts are compared by the MinHash signatures of the page pass. Those that agree in one band of four values meet in its
 * bucket, and there each is compared with the earliest alone: never all with all.
 */
final class Reprints {
    /** Where a run keeps {@link #groups} between its stages. */
    static final String NAME = "reprints";
    /** A working set row with what is known of its reprints. */
    static final StructType LINKED = WorkingSet.ROW.add("is_canonical", DataTypes.BooleanType);

    /** A text with another like it. */
    static final StructType GROUP = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("page_id", DataTypes.StringType)
            .add("publication", DataTypes.StringType)
            .add("publish_date", DataTypes.DateType)
            .add("duplicate_group_id", DataTypes.StringType)
            .add("is_canonical", DataTypes.BooleanType)
            .add("relation", DataTypes.StringType)
            .add("similarity", DataTypes.DoubleType);

    private static final int LONG_ENOUGH = 60; // characters; a shorter notice repeats without being a reprint
    private static final int BAND = 4; // values; meets nearly all pairs of 0.8 and two thirds of those of 0.5
    private static final double REPRINT = 0.8; // a headline, a byline, a sentence changed
    private static final double NEAR = 0.5; // half the text in common: counted as a story of its own
    private static final Column ARTICLE = col("article.article_id");

    private Reprints() {}

    /** {@link #GROUP}: every text that has another like it. Shuffles its bands, then the few pairs. */
    static Dataset<Row> groups(Dataset<Row> annotated) {
        Dataset<Row> texts = texts(annotated);
        Dataset<Row> copies = copies(texts);
        Dataset<Row> first = copies.select(col("group_id").as("article_id"))
                .distinct()
                .join(copies, new String[] {"article_id"}, "left_anti")
                .select(
                        col("article_id"),
                        col("article_id").as("group_id"),
                        lit("exact").as("relation"),
                        lit(1.0).as("similarity"),
                        lit(true).as("is_canonical"));
        return texts.select("article_id", "page_id", "publication", "publish_date")
                .join(copies.unionByName(first), "article_id")
                .withColumnRenamed("group_id", "duplicate_group_id")
                .to(GROUP);
    }

    private static Dataset<Row> texts(Dataset<Row> annotated) {
        return annotated
                .filter(col("article.article_kind").isin("story", "caption"))
                .filter(col("fingerprint.letters").geq(LONG_ENOUGH))
                .select(ARTICLE, col("page_id"), col("publication"), col("publish_date"), col("fingerprint.*"));
    }

    /** Each text that is like an earlier one: {@code article_id, group_id, relation, similarity}. */
    private static Dataset<Row> copies(Dataset<Row> texts) {
        Dataset<Row> best = compared(texts)
                .groupBy("article_id")
                .agg(max(struct("rank", "earlier_id", "relation", "similarity")).as("best"))
                .select("article_id", "best.*");
        Dataset<Row> next = best.select(
                col("article_id").as("earlier_id"), col("earlier_id").as("earliest_id"));
        return best.join(next, new String[] {"earlier_id"}, "left")
                .select(
                        col("article_id"),
                        coalesce(col("earliest_id"), col("earlier_id")).as("group_id"),
                        col("relation"),
                        col("similarity"),
                        col("relation").equalTo("near").as("is_canonical"));
    }

    private static Dataset<Row> compared(Dataset<Row> texts) {
        Dataset<Row> signed = texts.select("article_id", "letters_id", "signature");
        Dataset<Row> earlier = signed.select(
                col("article_id").as("earlier_id"),
                col("letters_id").as("earlier_letters"),
                col("signature").as("earlier_signature"));
        Column isExact = col("letters_id").equalTo(col("earlier_letters"));
        Column similarity = when(isExact, lit(1.0)).otherwise(agreement());
        Column relation =
                when(isExact, "exact").when(similarity.geq(REPRINT), "reprint").otherwise("near");
        return meetings(texts)
                .join(signed, "article_id")
                .join(earlier, "earlier_id")
                .withColumn("similarity", similarity)
                .filter(col("similarity").geq(NEAR))
                .withColumn("relation", relation)
                .withColumn("rank", when(isExact, lit(2.0)).otherwise(col("similarity")));
    }

    /** Each text with the earliest text of each of its buckets: {@code article_id, earlier_id}. */
    private static Dataset<Row> meetings(Dataset<Row> texts) {
        Column day = coalesce(col("publish_date"), lit("9999-12-31").cast(DataTypes.DateType));
        Column order = struct(day, col("page_id"), col("article_id"));
        return texts.select(
                        col("article_id"), order.as("place"), explode(bands()).as("band"))
                .withColumn("earlier", min("place").over(Window.partitionBy("band")))
                .select(col("article_id"), col("earlier.article_id").as("earlier_id"))
                .filter(col("article_id").notEqual(col("earlier_id")))
                .distinct();
    }

    private static Column bands() {
        Column numbers = sequence(lit(0), lit(Fingerprint.VALUES / BAND - 1));
        return transform(
                numbers,
                no -> xxhash64(no, slice(col("signature"), no.multiply(BAND).plus(1), lit(BAND))));
    }

    private static Column agreement() {
        Column same = zip_with(
                col("signature"),
                col("earlier_signature"),
                (a, b) -> when(a.equalTo(b), 1.0).otherwise(0.0));
        return aggregate(same, lit(0.0), Column::plus).divide(Fingerprint.VALUES);
    }

    /** The rows with {@code is_canonical}; NULL only where there is no article. One join on the copies' ids, if there are any. */
    static Dataset<Row> marked(Dataset<Row> rows, Dataset<Row> groups) {
        if (groups.isEmpty()) {
            return rows.withColumn("is_canonical", when(ARTICLE.isNotNull(), true));
        }
        Dataset<Row> copies = groups.filter(col("is_canonical").equalTo(false))
                .select(col("article_id").as("copy_id"));
        return rows.join(copies, ARTICLE.equalTo(col("copy_id")), "left")
                .withColumn(
                        "is_canonical", when(ARTICLE.isNotNull(), col("copy_id").isNull()))
                .drop("copy_id");
    }
}
