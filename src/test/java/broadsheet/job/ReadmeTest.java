package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README tells a reader to type works on the tables of the seeds. */
class ReadmeTest {
    private static final Pattern SQL = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    @Test
    void duckDbQueriesGiveRows() throws IOException, SQLException {
        List<String> queries = queries("output/tables/");
        queries.removeIf(query -> query.contains("parquet.`"));
        assertThat(queries).hasSizeGreaterThan(1);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String query : queries) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    assertThat(rows.next()).as(query).isTrue();
                }
            }
        }
    }

    @Test
    void sparkQueriesGiveRows() throws IOException {
        List<String> queries = queries("output/tables/");
        queries.removeIf(query -> !query.contains("parquet.`"));
        assertThat(queries)
                .isNotEmpty()
                .allSatisfy(
                        query -> assertThat(SeedsRun.spark().sql(query).count()).isPositive());
    }

    private static List<String> queries(String tables) throws IOException {
        List<String> queries = new ArrayList<>();
        SQL.matcher(Files.readString(Path.of("README.md")))
                .results()
                .flatMap(block -> Stream.of(block.group(1).split(";")))
                .map(String::strip)
                .filter(query -> !query.isEmpty())
                .forEach(query -> queries.add(query.replace(tables, SeedsRun.tables() + "/")));
        return queries;
    }
}
