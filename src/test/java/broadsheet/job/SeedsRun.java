package broadsheet.job;

import broadsheet.tables.Catalogue;
import broadsheet.tables.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Runs of the whole job in the tests' one Spark session; the one over {@code seeds} is made once and shared. */
public final class SeedsRun {
    private static @Nullable Path output;
    private static @Nullable Path dated;

    private SeedsRun() {}

    /** The tests' session, {@code local[*]} on loopback. */
    static SparkSession spark() {
        return Sessions.open();
    }

    /** The published tables of the seeds without any manifest. */
    static synchronized Path tables() {
        Path made = output;
        if (made == null) {
            made = temporary();
            run(options(made, List.of("seeds"), null));
            output = made;
        }
        return made.resolve("tables");
    }

    /** What the job leaves of the seeds when it is told their publish dates: {@code tables/} and {@code reports/}. */
    public static synchronized Path dated() {
        Path made = dated;
        if (made == null) {
            made = temporary();
            run(options(made, List.of("seeds"), "src/test/resources/broadsheet/gold/seeds/manifest.csv"));
            dated = made;
        }
        return made;
    }

    /** Every extended table but the topics, whose learning takes as long as all else. */
    private static Set<String> extended() {
        return Catalogue.EXTENDED.stream()
                .map(Table::name)
                .filter(name -> !name.startsWith("topic"))
                .collect(Collectors.toSet());
    }

    /** A new folder below {@code target}, which {@code mvn clean} takes away. */
    static Path temporary() {
        try {
            Path runs = Path.of("target", "runs").toAbsolutePath();
            return Files.createTempDirectory(Files.createDirectories(runs), "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(JobOptions options) {
        new Run(options, Clock.systemUTC(), new PrintStream(System.out, true, StandardCharsets.UTF_8), false)
                .start(spark());
    }

    static JobOptions options(Path output, List<String> input, @Nullable String manifest) {
        return options(output, input, manifest, null, null);
    }

    static JobOptions options(
            Path output,
            List<String> input,
            @Nullable String manifest,
            @Nullable String people,
            @Nullable String publications) {
        return options(output, input, manifest, people, publications, extended());
    }

    /** The core tables, these extended ones, and the report. */
    static JobOptions withTables(Path output, List<String> input, Set<String> extended) {
        return options(output, input, null, null, null, extended);
    }

    private static JobOptions options(
            Path output,
            List<String> input,
            @Nullable String manifest,
            @Nullable String people,
            @Nullable String publications,
            Set<String> extended) {
        return new JobOptions(
                input,
                output.toString(),
                manifest,
                null,
                null,
                null,
                null,
                null,
                people,
                publications,
                null,
                null,
                null,
                false,
                1_000_000,
                0.5,
                extended,
                List.of(),
                5,
                false,
                true,
                false,
                false,
                false);
    }

    /** The same options for another place, another catalog, or all pages anew. */
    static JobOptions options(JobOptions like, String output, @Nullable String catalog, boolean full) {
        return new JobOptions(
                like.input(),
                output,
                like.manifest(),
                like.pathPattern(),
                like.charset(),
                like.lexicon(),
                like.userDictionary(),
                like.stopWords(),
                like.people(),
                like.publications(),
                catalog,
                like.from(),
                like.to(),
                like.datedOnly(),
                like.maxPageChars(),
                like.maxRejectRatio(),
                like.tables(),
                like.contrasts(),
                like.topics(),
                like.countReprints(),
                like.reports(),
                full,
                like.dryRun(),
                like.breakLease());
    }
}
