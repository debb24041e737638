package broadsheet.dates;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.RandomText;
import broadsheet.Spec;
import broadsheet.text.ZonedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateTaggerTest {
    private static final DateTagger TAGGER = new DateTagger(LEXICONS, NORMALISER);

    static Stream<Spec.Case> found() {
        return Spec.cases("dates/found.tsv");
    }

    static Stream<Spec.Case> notDates() {
        return Spec.cases("dates/not-dates.tsv");
    }

    @ParameterizedTest
    @MethodSource("found")
    void findsAndResolves(Spec.Case expected) {
        List<Timex> timexes = tag(expected.get("text"), expected.get("publish_date"));
        assertThat(joined(timexes.stream().map(Timex::surface))).isEqualTo(expected.get("printed"));
        assertThat(joined(timexes.stream().map(Timex::value).filter(Objects::nonNull)))
                .isEqualTo(expected.get("timex"));
        assertThat(joined(timexes.stream().map(Timex::resolvedValue).filter(Objects::nonNull)))
                .isEqualTo(expected.get("resolved"));
    }

    @ParameterizedTest
    @MethodSource("notDates")
    void leavesOtherNumbersAlone(Spec.Case expected) {
        assertThat(tag(expected.get("text"), "2022-07-23")).isEmpty();
    }

    @Test
    void saysWhatIsDoubtful() {
        assertThat(tag("12月4日举行活动", "2021-12-01")).singleElement().satisfies(timex -> {
            assertThat(timex.issues()).containsExactly("DATE_AMBIGUOUS");
            assertThat(timex.resolvedValue()).isEqualTo("2021-12-04");
            assertThat(timex.otherValue()).isEqualTo("2020-12-04");
        });
        assertThat(tag("28日召开会议", ""))
                .singleElement()
                .satisfies(timex -> assertThat(timex.issues()).containsExactly("DATE_UNANCHORED"));
    }

    @Test
    void pointsAtItsTextWhateverIsPrinted() {
        RandomText.of(2_000).forEach(text -> {
            List<Timex> timexes =
                    TAGGER.tag(ZonedText.body(text), new Anchor(LocalDate.of(2020, 2, 29), AnchorBasis.MANIFEST));
            int end = 0;
            for (Timex timex : timexes) {
                assertThat(timex.span().of(text)).isEqualTo(timex.surface());
                assertThat(timex.span().begin()).isGreaterThanOrEqualTo(end);
                end = timex.span().end();
            }
            assertThat(TAGGER.tag(ZonedText.body(text), new Anchor(LocalDate.of(2020, 2, 29), AnchorBasis.MANIFEST)))
                    .isEqualTo(timexes);
        });
    }

    @Test
    void walksAMegabyteOfDigitsOnce() {
        assertThat(tag("7".repeat(1 << 20), "2021-12-01")).isEmpty();
    }

    @Test
    void givesManyThreadsWhatItGivesOne() {
        List<String> texts = RandomText.of(400).toList();
        List<List<Timex>> alone =
                texts.stream().map(text -> tag(text, "2021-12-01")).toList();
        assertThat(texts.parallelStream().map(text -> tag(text, "2021-12-01")).toList())
                .isEqualTo(alone);
    }

    @Test
    void keepsNothingOfOneArticleForTheNext() {
        tag("2019年7月21日召开会议", "2021-12-01");
        assertThat(tag("次日凌晨", "2021-12-01"))
                .allSatisfy(timex -> assertThat(timex.resolvedValue()).isNull());
    }

    private static List<Timex> tag(String text, String publishDate) {
        Anchor anchor =
                publishDate.isEmpty() ? Anchor.UNKNOWN : new Anchor(LocalDate.parse(publishDate), AnchorBasis.MANIFEST);
        return TAGGER.tag(ZonedText.body(text), anchor);
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("|"));
    }
}
