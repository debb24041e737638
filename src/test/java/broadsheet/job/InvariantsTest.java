package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.Spec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The invariants of the tables, asked in the two engines analysts use. */
class InvariantsTest {
    private static final List<String> TABLES = List.of(
            "pages",
            "articles",
            "blocks",
            "tokens",
            "dates",
            "mentions",
            "titles",
            "appearances",
            "people",
            "keywords",
            "term_frequency",
            "period_totals",
            "rejects",
            "runs",
            "events",
            "formulations",
            "formulation_heat",
            "duplicates",
            "keyness",
            "collocations",
            "new_words");

    @BeforeAll
    static void view() {
        SparkSession spark = SeedsRun.spark();
        TABLES.forEach(table -> spark.read()
                .parquet(SeedsRun.tables().resolve(table).toString())
                .createOrReplaceTempView(table));
    }

    static List<String> statements() {
        String sql = Spec.read("quality/invariants.sql")
                .lines()
                .filter(line -> !line.startsWith("--"))
                .reduce("", (a, b) -> a + b + "\n");
        return Stream.of(sql.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void holdsInSpark(String sql) {
        assertThat(SeedsRun.spark()
                        .sql(sql.replace(", 'g')", ")"))
                        .limit(5)
                        .toJSON()
                        .collectAsList())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void holdsInDuckDb(String sql) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            for (String table : TABLES) {
                Path files = SeedsRun.tables().resolve(table);
                statement.execute("CREATE VIEW " + table + " AS SELECT * FROM '" + files + "/*.parquet'");
            }
            List<String> broken = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next() && broken.size() < 5) {
                    broken.add(rows.getString(1));
                }
            }
            assertThat(broken).isEmpty();
        }
    }

    @Test
    void givesOneFileATableForASmallCorpus() throws Exception {
        for (String table : TABLES) {
            try (Stream<Path> files = Files.list(SeedsRun.tables().resolve(table))) {
                assertThat(files.filter(file -> file.toString().endsWith(".parquet")))
                        .as(table)
                        .hasSize(1);
            }
        }
    }

    @Test
    void joinsTheBlocksOfAPageIntoAllItsCharacters() {
        long printed = SeedsRun.spark()
                .sql("SELECT sum(length(regexp_replace(text, '[\\\\s\\u3000]', ''))) FROM pages")
                .head()
                .getLong(0);
        long kept = SeedsRun.spark()
                .sql("SELECT sum(length(regexp_replace(text, '[\\\\s\\u3000]', ''))) FROM blocks")
                .head()
                .getLong(0);
        assertThat(kept).isEqualTo(printed);
    }
}
