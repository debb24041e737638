package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.udf;

import broadsheet.job.JobFailure.Kind;
import broadsheet.source.ManifestRow;
import broadsheet.source.Reject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/** The manifest's rows beside the pages they speak of. Joined as tables, since a manifest may be as long as the corpus. */
record Manifest(Dataset<Row> rows) {
    /**
     * Reads {@code --manifest}: CSV with a header, or JSONL when its name says so.
     *
     * @throws JobFailure (wrong use) when it is empty or its header is not understood
     */
    static Manifest read(SparkSession spark, String file) {
        Dataset<Row> lines = NumberedLines.read(spark, "*", file);
        if (file.endsWith(".jsonl") || file.endsWith(".jsonl.gz")) {
            return new Manifest(
                    lines.map((MapFunction<Row, Row>) ManifestLines::json, Corpus.rows(ManifestLines.SCHEMA))
                            .filter(col("line_no").isNotNull()));
        }
        List<String> header = header(file, lines);
        return new Manifest(lines.filter(col("number").gt(1))
                .map((MapFunction<Row, Row>) line -> ManifestLines.csv(header, line), Corpus.rows(ManifestLines.SCHEMA))
                .filter(col("line_no").isNotNull()));
    }

    private static List<String> header(String file, Dataset<Row> lines) {
        List<Row> first = lines.filter(col("number").equalTo(1)).takeAsList(1);
        if (first.isEmpty()) {
            throw new JobFailure(Kind.WRONG_USE, "The manifest " + file + " is empty.");
        }
        try {
            return ManifestRow.header(new String(first.get(0).<byte[]>getAs("line"), StandardCharsets.UTF_8));
        } catch (Reject reject) {
            throw new JobFailure(Kind.WRONG_USE, "Cannot read the manifest " + file + ": " + reject.getMessage());
        }
    }

    /** {@code uri, line_no, manifest}: for each page the first row that speaks of it. One shuffle on the pages' names. */
    Dataset<Row> matched(Dataset<Row> uris, InputPaths input) {
        Dataset<Row> names = uris.select(
                col("uri"),
                explode(udf((UDF1<String, String[]>) input::namesOf, DataTypes.createArrayType(DataTypes.StringType))
                                .apply(col("uri")))
                        .as("path"));
        return names.join(rows.filter(col("fault").isNull()), "path")
                .groupBy("uri")
                .agg(
                        min("line_no").as("line_no"),
                        min_by(col("told"), col("line_no")).as("manifest"));
    }

    /** Rows of {@link Corpus#READ} that reject what did not parse and what no page answers to. */
    Dataset<Row> unused(Dataset<Row> matched) {
        Dataset<Row> idle = rows.filter(col("fault").isNull())
                .join(matched.select("line_no"), rows.col("line_no").equalTo(matched.col("line_no")), "left_anti")
                .withColumn("fault", lit("No page answers to this row, or an earlier row speaks of its page."));
        return rows.filter(col("fault").isNotNull())
                .unionByName(idle)
                .map((MapFunction<Row, Row>) ManifestLines::reject, Corpus.rows(Corpus.READ));
    }
}
