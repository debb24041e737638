package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsARareSurnameAsOne() {
        String text = "记者𬱖大伟报道";
        assertThat(text.indexOf("大")).isEqualTo(4);
        assertThat(CodePoints.of(text).at(4)).isEqualTo(3);
        assertThat(CodePoints.of(text).unit(3)).isEqualTo(4);
    }

    @Test
    void agreesWithTheJdkOnAnyText() {
        Random random = new Random(7);
        for (int n = 0; n < 200; n++) {
            String text = random.ints(random.nextInt(40), 0, 0x110000)
                    .filter(c -> c < 0xD800 || c > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            CodePoints points = CodePoints.of(text);
            for (int p = 0; p <= points.length(); p++) {
                int unit = text.offsetByCodePoints(0, p);
                assertThat(points.unit(p)).isEqualTo(unit);
                assertThat(points.at(unit)).isEqualTo(p);
            }
        }
    }
}
