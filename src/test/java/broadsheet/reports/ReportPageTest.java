package broadsheet.reports;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.reports.Questions.Answers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final String HOSTILE = "</script><script>alert('市长')</script><!-- @@JS@@ $1 \\ \u2028\u2029";

    @Test
    void letsNoTextOfAPageOutOfItsData() {
        String page = page(List.of(List.of(HOSTILE)));
        assertThat(page)
                .contains("\\u003c/script>\\u003cscript>alert('市长')", "\\u2028\\u2029", "@@JS@@ $1 \\\\ ")
                .doesNotContain("<script>alert", "\u2028", "\u2029", "@@DATA@@")
                .contains("default-src 'none'");
        assertThat(page.split("</script", -1)).hasSize(3);
    }

    @Test
    void staysUnderItsSizeAndSaysWhatWasCut() {
        String page = page(Collections.nCopies(100_000, List.of("市委书记到社区调研疫情防控工作")));
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(ReportPage.MAX_BYTES);
        assertThat(page).contains("\"total\":100000");
    }

    @Test
    void writesColumnsThatRepeatAsPositions() {
        Rows rows = new Rows(List.of("role", "n"), Collections.nCopies(12, Arrays.asList("host", null)));
        assertThat(Json.of(Columnar.columns(rows, 12)))
                .isEqualTo(
                        "[{\"d\":[\"host\"],\"i\":[0,0,0,0,0,0,0,0,0,0,0,0]},{\"d\":[null],\"i\":[0,0,0,0,0,0,0,0,0,0,0,0]}]");
    }

    private static String page(List<List<String>> texts) {
        Query query = QueryFile.parse("lists.sql", "texts | 正文 | Text\nSELECT text FROM articles\n");
        Rows rows = new Rows(List.of("text"), texts);
        Answer answer = new Answer(query, query.zh(), query.en(), query.sql(), rows, Set.of());
        return ReportPage.html(new Answers(List.of(), List.of(answer), List.of()), "output/tables", Map.of(), Map.of());
    }
}
