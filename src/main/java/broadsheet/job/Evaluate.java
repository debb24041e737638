package broadsheet.job;

import broadsheet.evaluation.Evaluation;
import broadsheet.evaluation.Item;
import broadsheet.evaluation.Metric;
import broadsheet.evaluation.Rows;
import broadsheet.job.JobFailure.Kind;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** {@code evaluate}: published tables against a gold standard of JSON lines. Both are small: they are read whole. */
public final class Evaluate {
    private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private Evaluate() {}

    /** The figures; opens a Spark session of its own. Throws {@link JobFailure} when a directory cannot be read. */
    public static List<Metric> metrics(Path tables, Path gold) {
        SparkSession spark = Sessions.open();
        try {
            return metrics(spark, tables, gold);
        } finally {
            spark.stop();
        }
    }

    static List<Metric> metrics(SparkSession spark, Path tables, Path gold) {
        try {
            return Evaluation.of(tables(spark, tables), gold(gold));
        } catch (IOException e) {
            throw new JobFailure(
                    Kind.WRONG_USE, "Cannot evaluate: " + e.getMessage() + ". Check --tables and --gold.", e);
        }
    }

    private static Rows tables(SparkSession spark, Path directory) throws IOException {
        Map<String, List<Item>> tables = new HashMap<>();
        for (Path table : children(directory)) {
            if (Files.isDirectory(table)) {
                List<String> rows =
                        spark.read().parquet(table.toString()).toJSON().collectAsList();
                tables.put(table.getFileName().toString(), items(rows));
            }
        }
        return new Rows(tables);
    }

    private static Rows gold(Path directory) throws IOException {
        Map<String, List<Item>> layers = new HashMap<>();
        for (Path file : children(directory)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".jsonl")) {
                layers.put(name.substring(0, name.length() - ".jsonl".length()), items(Files.readAllLines(file)));
            }
        }
        return new Rows(layers);
    }

    private static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.sorted().toList();
        }
    }

    private static List<Item> items(List<String> lines) throws JsonProcessingException {
        List<Item> items = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                items.add(new Item(JSON.readValue(line, ROW)));
            }
        }
        return items;
    }
}
