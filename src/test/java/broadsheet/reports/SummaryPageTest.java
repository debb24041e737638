package broadsheet.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryPageTest {
    @Test
    void escapesTextFromPages() {
        SummaryPage.Section section = new SummaryPage.Section(
                "Words", "n", List.of("term"), List.of(List.of("<script>alert('市长')</script> {{facts}}")));
        String page = SummaryPage.html("run <1>", List.of(List.of("pages", "5")), List.of(section));
        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;市长&#39;)")
                .contains("run &lt;1&gt;")
                .contains("Content-Security-Policy")
                .doesNotContain("{{facts}}");
    }

    @Test
    void writesCsvThatSpreadsheetsTakeForText() {
        byte[] csv =
                CsvReport.bytes(List.of("词", "tf"), List.of(Arrays.asList("=1+1", 2), Arrays.asList("a,\"b\"", null)));
        assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("\uFEFF词,tf\r\n'=1+1,2\r\n\"a,\"\"b\"\"\",\r\n");
    }
}
