package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.reports.Answer;
import broadsheet.reports.Query;
import broadsheet.reports.Questions;
import broadsheet.reports.Questions.Answers;
import broadsheet.reports.Rows;
import broadsheet.tables.Catalogue;
import broadsheet.tables.Code;
import broadsheet.tables.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every statement of the report, asked in Spark SQL and in DuckDB over the tables of the seeds; every number of the page against it. */
class ReportSqlTest {
    private static final Path OUTPUT = SeedsRun.dated();
    private static Answers answers = new Answers(List.of(), List.of(), List.of());
    private static JsonNode page = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void ask() throws IOException {
        List<Table> tables = Catalogue.all().stream()
                .filter(table -> Files.exists(OUTPUT.resolve("tables/" + table.name())))
                .toList();
        ReportSession spark = new ReportSession(SeedsRun.spark(), 1);
        spark.view(tables, new org.apache.hadoop.fs.Path(OUTPUT.toString(), "tables"));
        Set<String> names = tables.stream().map(Table::name).collect(Collectors.toSet());
        List<String> issues = Code.all().stream()
                .filter(code -> code.kind().equals("issue"))
                .map(Code::code)
                .toList();
        answers = new Questions(spark, names, issues).ask();
        String html = Files.readString(OUTPUT.resolve("reports/index.html"));
        String start = "id=\"report-data\">";
        int from = html.indexOf(start) + start.length();
        page = new ObjectMapper().readTree(html.substring(from, html.indexOf("</script>", from)));
    }

    private static Stream<Answer> all() {
        return Stream.of(answers.figures(), answers.lists(), answers.recipes())
                .flatMap(List::stream)
                .filter(answer -> !answer.rows().columns().isEmpty());
    }

    @Test
    void givesTheSameRowsInBothEngines() throws SQLException {
        try (Connection duckdb = duckDb()) {
            for (Answer answer : all().toList()) {
                assertThat(plain(ask(duckdb, answer.sql())))
                        .as(answer.query().name())
                        .isEqualTo(plain(answer.rows()));
            }
        }
    }

    @Test
    void asksAllButWhatNeedsATableThatIsNotThere() {
        assertThat(answers.recipes())
                .hasSize(15)
                .allSatisfy(recipe -> assertThat(recipe.absent()).isEmpty());
        assertThat(answers.recipes().stream()
                        .filter(recipe -> recipe.rows().rows().isEmpty())
                        .map(recipe -> recipe.query().name()))
                .as("recipes without rows: 12 compares papers, and the seeds' papers are not known")
                .containsExactly("12");
    }

    @Test
    void showsWhatTheStatementsReturn() throws SQLException {
        try (Connection duckdb = duckDb()) {
            for (Answer answer : all().toList()) {
                String kind = answers.figures().contains(answer)
                        ? "figures"
                        : answers.lists().contains(answer) ? "lists" : "recipes";
                JsonNode shown = page.get(kind).get(answer.query().name());
                if (answer.query().name().equals("run")) {
                    continue; // instants are written in another form
                }
                List<List<String>> rows = onPage(shown);
                List<List<String>> asked = plain(ask(duckdb, shown.get("sql").asText()));
                assertThat(asked.size())
                        .as(answer.query().name())
                        .isEqualTo(shown.get("total").asInt());
                assertThat(rows).as(answer.query().name()).isEqualTo(asked.subList(0, rows.size()));
            }
        }
    }

    @Test
    void givesARowAgainByTheStatementShownBesideIt() throws SQLException {
        try (Connection duckdb = duckDb()) {
            for (Answer answer :
                    all().filter(one -> !one.query().key().isEmpty()).toList()) {
                List<? extends List<? extends @Nullable Object>> rows =
                        answer.rows().rows();
                for (int at : new int[] {0, rows.size() / 2, rows.size() - 1}) {
                    if (at >= 0 && at < rows.size()) {
                        String sql = Query.forRow(answer.sql(), key(answer, rows.get(at)));
                        assertThat(plain(ask(duckdb, sql))).as(sql).contains(plain(rows.get(at)));
                    }
                }
            }
        }
    }

    private static Map<String, @Nullable Object> key(Answer answer, List<? extends @Nullable Object> row) {
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        answer.query()
                .key()
                .forEach(column ->
                        key.put(column, row.get(answer.rows().columns().indexOf(column))));
        return key;
    }

    /** DuckDB with the views that the run left for it. */
    private static Connection duckDb() throws SQLException {
        Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = duckdb.createStatement()) {
            statement.execute(Files.readString(OUTPUT.resolve("reports/views.duckdb.sql")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return duckdb;
    }

    private static Rows ask(Connection duckdb, String sql) throws SQLException {
        try (Statement statement = duckdb.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                columns.add(found.getMetaData().getColumnName(i));
            }
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(found.getObject(i));
                }
                rows.add(row);
            }
            return new Rows(columns, rows);
        }
    }

    private static List<List<String>> plain(Rows rows) {
        return rows.rows().stream().map(ReportSqlTest::plain).toList();
    }

    private static List<String> plain(List<? extends @Nullable Object> row) {
        return row.stream().map(ReportSqlTest::plain).toList();
    }

    private static String plain(@Nullable Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString())
                    .setScale(6, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return value instanceof OffsetDateTime time ? time.toInstant().toString() : String.valueOf(value);
    }

    private static List<List<String>> onPage(JsonNode shown) {
        List<List<String>> rows = new ArrayList<>();
        JsonNode data = shown.get("data");
        for (int column = 0; column < data.size(); column++) {
            JsonNode cells = data.get(column);
            int size = (cells.isArray() ? cells : cells.get("i")).size();
            for (int row = 0; row < size; row++) {
                JsonNode cell = cells.isArray()
                        ? cells.get(row)
                        : cells.get("d").get(cells.get("i").get(row).asInt());
                if (rows.size() <= row) {
                    rows.add(new ArrayList<>());
                }
                rows.get(row)
                        .add(cell.isNumber() ? plain(cell.decimalValue()) : cell.isNull() ? "null" : cell.asText());
            }
        }
        return rows;
    }
}
