package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.Spec;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PathPatternTest {
    static Stream<Spec.Case> paths() {
        return Spec.cases("source/paths.tsv");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void readsWhatThePathSays(Spec.Case expected) {
        Supplied told = PathPattern.of(expected.get("pattern")).read(expected.get("path"));
        assertThat(Objects.toString(told.publication(), "")).isEqualTo(expected.get("publication"));
        assertThat(Objects.toString(told.publishDate(), "")).isEqualTo(expected.get("date"));
        assertThat(Objects.toString(told.pageNo(), "")).isEqualTo(expected.get("page"));
    }

    @Test
    void refusesAPatternWithoutItsGroups() {
        assertThatThrownBy(() -> PathPattern.of("\\d+")).hasMessageContaining("publication, date, page");
        assertThatThrownBy(() -> PathPattern.of("(")).hasMessageContaining("--path-pattern");
    }
}
