package broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @BeforeEach
    void catchOutput() {
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
    }

    @AfterEach
    void releaseOutput() {
        System.setOut(out);
        System.setErr(err);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--input", "--output", "--manifest", "--path-pattern", "--charset", "--lexicon", "--user-dictionary",
                        "--stop-words",
                "--from", "--to", "--dated-only", "--max-page-chars", "--max-reject-ratio", "--tables", "--no-reports",
                        "--full",
                "--dry-run", "--break-lease", "--debug", "--version", "1000000", "explain", "evaluate", "Exit codes"
            })
    void explainsEveryOption(String option) {
        assertThat(Main.run("--help")).isZero();
        assertThat(printed()).contains(option);
    }

    @Test
    void asksForInputAndOutput() {
        assertThat(Main.run(new String[0])).isEqualTo(2);
        assertThat(printed()).contains("--input").contains("--output").doesNotContain("\tat ");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThat(Main.run("--inptu", "seeds")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--charset=UTF-9", "--path-pattern=(", "--tables=weather"})
    void saysWhichValueIsWrong(String option) {
        assertThat(Main.run("--input", "seeds", "--output", "x", option)).isEqualTo(2);
        assertThat(printed()).contains(option.substring(0, option.indexOf('=')));
    }

    @Test
    void listsTheTables() {
        assertThat(Main.run("tables")).isZero();
        assertThat(printed()).contains("## articles").contains("| lead_mark | STRING |");
    }

    @Test
    void explainsAPage() {
        assertThat(Main.run("explain", "--publish-date", "2021-12-01", "seeds/000_2569ce4f01b21abc.txt"))
                .isZero();
        assertThat(printed())
                .contains("太原市  (text: ")
                .contains("11月30日  XXXX-11-30 → 2021-11-30  [month-day, anchor manifest 2021-12-01] event")
                .contains("headline")
                .contains("[title-name]");
    }

    @Test
    void explainsAPageToPrograms() {
        assertThat(Main.run("explain", "--json", "seeds/000_2569ce4f01b21abc.txt"))
                .isZero();
        assertThat(printed()).startsWith("{\"page\":{").contains("\"rule\":\"month-day\"");
    }

    @Test
    void saysWhyAFileIsNoPage() {
        assertThat(Main.run("explain", "nowhere.txt")).isEqualTo(2);
        assertThat(printed()).contains("Cannot read the page nowhere.txt");
    }
}
