package broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.LexiconException;
import broadsheet.people.Corrections.Corrected;
import broadsheet.people.Identities.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
    private static final String HEADER =
            "action\tname\tplace_code\tfrom_date\tto_date\tnew_name\tnew_place_code\tperson_kind\tnote\n";

    @Test
    void mergeGivesBothTheSamePerson() {
        Corrections corrections = corrections("merge\t李建國\t\t\t\t李建国\t410100\t\t繁体");
        Corrected person = corrections.apply(seen("李建國", "410000", 2, null));
        assertThat(person.name()).isEqualTo("李建国");
        assertThat(person.placeCode()).isEqualTo("410100");
        assertThat(person.ordinal()).isEqualTo(1);
        assertThat(person.lines()).containsExactly(2);
    }

    @Test
    void splitCutsAtItsDay() {
        Corrections corrections = corrections("split\t王伟\t410100\t2021-03-01\t\t\t\t\t");
        assertThat(corrections.apply(seen("王伟", "410100", 1, "2021-02-28")).ordinal())
                .isEqualTo(1);
        assertThat(corrections.apply(seen("王伟", "410100", 1, "2021-03-01")).ordinal())
                .isEqualTo(101);
        assertThat(corrections.apply(seen("王伟", "410200", 1, "2021-03-01")).ordinal())
                .isEqualTo(1);
        assertThat(corrections.apply(seen("王伟", "410100", 1, null)).ordinal()).isEqualTo(1);
    }

    @Test
    void rowsApplyInOrderEachOnWhatTheLastLeft() {
        Corrections corrections = corrections(
                "kind\t李建国\t\t\t\t\t\texpert\t", "rename\t李建國\t\t\t\t李建国\t\t\t", "ignore\t李建国\t\t\t2020-12-31\t\t\t\t");
        Corrected old = corrections.apply(seen("李建國", "410000", 1, "2020-01-01"));
        assertThat(old.personKind()).isNull();
        assertThat(old.isIgnored()).isTrue();
        assertThat(old.lines()).containsExactly(3, 4);
        assertThat(corrections.apply(seen("李建国", "410000", 1, "2021-01-01")).personKind())
                .isEqualTo("expert");
    }

    @Test
    void othersStayAsFound() {
        Corrected person = corrections("ignore\t李建国\t410100\t\t\t\t\t\t").apply(seen("李建国", "410200", 3, null));
        assertThat(person.isIgnored()).isFalse();
        assertThat(person.ordinal()).isEqualTo(3);
        assertThat(person.lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop\t李建国\t\t\t\t\t\t\t",
                "merge\t李建国\t\t\t\t\t\t\t",
                "split\t李建国\t\t\t\t\t\t\t",
                "split\t李建国\t\t2021-13-01\t\t\t\t\t",
                "kind\t李建国\t\t\t\t\t\tchief\t",
                "rename\t\t\t\t\t李建国\t\t\t",
                "merge\t李建国"
            })
    void aBadRowNamesFileAndLine(String row) {
        assertThatThrownBy(() -> corrections(row))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("people.tsv line 2");
    }

    private static Corrections corrections(String... rows) {
        return Corrections.of(Lexicon.parse("people.tsv", HEADER + String.join("\n", rows) + "\n"));
    }

    private static Identity seen(String name, String place, int ordinal, @Nullable String day) {
        LocalDate date = day == null ? null : LocalDate.parse(day);
        Sighting sighting = new Sighting(name, name, "a1", "p1", date, place, List.of(place), List.of(), Set.of());
        return new Identity(sighting, place, ordinal, false, 0.9);
    }
}
