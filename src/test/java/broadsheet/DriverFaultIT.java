package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A driver that is killed in each stage, and two at once. Between the steps of publishing: {@code PublisherFaultIT}. */
class DriverFaultIT {
    /** The last words before the kill: the stage behind them is under way. */
    private static final List<String> LAST_WORDS = List.of(
            "broadsheet 0",
            "Reading pages",
            "Counting what was read",
            "Cutting articles",
            "Finding names",
            "Writing articles",
            "Writing term_frequency",
            "Writing runs");

    @TempDir
    Path folder;

    @Test
    void leavesTheFormerOutputWholeWhereverItDies() throws Exception {
        Path output = folder.resolve("output");
        assertThat(run(output).exitCode()).isZero();
        PublishedOutput former = PublishedOutput.at(output);
        for (String words : LAST_WORDS) {
            run(output, "--full", "--break-lease").awaitPrinted(words).kill();
            assertThat(PublishedOutput.at(output)).as("killed behind " + words).isEqualTo(former);
            assertThat(names(output.resolve("_work/runs"))).hasSizeLessThan(2); // no litter that grows
        }
        Submission second = run(output);
        assertThat(second.exitCode()).as(second.printed()).isEqualTo(5);
        assertThat(second.printed()).contains("broadsheet: Another run holds").doesNotContain("\tat ");
        assertThat(run(output, "--break-lease").exitCode()).isZero();
        assertThat(PublishedOutput.at(output).checksums()).isEqualTo(former.checksums());
        assertThat(names(output)).containsExactlyInAnyOrder("tables", "reports", "DATA_DICTIONARY.md", "_work");
        assertThat(names(output.resolve("_work/runs"))).isEmpty();
        assertThat(names(output.resolve("_work/set"))).hasSize(1);
    }

    private Submission run(Path output, String... more) throws IOException {
        Stream<String> given =
                Stream.of("--input", Path.of("seeds").toAbsolutePath().toString(), "--output", output.toString());
        return Submission.local(
                Files.createTempFile(folder, "run", ".log"),
                Stream.concat(given, Stream.of(more)).toArray(String[]::new));
    }

    private static List<String> names(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".crc"))
                    .toList();
        }
    }
}
