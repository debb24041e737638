package broadsheet.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReportTest {
    @Test
    void writesCsvThatSpreadsheetsTakeForText() {
        byte[] csv =
                CsvReport.bytes(List.of("词", "tf"), List.of(Arrays.asList("=1+1", 2), Arrays.asList("a,\"b\"", null)));
        assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("\uFEFF词,tf\r\n'=1+1,2\r\n\"a,\"\"b\"\"\",\r\n");
    }
}
