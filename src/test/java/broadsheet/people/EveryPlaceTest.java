package broadsheet.people;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static broadsheet.Extractors.SEGMENTER;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.lexicon.Lexicon;
import broadsheet.text.ZonedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Officials of every province, city and county of the country: none of their names may hide who serves there. */
class EveryPlaceTest {
    private static final PersonFinder FINDER = new PersonFinder(LEXICONS, NORMALISER);
    private static final HomePlaceFinder HOMES = new HomePlaceFinder(LEXICONS, NORMALISER);
    private static final String OFFICIAL = "石建军";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s委书记石建军参加。",
                "会上,听取了%s委书记石建军的汇报。",
                "%s长石建军主持会议。",
                "%s公安局局长石建军介绍。",
            })
    void hasOfficials(String sentence) {
        List<Lexicon.Row> places = LEXICONS.get("places").rows().stream()
                .filter(row -> row.get("valid_to").isEmpty())
                .filter(row -> List.of("province", "prefecture", "county").contains(row.get("level")))
                .filter(row -> row.get("name").matches(".{2,}[省市县区州盟旗]"))
                .toList();
        assertThat(places).hasSizeGreaterThan(3_000);
        for (Lexicon.Row place : places) {
            String home = place.get("parent_code").isEmpty() ? place.key() : place.get("parent_code");
            assertServes(
                    sentence.formatted(place.get("name")),
                    HOMES.ofCode(home, "manifest", "").orElseThrow(),
                    place.key());
        }
    }

    private static void assertServes(String text, HomePlace home, String code) {
        List<PersonMention> people = FINDER.find(ZonedText.body(text), SEGMENTER.segment(text), home);
        assertThat(people).as(text).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo(OFFICIAL);
            assertThat(person.kind()).isEqualTo(PersonKind.OFFICIAL);
            assertThat(person.titles()).singleElement().satisfies(title -> {
                assertThat(title.organisationName()).isNotNull();
                assertThat(title.placeCode()).isEqualTo(code);
            });
        });
    }
}
