package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageBatchesTest {
    @Test
    void takesShortPagesSixteenAtATimeInTheirOrder() {
        List<String> pages = IntStream.range(0, 40).mapToObj(String::valueOf).toList();
        List<List<String>> batches = batches(pages);
        assertThat(batches).extracting(List::size).containsExactly(16, 16, 8);
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(pages);
    }

    @Test
    void endsABatchBehindALongPage() {
        List<String> pages = List.of("短", "长".repeat(300_000), "长".repeat(300_000), "短");
        assertThat(batches(pages)).extracting(List::size).containsExactly(2, 1, 1);
    }

    @Test
    void givesNothingOfNothing() {
        assertThat(batches(List.of())).isEmpty();
    }

    @Test
    void losesAPageThatFailsAlone() {
        Function<List<Integer>, List<String>> halves = batch ->
                batch.stream().map(number -> String.valueOf(100 / number)).toList();
        assertThat(PageBatches.salvaged(List.of(1, 0, 4), halves, (number, why) -> number + ": " + why.getMessage()))
                .containsExactly("100", "0: / by zero", "25");
    }

    private static List<List<String>> batches(List<String> pages) {
        List<List<String>> batches = new ArrayList<>();
        new PageBatches<>(pages.iterator(), String::length).forEachRemaining(batches::add);
        return batches;
    }
}
