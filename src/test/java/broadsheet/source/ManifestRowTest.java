package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.Spec;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestRowTest {
    private static final List<String> HEADER = List.of("path", "publication", "publish_date", "page_no");

    static Stream<Spec.Case> rows() {
        return Spec.cases("source/manifest-rows.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsALineOrSaysWhatIsWrong(Spec.Case expected) throws Reject {
        if (!expected.get("fault").isEmpty()) {
            assertThatThrownBy(() -> ManifestRow.csv(HEADER, expected.get("line")))
                    .isInstanceOf(Reject.class)
                    .hasMessageContaining(expected.get("fault"));
            return;
        }
        ManifestRow row = ManifestRow.csv(HEADER, expected.get("line"));
        assertThat(row.path()).isEqualTo(expected.get("path"));
        assertThat(Objects.toString(row.supplied().publication(), "")).isEqualTo(expected.get("publication"));
        assertThat(Objects.toString(row.supplied().publishDate(), "")).isEqualTo(expected.get("date"));
        assertThat(Objects.toString(row.supplied().pageNo(), "")).isEqualTo(expected.get("page"));
    }

    @Test
    void refusesAHeaderItDoesNotKnow() {
        assertThatThrownBy(() -> ManifestRow.header("path,paper")).hasMessageContaining("paper");
        assertThatThrownBy(() -> ManifestRow.header("publication")).hasMessageContaining("path");
    }
}
