package broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameInventoryTest {
    private static final NameInventory NAMES =
            NameInventory.of(List.of(evidence("范围内", 2), evidence("周正南", 2), evidence("周正", 1)));

    private static NameEvidence evidence(String name, long times) {
        return new NameEvidence(name, "410300", PersonKind.OFFICIAL, false, times);
    }

    @Test
    void leavesOutAWordThatMostArticlesPrintWithoutAPerson() {
        NameInventory trusted = NAMES.trusted(Map.of("范围内", 9L, "周正南", 8L));

        assertThat(trusted.printedIn("周正南在全市范围内调研")).containsExactly("周正南");
    }

    @Test
    void keepsANameThatFewArticlesPrintBare() {
        NameInventory trusted = NAMES.trusted(Map.of("周正", 5L));

        assertThat(trusted.size()).isEqualTo(3);
    }

    @Test
    void findsTheLongestNameEachOnce() {
        assertThat(NAMES.printedIn("周正南说,周正南和周正都来了")).containsExactly("周正", "周正南");
    }
}
