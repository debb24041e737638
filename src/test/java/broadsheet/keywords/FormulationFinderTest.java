package broadsheet.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.Spec;
import broadsheet.lexicon.Lexicons;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulationFinderTest {
    private static final FormulationFinder FINDER = new FormulationFinder(Lexicons.shipped(), TaggedText.NORMALISER);

    static Stream<Spec.Case> formulations() {
        return Spec.cases("keywords/formulations.tsv");
    }

    @ParameterizedTest
    @MethodSource("formulations")
    void findsTheLongestAndWhatItHolds(Spec.Case row) {
        String text = row.get("text");
        List<Formulation> found = FINDER.find(text);
        assertThat(surfaces(found, text, false)).isEqualTo(row.list("outer"));
        assertThat(surfaces(found, text, true)).isEqualTo(row.list("nested"));
    }

    private static List<String> surfaces(List<Formulation> found, String text, boolean nested) {
        return found.stream()
                .filter(f -> f.isNested() == nested)
                .map(f -> f.span().of(text))
                .toList();
    }

    @Test
    void staysInsideAnyText() {
        Random random = new Random(11);
        String alphabet = "人民至上、，“”‘’生命一带路外防输入内反弹\n 5";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(80, 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
            List<Formulation> found = FINDER.find(text.toString());
            assertThat(found).isEqualTo(FINDER.find(text.toString()));
            assertThat(found)
                    .allSatisfy(f -> assertThat(f.span().of(text.toString())).doesNotContain("\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "好。好", "、", "“", "习近平总书记", "坚持、", "一"})
    void isLinearOnAMegabyte(String unit) {
        assertThat(FINDER.find(unit.repeat(1_000_000 / unit.length()))).hasSizeLessThan(1_000_000);
    }
}
