package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.tables.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the job leaves of the sample pages, read by a person before it was put here. {@code -Dgolden.update=true} writes what it
 * leaves now; the difference is read before it is committed.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/broadsheet/golden");

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            articles    # SELECT right(p.uri, 24) AS page, a.article_no, article_kind, a.section, kicker, headline, subheadline, byline, lead_mark, a.length_chars, a.page_start, a.page_end FROM articles a JOIN pages p USING (page_id) ORDER BY page, article_no
            dates       # SELECT right(p.uri, 24) AS page, d.page_start, surface, timex_type, timex_value, resolved_value, start_date, end_date, anchor_basis, is_event_date, rule_id FROM dates d JOIN pages p USING (page_id) ORDER BY page, d.page_start
            mentions    # SELECT right(p.uri, 24) AS page, m.page_start, name, zone, mention_form, person_kind, title, list_position, list_size, rule_id FROM mentions m JOIN pages p USING (page_id) ORDER BY page, m.page_start
            titles      # SELECT right(p.uri, 24) AS page, t.page_start, surface, organisation, organisation_name, post, place_code, tier, grade, is_shared FROM titles t JOIN pages p USING (page_id) ORDER BY page, t.page_start, mention_id
            appearances # SELECT right(p.uri, 24) AS page, name, role, title, tier, list_position, mention_count, rule_id FROM appearances a JOIN pages p USING (page_id) ORDER BY page, char_start, name, role
            """)
    void leavesWhatAPersonRead(String name, String sql) throws IOException {
        SeedsRun.tables();
        for (String table : List.of("pages", "articles", "dates", "mentions", "titles", "appearances")) {
            SeedsRun.spark()
                    .read()
                    .parquet(SeedsRun.tables().resolve(table).toString())
                    .createOrReplaceTempView(table);
        }
        String rows = dump(SeedsRun.spark().sql(sql));
        Path golden = FOLDER.resolve(name + ".tsv");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, rows);
        }
        assertThat(rows).isEqualTo(Files.readString(golden));
    }

    private static String dump(Dataset<Row> rows) {
        String header = String.join("\t", rows.columns());
        return rows.collectAsList().stream()
                .map(GoldenTest::line)
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static String line(Row row) {
        Object[] cells = new Object[row.length()];
        Arrays.setAll(cells, i -> row.isNullAt(i) ? "" : row.get(i).toString().replace("\n", "\\n"));
        return Arrays.stream(cells).map(Object::toString).collect(Collectors.joining("\t"));
    }

    @Test
    void explainsEveryRuleAndIssueInTheDictionary() {
        Set<String> known = Code.all().stream().map(Code::code).collect(Collectors.toSet());
        for (String table : List.of("dates", "mentions", "titles", "appearances", "events")) {
            for (Row row : SeedsRun.spark()
                    .read()
                    .parquet(SeedsRun.tables().resolve(table).toString())
                    .select("rule_id")
                    .distinct()
                    .collectAsList()) {
                assertThat(isKnown(row.getString(0), known))
                        .as(table + ": " + row.getString(0))
                        .isTrue();
            }
        }
        for (String table : List.of("pages", "articles", "dates", "mentions")) {
            for (Row row : SeedsRun.spark()
                    .read()
                    .parquet(SeedsRun.tables().resolve(table).toString())
                    .selectExpr("explode(issues)")
                    .distinct()
                    .collectAsList()) {
                assertThat(known).contains(row.getString(0));
            }
        }
    }

    /** A rule of its own, or a date's parts joined by hyphens. */
    private static boolean isKnown(String rule, Set<String> known) {
        if (known.contains(rule)) {
            return true;
        }
        for (int i = rule.indexOf('-'); i > 0; i = rule.indexOf('-', i + 1)) {
            if (known.contains(rule.substring(0, i)) && isKnown(rule.substring(i + 1), known)) {
                return true;
            }
        }
        return false;
    }
}
