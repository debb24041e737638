package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that might be ours, with the state in some articles and without it in one: what the articles say together. */
class ForeignersOfTheCorpusTest {
    private static final String PAGES = """
            {"text": "外交部副部长何家福5月3日会见越南总理黎文海。黎文海表示,越方愿同中方加强合作。"}
            {"text": "越南总理黎文海5月6日出席论坛并致辞。"}
            {"text": "黎文海委员长5月9日出席签约仪式并讲话。何家福副部长参加签约仪式。"}
            """;

    private final SparkSession spark = SeedsRun.spark();

    @TempDir
    private Path folder;

    @Test
    void areForeignersInEveryArticle() throws IOException {
        Path pages = Files.writeString(folder.resolve("pages.jsonl"), PAGES);
        SeedsRun.run(SeedsRun.withTables(folder.resolve("out"), List.of(pages.toString()), Set.of("none")));
        assertThat(kinds("mentions")).containsExactly("[何家福,official]", "[黎文海,foreign]");
        assertThat(kinds("people")).containsExactly("[何家福,official]", "[黎文海,foreign]");
        assertThat(rows("appearances", "DISTINCT name")).containsExactly("[何家福]");
    }

    private List<String> kinds(String table) {
        return rows(table, "DISTINCT name, person_kind");
    }

    private List<String> rows(String table, String columns) {
        String path = folder.resolve("out/tables").resolve(table).toString();
        return spark.sql("SELECT " + columns + " FROM parquet.`" + path + "` ORDER BY name").collectAsList().stream()
                .map(Row::toString)
                .toList();
    }
}
