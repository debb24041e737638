package broadsheet.articles;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.Spec;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MastheadsTest {
    private static final ArticleCutter CUTTER = new ArticleCutter(LEXICONS, NORMALISER);

    static Stream<Spec.Case> mastheads() {
        return Spec.cases("articles/mastheads.tsv");
    }

    @ParameterizedTest
    @MethodSource("mastheads")
    void readsWhatThePageSaysOfItself(Spec.Case expected) {
        Masthead read = CUTTER.cut(expected.get("printed").replace('|', '\n')).masthead();
        Masthead said = read == null ? new Masthead(null, null, null, null, "") : read;
        assertThat(Objects.toString(said.publication(), "")).isEqualTo(expected.get("publication"));
        assertThat(Objects.toString(said.publishDate(), "")).isEqualTo(expected.get("publish_date"));
        assertThat(Objects.toString(said.pageNo(), "")).isEqualTo(expected.get("page_no"));
        assertThat(Objects.toString(said.section(), "")).isEqualTo(expected.get("section"));
    }
}
