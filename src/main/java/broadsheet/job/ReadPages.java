package broadsheet.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Files, records and the manifest → one {@link Corpus#READ} row an input. Reads every byte once; a manifest costs one shuffle
 * of the inputs' names, never of their text.
 */
final class ReadPages {
    private static final StructType MANIFEST_TYPE = Corpus.TOLD;

    private final SparkSession spark;
    private final InputPaths input;
    private final JobOptions options;
    private final PageFiles files;
    private final JsonLines json;

    ReadPages(SparkSession spark, InputPaths input, JobOptions options, Broadcast<SerializableConfiguration> hadoop) {
        this.spark = spark;
        this.input = input;
        this.options = options;
        this.files = new PageFiles(options, hadoop);
        this.json = new JsonLines(options.charset(), hadoop);
    }

    /** All inputs, read. */
    Dataset<Row> read() {
        Dataset<Row> texts = listed("*.{txt,txt.gz}");
        Dataset<Row> records = records();
        Manifest manifest = options.manifest() == null ? null : Manifest.read(spark, options.manifest());
        if (manifest == null) {
            return pages(without(texts), without(records));
        }
        Dataset<Row> matched = manifest.matched(texts.select("uri").unionByName(records.select("uri")), input)
                .persist();
        return pages(with(texts, matched), with(records, matched)).unionByName(manifest.unused(matched));
    }

    private Dataset<Row> pages(Dataset<Row> texts, Dataset<Row> records) {
        return texts.map((MapFunction<Row, Row>) files::file, Corpus.rows(Corpus.READ))
                .unionByName(records.map((MapFunction<Row, Row>) files::record, Corpus.rows(Corpus.READ)));
    }

    private static Dataset<Row> without(Dataset<Row> inputs) {
        return inputs.withColumn("manifest", lit(null).cast(MANIFEST_TYPE));
    }

    private static Dataset<Row> with(Dataset<Row> inputs, Dataset<Row> matched) {
        return inputs.join(matched.drop("line_no"), new String[] {"uri"}, "left");
    }

    /** {@code uri, size_bytes}: Spark's listing, no file opened. */
    private Dataset<Row> listed(String glob) {
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .option("pathGlobFilter", glob)
                .load(input.qualified())
                .select(col("path").as("uri"), col("length").as("size_bytes"));
    }

    private Dataset<Row> records() {
        Dataset<Row> plain = NumberedLines.read(spark, "*.jsonl", input.qualified())
                .flatMap((FlatMapFunction<Row, Row>) json::plain, Corpus.rows(JsonRecords.RECORD));
        Dataset<Row> packed =
                listed("*.jsonl.gz").flatMap((FlatMapFunction<Row, Row>) json::packed, Corpus.rows(JsonRecords.RECORD));
        Dataset<Row> records = plain.unionByName(packed);
        Dataset<Row> parquet = parquet();
        return parquet == null ? records : records.unionByName(parquet);
    }

    private @Nullable Dataset<Row> parquet() {
        Dataset<Row> rows;
        try {
            rows = spark.read()
                    .option("recursiveFileLookup", "true")
                    .option("pathGlobFilter", "*.parquet")
                    .parquet(input.qualified());
        } catch (Exception e) {
            if (e instanceof AnalysisException none
                    && String.valueOf(none.getCondition()).contains("INFER_SCHEMA")) {
                return null;
            }
            throw e;
        }
        List<String> present = Arrays.asList(rows.columns());
        Column[] columns = Arrays.stream(JsonRecords.RECORD.fieldNames())
                .map(name -> parquetColumn(name, present).as(name))
                .toArray(Column[]::new);
        return rows.select(columns);
    }

    private static Column parquetColumn(String name, List<String> present) {
        if (name.equals("size_bytes")) {
            return (present.contains("text") ? octet_length(col("text")) : lit(null)).cast(DataTypes.LongType);
        }
        Column own = (present.contains(name) ? col(name) : lit(null)).cast(DataTypes.StringType);
        Column place =
                concat(input_file_name(), lit("#"), col("_metadata.row_index").plus(1));
        return name.equals("uri") ? coalesce(own, place) : own;
    }
}
