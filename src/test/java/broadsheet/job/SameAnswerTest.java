package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables do not show how the pages were packed, into how many pieces Spark cut the work, or what was there yesterday. */
class SameAnswerTest {
    private static final SparkSession SPARK = SeedsRun.spark();
    private static final String PIECES = "spark.sql.shuffle.partitions";
    private static final String USUAL = SPARK.conf().get(PIECES);

    @TempDir
    Path folder;

    @AfterEach
    void asBefore() {
        SPARK.conf().set(PIECES, USUAL);
    }

    @Test
    void whateverTheShapeAndTheDay() throws IOException {
        List<String> lines = CorpusLines.of(null, 1).lines();
        List<String> yesterdays = new ArrayList<>(lines.subList(1, lines.size()));
        yesterdays.add("{\"text\": \"昨天的新闻\\n本报讯 副市长王建国昨日到第3中学调研。\"}");
        Path daily = folder.resolve("daily");
        run(daily, write("old", yesterdays, yesterdays.size()), 1);
        Row today = run(daily, write("one", lines, lines.size()), 16);
        Row many = run(folder.resolve("many"), write("many", lines, 1), 1);
        String parquet = folder.resolve("parquet").toString();
        SPARK.read()
                .json(folder.resolve("one").toString())
                .repartition(3)
                .write()
                .parquet(parquet);
        Row whole = run(folder.resolve("whole"), Path.of(parquet), 3);
        assertThat(today.<Long>getAs("pages_new")).isEqualTo(1);
        assertThat(whole.<Long>getAs("pages_new")).isEqualTo(lines.size());
        assertThat(checksums(today)).isEqualTo(checksums(whole)).isEqualTo(checksums(many));
    }

    /** Files of so many lines each. */
    private Path write(String name, List<String> lines, int linesAFile) throws IOException {
        Path input = Files.createDirectories(folder.resolve(name));
        for (int from = 0; from < lines.size(); from += linesAFile) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + linesAFile));
            Files.write(input.resolve(from + ".jsonl"), some);
        }
        return input;
    }

    private static Row run(Path output, Path input, int pieces) {
        SPARK.conf().set(PIECES, String.valueOf(pieces));
        SeedsRun.run(SeedsRun.options(output, List.of(input.toString()), null));
        return SPARK.read().parquet(output.resolve("tables/runs").toString()).head();
    }

    private static Map<String, String> checksums(Row run) {
        Map<String, String> checksums = new TreeMap<>(run.getJavaMap(run.fieldIndex("table_checksums")));
        assertThat(checksums).hasSizeGreaterThan(10);
        return checksums;
    }
}
