package broadsheet.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void namesFileLineAndTextOfABadRow() {
        assertThatThrownBy(() -> Lexicon.parse("posts.tsv", "# source\npost\tclass\n书记\toffice\n市长 office\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("posts.tsv line 4")
                .hasMessageContaining("1 columns, expected 2")
                .hasMessageContaining("市长 office");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> Lexicon.parse("posts.tsv", "# source\npost\tclass\n"))
                .hasMessageContaining("no rows");
    }

    @Test
    void letsAUsersRowReplaceAShippedOne() {
        Lexicons lexicons = Lexicons.with(Map.of("traditional.tsv", "traditional\tsimplified\n堅\t艰\n囍\t喜\n"));
        Map<String, String> simplified = new java.util.HashMap<>();
        lexicons.get("traditional").forEach(row -> simplified.put(row.key(), row.get("simplified")));
        assertThat(simplified).containsEntry("堅", "艰").containsEntry("囍", "喜").containsEntry("悅", "悦");
    }
}
