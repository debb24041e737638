package broadsheet.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final InputListing listing;
    private final JobOptions options;
    private final PageFiles files;
    private final JsonLines json;

    ReadPages(
            SparkSession spark,
            InputPaths input,
            InputListing listing,
            JobOptions options,
            Broadcast<SerializableConfiguration> hadoop) {
        this.spark = spark;
        this.input = input;
        this.listing = listing;
        this.options = options;
        this.files = new PageFiles(options, hadoop);
        this.json = new JsonLines(options.charset(), hadoop);
    }

    /** All inputs, read. */
    Dataset<Row> read() {
        Dataset<Row> empty = spark.createDataFrame(listing.empty(), Corpus.READ);
        Dataset<Row> texts = listing.has(".txt", ".txt.gz") ? listed("*.{txt,txt.gz}") : null;
        Dataset<Row> records = records();
        if (options.manifest() == null) {
            return all(empty, texts(texts, null), records(records, null));
        }
        Manifest manifest = Manifest.read(spark, options.manifest());
        Dataset<Row> matched = manifest.matched(uris(texts, records), input).persist();
        return all(empty, texts(texts, matched), records(records, matched)).unionByName(manifest.unused(matched));
    }

    private static Dataset<Row> all(Dataset<Row> first, @Nullable Dataset<Row> second, @Nullable Dataset<Row> third) {
        return Stream.of(Optional.ofNullable(second), Optional.ofNullable(third))
                .flatMap(Optional::stream)
                .reduce(first, Dataset::unionByName);
    }

    private Dataset<Row> uris(@Nullable Dataset<Row> texts, @Nullable Dataset<Row> records) {
        Dataset<Row> none = spark.createDataFrame(List.of(), Corpus.READ).select("uri");
        return all(none, texts == null ? null : texts.select("uri"), records == null ? null : records.select("uri"));
    }

    private @Nullable Dataset<Row> texts(@Nullable Dataset<Row> texts, @Nullable Dataset<Row> matched) {
        return texts == null
                ? null
                : told(texts, matched).map((MapFunction<Row, Row>) files::file, Corpus.rows(Corpus.READ));
    }

    private @Nullable Dataset<Row> records(@Nullable Dataset<Row> records, @Nullable Dataset<Row> matched) {
        return records == null
                ? null
                : told(records, matched).map((MapFunction<Row, Row>) files::record, Corpus.rows(Corpus.READ));
    }

    private static Dataset<Row> told(Dataset<Row> inputs, @Nullable Dataset<Row> matched) {
        return matched == null ? without(inputs) : with(inputs, matched);
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

    private @Nullable Dataset<Row> records() {
        List<Dataset<Row>> kinds = new ArrayList<>();
        if (listing.has(".jsonl")) {
            kinds.add(NumberedLines.read(spark, "*.jsonl", input.qualified())
                    .flatMap((FlatMapFunction<Row, Row>) json::plain, Corpus.rows(JsonRecords.RECORD)));
        }
        if (listing.has(".jsonl.gz")) {
            kinds.add(listed("*.jsonl.gz")
                    .flatMap((FlatMapFunction<Row, Row>) json::packed, Corpus.rows(JsonRecords.RECORD)));
        }
        Dataset<Row> parquet = listing.has(".parquet") ? parquet() : null;
        if (parquet != null) {
            kinds.add(parquet);
        }
        return kinds.stream().reduce(Dataset::unionByName).orElse(null);
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
