package broadsheet.analysis;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static broadsheet.Extractors.SEGMENTER;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.Spec;
import broadsheet.keywords.TermFilter;
import broadsheet.people.PersonMention;
import broadsheet.people.Title;
import broadsheet.source.Basis;
import broadsheet.source.Page;
import broadsheet.source.Supplied;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole passages of {@code people/passages.txt}: who is mentioned, as what, with which titles. */
class PassagesTest {
    private static final PageAnalyser ANALYSER =
            new PageAnalyser(LEXICONS, NORMALISER, SEGMENTER, new TermFilter(LEXICONS, Set.of()));

    record Passage(String why, @Nullable String home, String text, List<String> people) {
        @Override
        public String toString() {
            return why;
        }
    }

    static Stream<Passage> passages() {
        List<Passage> passages = Arrays.stream(Spec.read("people/passages.txt").split("\n\n"))
                .map(PassagesTest::passage)
                .filter(passage -> !passage.text().isEmpty())
                .toList();
        assertThat(passages).isNotEmpty();
        return passages.stream();
    }

    private static Passage passage(String block) {
        String why = "";
        String home = null;
        StringBuilder text = new StringBuilder();
        List<String> people = new ArrayList<>();
        for (String line : block.split("\n")) {
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '#' -> why = line.substring(2);
                case '@' -> home = line.substring(2);
                case '-' -> people.add(line.substring(2));
                default -> text.append(line).append('\n');
            }
        }
        return new Passage(why, home, text.toString().strip(), people);
    }

    @ParameterizedTest
    @MethodSource("passages")
    void namesWhoIsNamed(Passage passage) {
        Supplied told = Supplied.told("某报", null, null, null, passage.home(), Basis.MANIFEST);
        Page page = new Page(
                Page.idOf(passage.text(), told), "passages.txt", "", 0, "UTF-8", passage.text(), told, List.of());
        assertThat(ANALYSER.analyse(page).articles().stream()
                        .flatMap(article -> article.people().stream())
                        .map(PassagesTest::line))
                .containsExactlyElementsOf(passage.people());
    }

    private static String line(PersonMention person) {
        String titles = person.titles().stream().map(Title::surface).collect(Collectors.joining(";"));
        return (person.surface() + " " + person.kind().code() + " " + titles).strip();
    }
}
