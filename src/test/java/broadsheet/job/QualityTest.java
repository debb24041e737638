package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.Spec;
import broadsheet.evaluation.Metric;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of quality on the sample pages, printed by every build; each has a floor that only rises. */
class QualityTest {
    private static final Path GOLD = Path.of("src/test/resources/broadsheet/gold/seeds");

    @Test
    void staysAboveItsFloorsWithoutAManifest() {
        assertFloors("without", Evaluate.metrics(SeedsRun.spark(), SeedsRun.tables(), GOLD));
    }

    @Test
    void staysAboveItsFloorsWithPublishDates() {
        assertFloors("with", Evaluate.metrics(SeedsRun.spark(), SeedsRun.dated().resolve("tables"), GOLD));
    }

    private static void assertFloors(String manifest, List<Metric> metrics) {
        System.out.println("Quality on the sample pages, " + manifest + " publish dates:");
        metrics.forEach(metric -> System.out.println("  " + metric));
        Map<String, Metric> byName = metrics.stream().collect(Collectors.toMap(Metric::name, Function.identity()));
        Spec.cases("quality/floors.tsv")
                .filter(floor -> floor.get("manifest").equals(manifest))
                .forEach(floor -> assertThat(byName.get(floor.get("metric")))
                        .as(floor.toString())
                        .isNotNull()
                        .satisfies(metric -> assertThat(metric.percent())
                                .isGreaterThanOrEqualTo(Double.parseDouble(floor.get("floor")))));
    }
}
