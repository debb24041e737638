package broadsheet.events;

import static broadsheet.Extractors.NORMALISER;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.Spec;
import broadsheet.text.ZonedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventFinderTest {
    private static final EventFinder FINDER = new EventFinder(NORMALISER);

    static Stream<Spec.Case> meetings() {
        return Spec.cases("events/meetings.tsv");
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void readsTheNumberOfASeries(Spec.Case expected) {
        List<Event> events = FINDER.find(ZonedText.body(expected.get("text")));
        assertThat(events.stream()
                        .map(event -> String.valueOf(event.seriesNo()))
                        .collect(Collectors.joining("|")))
                .isEqualTo(expected.get("numbers"));
        assertThat(events.stream().map(event -> String.valueOf(event.series())).collect(Collectors.joining("|")))
                .isEqualTo(expected.get("series"));
    }
}
