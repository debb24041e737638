package broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.people.Identities.Identity;
import broadsheet.people.Sighting.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForeignersTest {
    private static final Set<Sign> ABROAD = Set.of(Sign.FOREIGN, Sign.NATIONAL);
    private static final Set<Sign> OURS = Set.of(Sign.OURS, Sign.NATIONAL);
    private static final Set<Sign> BARE = Set.of();

    @Test
    void takesABareNameForTheForeignerThatTwoArticlesHave() {
        assertThat(foreigners(ABROAD, ABROAD, BARE, BARE, BARE)).containsExactly(true, true, true, true, true);
    }

    @Test
    void takesOneArticleForAMisreading() {
        assertThat(foreigners(ABROAD, BARE)).containsExactly(false, false);
    }

    @Test
    void leavesOurEnvoyWhoIsNowAndThenReadAsAForeigner() {
        assertThat(foreigners(OURS, OURS, ABROAD, ABROAD)).doesNotContain(true);
        assertThat(foreigners(OURS, ABROAD, ABROAD, ABROAD)).doesNotContain(false);
    }

    @Test
    void leavesTheMayorAndTheReporterOfAForeignersName() {
        List<Identity> mayor = List.of(
                identity(ABROAD, "000000", 1),
                identity(ABROAD, "000000", 1),
                identity(BARE, "140100", 1),
                identity(Set.of(Sign.BYLINE), "000000", 2));
        Foreigners found = Foreigners.among(mayor);
        assertThat(mayor).extracting(found::contains).containsExactly(true, true, false, false);
    }

    /** One person's articles in turn. */
    @SafeVarargs
    private static List<Boolean> foreigners(Set<Sign>... articles) {
        List<Identity> identities = new ArrayList<>();
        for (Set<Sign> signs : articles) {
            identities.add(identity(signs, "000000", 1));
        }
        return identities.stream().map(Foreigners.among(identities)::contains).toList();
    }

    private static Identity identity(Set<Sign> signs, String place, int ordinal) {
        LocalDate day = LocalDate.of(2021, 12, 1);
        Sighting sighting = new Sighting("黎文海", "黎文海", "a", "p", day, null, List.of(), List.of(), signs);
        return new Identity(sighting, place, ordinal, false, 0.9);
    }
}
