package broadsheet.job;

import broadsheet.Extractors;
import broadsheet.analysis.AnalysedArticle;
import broadsheet.analysis.AnalysedPage;
import broadsheet.analysis.PageAnalyser;
import broadsheet.articles.ArticleCutter;
import broadsheet.dates.Anchor;
import broadsheet.dates.AnchorBasis;
import broadsheet.dates.DateTagger;
import broadsheet.keywords.CandidateFinder;
import broadsheet.keywords.FormulationFinder;
import broadsheet.keywords.TermFilter;
import broadsheet.people.PersonMention;
import broadsheet.source.Page;
import broadsheet.source.PageReader;
import broadsheet.source.Reject;
import broadsheet.source.Supplied;
import broadsheet.text.Span;
import broadsheet.text.ZonedText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Speed beside bare HanLP on the same text, in one run: {@code mvn -q test-compile exec:exec@speed}, with
 * {@code -Dspeed.corpus=FILE-OR-DIR} for a corpus of JSONL files of one's own instead of the sample pages a hundred times,
 * and {@code -Dspeed.copies=4} for its pages as those of so many papers. A table to read, no test.
 *
 * <p>The job makes the core tables and the report; {@code -Dspeed.tables=events,keyness} adds extended tables.
 *
 * <p>Bare HanLP is the product's own segmenter in a plain loop on as many threads as there are cores; so is the page pass. The
 * job runs on {@code local[cores]} with the session already open: once over all pages but one in a hundred, once more with
 * these added.
 */
public final class SpeedBenchmark {
    private static final int SAMPLE_COPIES = 100; // of the sample pages: some 6 MB
    private static final int NEW_ONE_IN = 100;
    private static final int WARM_ROUNDS = 4; // and so many more that
    private static final long WARM_NANOS = 25_000_000_000L; // have passed: the compiler is busy until then
    private static final Anchor ANCHOR = new Anchor(LocalDate.of(2022, 7, 23), AnchorBasis.MANIFEST);

    private SpeedBenchmark() {}

    /** Prints a line a step: seconds, MB of UTF-8 a second, CPU seconds, both as ratios to bare segmentation, peak heap. */
    public static void main(String... corpus) throws IOException {
        Path folder = Files.createTempDirectory("broadsheet-speed");
        try {
            measure(
                    corpus.length == 0
                            ? CorpusLines.of(null, SAMPLE_COPIES)
                            : CorpusLines.of(Path.of(corpus[0]), Integer.getInteger("speed.copies", 1)),
                    folder);
        } finally {
            delete(folder);
        }
    }

    private static void measure(CorpusLines corpus, Path folder) throws IOException {
        List<String> texts = corpus.texts();
        List<Page> pages = texts.stream().map(SpeedBenchmark::page).toList();
        Meter meter = new Meter(System.out, corpus.textBytes(), () -> each(texts, Extractors.SEGMENTER::segment));
        PageAnalyser analyser = Analysers.shipped();
        warm(meter, () -> each(texts, Extractors.SEGMENTER::segment));
        meter.bare("HanLP segmentation");
        ArticleCutter cutter = new ArticleCutter(Extractors.LEXICONS, Extractors.NORMALISER);
        DateTagger dates = new DateTagger(Extractors.LEXICONS, Extractors.NORMALISER);
        warmStep(meter, "articles", () -> each(texts, cutter::cut));
        warmStep(meter, "dates", () -> each(texts, text -> dates.tag(ZonedText.body(text), ANCHOR)));
        List<List<Page>> batches = new ArrayList<>();
        new PageBatches<>(pages.iterator(), page -> page.text().length()).forEachRemaining(batches::add);
        double pass = warmStep(meter, "page pass", () -> each(batches, analyser::analyse));
        Keywords keywords = new Keywords();
        double twice = warmStep(
                meter, "… keywords twice", () -> each(batches, batch -> keywords.find(analyser.analyse(batch))));
        meter.ratio("… without keywords", 2 * pass - twice);
        if (!Boolean.getBoolean("speed.pass")) {
            jobs(corpus, folder, meter);
        }
    }

    /** Measures a step once its code is compiled: what a long run pays. */
    private static double warmStep(Meter meter, String name, Runnable step) {
        warm(meter, step);
        return meter.steady(name, step);
    }

    private static void warm(Meter meter, Runnable step) {
        long begun = System.nanoTime();
        for (int round = 0; round < WARM_ROUNDS || System.nanoTime() - begun < WARM_NANOS; round++) {
            meter.warm(step);
        }
    }

    private static void jobs(CorpusLines corpus, Path folder, Meter meter) throws IOException {
        Path input = folder.resolve("input");
        try (SparkSession spark = Sessions.open()) {
            meter.warm(() -> run(spark, folder.resolve("warm"), Path.of("seeds")));
            corpus.write(input, line -> line % NEW_ONE_IN != 0);
            meter.step("job, first run", () -> run(spark, folder.resolve("output"), input));
            corpus.write(input, line -> true);
            meter.step("job, 1 % new pages", () -> run(spark, folder.resolve("output"), input));
        }
    }

    private static void run(SparkSession spark, Path output, Path input) {
        PrintStream out = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Set<String> extended = Set.of(System.getProperty("speed.tables", "none").split(","));
        JobOptions options = SeedsRun.withTables(output, List.of(input.toString()), extended);
        new Run(options, Clock.systemUTC(), out, false).start(spark);
    }

    /** Formulations and candidates by themselves: what their second time adds is their part of the page pass. */
    private static final class Keywords {
        private final FormulationFinder formulations =
                new FormulationFinder(Extractors.LEXICONS, Extractors.NORMALISER);
        private final CandidateFinder candidates = new CandidateFinder(
                Extractors.LEXICONS, Extractors.NORMALISER, new TermFilter(Extractors.LEXICONS, Set.of()));

        private void find(List<AnalysedPage> pages) {
            pages.forEach(this::find);
        }

        private void find(AnalysedPage page) {
            for (AnalysedArticle article : page.articles()) {
                List<Span> names =
                        article.people().stream().map(PersonMention::span).toList();
                candidates.find(
                        article.article().zonedText(),
                        article.tokens(),
                        names,
                        List.of(),
                        formulations.find(article.article().text()));
            }
        }
    }

    private static Page page(String text) {
        try {
            return new PageReader(null, Integer.MAX_VALUE).record("", text, Supplied.NOTHING);
        } catch (Reject reject) {
            throw new IllegalStateException(reject);
        }
    }

    private static <T> void each(List<T> texts, Consumer<T> step) {
        texts.parallelStream().forEach(step); // on as many threads as there are cores
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
