package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import broadsheet.text.Letters;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Stories and captions printed more than once with the same characters, whatever the blanks and punctuation between them. The
 * first print is the canonical one: it is counted, the others are not.
 */
final class Reprints {
    /** A working set row with what is known of its reprints. */
    static final StructType LINKED = WorkingSet.ROW.add("is_canonical", DataTypes.BooleanType);

    private static final int LONG_ENOUGH = 60; // characters; a shorter notice repeats without being a reprint
    private static final Column ARTICLE = col("article.article_id");

    private Reprints() {}

    /** {@code article_id, duplicate_group_id, is_canonical} of every text that is there twice. One shuffle on its hash. */
    static Dataset<Row> groups(Dataset<Row> annotated) {
        Column letters =
                udf((UDF1<String, String>) Letters::of, DataTypes.StringType).apply(col("article.text"));
        WindowSpec group = Window.partitionBy("duplicate_group_id");
        return annotated
                .filter(col("article.article_kind").isin("story", "caption"))
                .select(ARTICLE, col("page_id"), col("publication"), col("publish_date"), letters.as("letters"))
                .filter(length(col("letters")).geq(LONG_ENOUGH))
                .withColumn("duplicate_group_id", substring(sha2(col("letters").cast("binary"), 256), 1, 16))
                .drop("letters")
                .withColumn("copies", count(lit(1)).over(group))
                .filter(col("copies").gt(1))
                .withColumn("is_canonical", no(group).equalTo(1))
                .drop("copies");
    }

    private static Column no(WindowSpec group) {
        return row_number()
                .over(group.orderBy(col("publish_date").asc_nulls_last(), col("page_id"), col("article_id")));
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

    /** {@code duplicates}. */
    static Dataset<Row> duplicates(Dataset<Row> groups) {
        return groups.withColumn("relation", lit("exact")).withColumn("similarity", lit(1.0));
    }
}
