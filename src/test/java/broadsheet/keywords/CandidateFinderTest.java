package broadsheet.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.Spec;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CandidateFinderTest {
    private static final CandidateFinder FINDER = new CandidateFinder(
            Lexicons.shipped(), TaggedText.NORMALISER, new TermFilter(Lexicons.shipped(), Set.of()));
    private static final FormulationFinder FORMULATIONS =
            new FormulationFinder(Lexicons.shipped(), TaggedText.NORMALISER);

    static Stream<Spec.Case> candidates() {
        return Spec.cases("keywords/candidates.tsv");
    }

    @ParameterizedTest
    @MethodSource("candidates")
    void findsPhrasesAndLeavesOthers(Spec.Case row) {
        TaggedText text = TaggedText.of(row.get("tagged"));
        List<Span> names = row.list("names").stream()
                .flatMap(name -> text.spansOf(name).stream())
                .toList();
        List<String> found = find(text, names).stream().map(Candidate::keyword).toList();
        assertThat(row.list("found")).isSubsetOf(found);
        assertThat(row.list("not_found")).noneMatch(found::contains);
    }

    @Test
    void countsPlaceAndFirstStart() {
        TaggedText text = TaggedText.of("headline: 疫苗/n 接种/vn 点/n 增加/v\n全市/n 疫苗/n 接种/vn 有序/a");
        assertThat(find(text, List.of()))
                .filteredOn(candidate -> candidate.keyword().equals("疫苗接种"))
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.tf()).isEqualTo(2);
                    assertThat(candidate.firstStart()).isZero();
                    assertThat(candidate.inHeadline()).isTrue();
                    assertThat(candidate.kind()).isEqualTo(KeywordKind.PHRASE);
                    assertThat(candidate.weight()).isGreaterThan(1);
                });
    }

    @Test
    void leavesTheTitleOfAnOfficial() {
        TaggedText text = TaggedText.of("headline: 垃圾/n 分类/vn 推进/v\n城管局/n 局长/nnt 王强/nr 介绍/v 城管局/n 做法/n");
        Span title = new Span(
                text.spansOf("城管局").get(0).begin(), text.spansOf("局长").get(0).end());
        assertThat(keywords(text, List.of())).contains("城管局局长");
        assertThat(keywords(text, List.of(title))).contains("城管局", "垃圾").doesNotContain("城管局局长", "局长");
    }

    private static List<String> keywords(TaggedText text, List<Span> titles) {
        return FINDER.find(text.article(), text.tokens(), text.spansOf("王强"), titles, List.of()).stream()
                .map(Candidate::keyword)
                .toList();
    }

    @Test
    void keepsABoundedNumber() {
        StringBuilder tagged = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            tagged.append((char) ('一' + i)).append("字词").append("/n ，/w ");
        }
        TaggedText text = TaggedText.of(tagged.toString().strip());
        assertThat(find(text, List.of())).hasSize(CandidateFinder.MOST);
    }

    @Test
    void readsNoFurtherThanAStoryGoes() {
        String filler = "山水/n ".repeat(CandidateFinder.READ_TOKENS);
        TaggedText text = TaggedText.of("汾河/ns " + filler + "黄河/ns");
        assertThat(find(text, text.spansOf("黄河")))
                .extracting(Candidate::keyword)
                .contains("汾河", "山水")
                .doesNotContain("黄河");
    }

    @Test
    void survivesAnyText() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            String text = random.ints(60, 0, 0x3000 + random.nextInt(0xD000))
                    .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                    .toString();
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < text.length(); i += 2) {
                Span span = new Span(i, i + 2);
                tokens.add(new Token(span, span.of(text), TaggedText.NORMALISER.term(span.of(text)), "n"));
            }
            List<Candidate> found = find(text, tokens);
            assertThat(found).isEqualTo(find(text, tokens));
            assertThat(found)
                    .allSatisfy(candidate -> assertThat(candidate.firstStart())
                            .isBetween(0, text.length() - candidate.keyword().length()));
        }
    }

    private static List<Candidate> find(TaggedText text, List<Span> names) {
        return FINDER.find(
                text.article(),
                text.tokens(),
                names,
                List.of(),
                FORMULATIONS.find(text.article().text()));
    }

    private static List<Candidate> find(String text, List<Token> tokens) {
        return FINDER.find(ZonedText.body(text), tokens, List.of(new Span(3, 7)), List.of(), FORMULATIONS.find(text));
    }
}
