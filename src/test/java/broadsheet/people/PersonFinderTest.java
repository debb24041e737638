package broadsheet.people;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static broadsheet.Extractors.SEGMENTER;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.RandomText;
import broadsheet.Spec;
import broadsheet.text.Token;
import broadsheet.text.ZonedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonFinderTest {
    private static final PersonFinder FINDER = new PersonFinder(LEXICONS, NORMALISER);
    private static final HomePlaceFinder HOMES = new HomePlaceFinder(LEXICONS, NORMALISER);
    private static final RoleFinder ROLES = new RoleFinder(LEXICONS, NORMALISER);

    static Stream<Spec.Case> titled() {
        return Spec.cases("people/titled.tsv");
    }

    static Stream<Spec.Case> nobody() {
        return Spec.cases("people/nobody.tsv");
    }

    static Stream<Spec.Case> roles() {
        return Spec.cases("people/roles.tsv");
    }

    static Stream<Spec.Case> homes() {
        return Spec.cases("people/homes.tsv");
    }

    static Stream<Spec.Case> offices() {
        return Spec.cases("people/offices.tsv");
    }

    @ParameterizedTest
    @MethodSource("titled")
    void readsTitlesAndNames(Spec.Case expected) {
        List<PersonMention> people = find(expected.get("text"));
        assertThat(joined(people.stream().map(PersonMention::name))).isEqualTo(expected.get("names"));
        assertThat(joined(people.stream().map(PersonFinderTest::titles))).isEqualTo(expected.get("titles"));
        assertThat(joined(people.stream().map(person -> person.kind().code()))).isEqualTo(expected.get("kinds"));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void namesTheBodyOfEachPost(Spec.Case expected) {
        HomePlace home = HOMES.ofCode(expected.get("home"), "manifest", "").orElseThrow();
        String text = expected.get("text");
        List<PersonMention> people = FINDER.find(ZonedText.body(text), SEGMENTER.segment(text), home);
        List<Title> titles = people.get(people.size() - 1).titles();
        assertThat(titles.stream().map(Title::organisationName).collect(Collectors.joining(";")))
                .isEqualTo(expected.get("bodies"));
        assertThat(titles.stream().map(Title::post).collect(Collectors.joining(";")))
                .isEqualTo(expected.get("posts"));
        assertThat(titles.stream().map(title -> title.status().code()).collect(Collectors.joining(";")))
                .isEqualTo(expected.get("statuses"));
    }

    @ParameterizedTest
    @MethodSource("nobody")
    void namesNobodyWhereNobodyIsNamed(Spec.Case expected) {
        assertThat(find(expected.get("text"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void tellsWhoDidWhat(Spec.Case expected) {
        ZonedText text = ZonedText.body(expected.get("text"));
        Stream<String> roles = ROLES.find(text, find(expected.get("text"))).stream()
                .map(role -> role.name() + " " + role.role().code());
        assertThat(roles).containsExactlyInAnyOrderElementsOf(expected.list("roles"));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void findsTheHomeOfAPage(Spec.Case expected) {
        assertThat(HOMES.find(expected.get("text")).map(HomePlace::code).orElse(""))
                .isEqualTo(expected.get("home"));
    }

    @Test
    void takesTheCitysBodiesByThePagesHome() {
        HomePlace home = HOMES.ofCode("410300", "manifest", "").orElseThrow();
        String text = "省委常委、市委书记张志强调研。";
        List<PersonMention> people = FINDER.find(ZonedText.body(text), SEGMENTER.segment(text), home);
        List<Title> titles = people.get(people.size() - 1).titles();
        assertThat(titles).extracting(Title::organisationName).containsExactly("中共河南省委员会", "中共洛阳市委员会");
        assertThat(titles).extracting(Title::placeCode).containsExactly("410000", "410300");
        assertThat(titles).extracting(Title::tier).containsExactly(Tier.PROVINCIAL, Tier.PREFECTURAL);
    }

    @Test
    void doesNotGuessABodyWithoutAHome() {
        assertThat(find("市委书记张志强调研。").get(0).titles())
                .singleElement()
                .satisfies(title -> assertThat(title.organisationName()).isNull());
    }

    @Test
    void neverThrowsAndAlwaysPointsAtItsText() {
        RandomText.of(1_000).forEach(text -> {
            List<Token> tokens = SEGMENTER.segment(text);
            List<PersonMention> people = FINDER.find(ZonedText.body(text), tokens, null);
            assertThat(people)
                    .allSatisfy(person -> assertThat(person.span().of(text)).isEqualTo(person.surface()));
            List<Token> cut = TokenRecutter.recut(text, tokens, people);
            assertThat(cut.stream().map(Token::surface).collect(Collectors.joining()))
                    .isEqualTo(tokens.stream().map(Token::surface).collect(Collectors.joining()));
            assertThat(ROLES.find(ZonedText.body(text), people)).isNotNull();
        });
    }

    private static List<PersonMention> find(String text) {
        return FINDER.find(ZonedText.body(text), SEGMENTER.segment(text), null);
    }

    private static String titles(PersonMention person) {
        return person.titles().stream().map(Title::surface).collect(Collectors.joining(";"));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("|"));
    }
}
