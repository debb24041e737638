package broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.lexicon.Lexicons;
import broadsheet.people.NameVariants.Use;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameVariantsTest {
    private static final Lookalikes LOOKALIKES = new Lookalikes(Lexicons.shipped());

    @Test
    void lookAlikesShareAPattern() {
        assertThat(LOOKALIKES.patterns("周莹")).containsAnyElementsOf(LOOKALIKES.patterns("周鸢"));
        assertThat(LOOKALIKES.patterns("周莹")).doesNotContainAnyElementsOf(LOOKALIKES.patterns("周涛"));
        assertThat(LOOKALIKES.patterns("周莹")).doesNotContainAnyElementsOf(LOOKALIKES.patterns("吴鸢"));
    }

    @Test
    void aSharedCoAuthorMakesThemOne() {
        assertThat(NameVariants.of(List.of(use("周鸢", 1, "梁波"), use("周莹", 12, "梁波", "何清"), use("周莺", 2, "何清"))))
                .containsOnly(java.util.Map.entry("周鸢", "周莹"), java.util.Map.entry("周莺", "周莹"));
    }

    @Test
    void withoutCompanyTheyStayTwo() {
        assertThat(NameVariants.of(List.of(use("周莹", 12, "梁波"), use("周鸢", 9, "何清"))))
                .isEmpty();
    }

    private static Use use(String name, long times, String... company) {
        return new Use(name, times, Set.of(company));
    }
}
