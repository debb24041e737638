package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressBarTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.01 | read                          | 9   | [....................]   1 % read
            0.25 | annotate, 40 of 100 pages     | 20  | [#####...............]  25 % annotate, 40 of 100 pages, 60 s left
            0.50 | tables                        | 600 | [##########..........]  50 % tables, 10 min left
            0.99 | reports                       | 99  | [####################]  99 % reports, 1 s left
            """)
    void saysHowFarAndHowLongYet(double done, String what, long seconds, String line) {
        assertThat(ProgressBar.line(done, what, Duration.ofSeconds(seconds))).isEqualTo(line + "\u001b[K");
    }
}
