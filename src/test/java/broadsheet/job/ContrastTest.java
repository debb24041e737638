package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022,2021            | year        | 2022       | 2021",
                "2022-03，2022-02     | month       | 2022-03    | 2022-02",
                "2022-03-05,2022-03   | day         | 2022-03-05 | 2022-03",
                "太原日报,晋中日报    | publication | 太原日报   | 晋中日报",
                "太原日报, others     | publication | 太原日报   | others",
                "all,background       | background  | all        | background"
            })
    void readsTwoSides(String asked, String kind, String a, String b) {
        Contrast contrast = Contrast.parse(asked);
        assertThat(contrast.kind()).isEqualTo(kind);
        assertThat(contrast.a().label()).isEqualTo(a);
        assertThat(contrast.b().label()).isEqualTo(b);
    }

    @Test
    void takesAPaperAwayFromAllForTheOthers() {
        assertThat(Contrast.parse("太原日报,others").b().parts())
                .containsExactly(new Contrast.Part(1, "all", null, "*"), new Contrast.Part(-1, "all", null, "太原日报"));
        assertThat(Contrast.parse("2022,2021").a().parts())
                .containsExactly(new Contrast.Part(1, "year", LocalDate.of(2022, 1, 1), "*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022,", ",2021", "2022,2022", "2022-13,2022-12", "2022-02-30,2022-02-01", "a,b,c"})
    void refusesWhatAreNoTwoSides(String asked) {
        assertThatThrownBy(() -> Contrast.parse(asked))
                .isInstanceOf(JobFailure.class)
                .hasMessageContaining("--contrast");
    }
}
