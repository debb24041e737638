package broadsheet;

import broadsheet.articles.ArticleCutter;
import broadsheet.dates.Anchor;
import broadsheet.dates.AnchorBasis;
import broadsheet.dates.DateTagger;
import broadsheet.text.ZonedText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Speed of the single steps on one core, in processor time of their thread, beside HanLP's segmentation of the same text: {@code mvn -q test-compile
 * exec:java@speed}. A table to read, no test.
 */
public final class SpeedBenchmark {
    private static final int COPIES = 100; // of the sample pages: some 6 MB
    private static final int ROUNDS = 5; // the last is printed, the others warm up

    private SpeedBenchmark() {}

    /** Prints a line a step: MB of UTF-8 and characters a second, and the ratio to bare segmentation. */
    public static void main(String... none) throws IOException {
        List<String> pages = pages();
        ArticleCutter cutter = new ArticleCutter(Extractors.LEXICONS, Extractors.NORMALISER);
        DateTagger dates = new DateTagger(Extractors.LEXICONS, Extractors.NORMALISER);
        Anchor anchor = new Anchor(LocalDate.of(2022, 7, 23), AnchorBasis.MANIFEST);
        double bare = seconds(pages, page -> Extractors.SEGMENTER.segment(page), 2);
        System.out.printf(Locale.ROOT, "%-28s %8s %14s %12s%n", "step", "MB/s", "characters/s", "× segmenting");
        print("HanLP segmentation", pages, bare, bare);
        print("articles", pages, seconds(pages, cutter::cut, ROUNDS), bare);
        List<String> long10 = List.of(String.join("\n", pages).repeat(2));
        print("articles, one page of 10 MB", long10, seconds(long10, cutter::cut, ROUNDS), bare * 2);
        print("dates", pages, seconds(pages, page -> dates.tag(ZonedText.body(page), anchor), ROUNDS), bare);
    }

    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String page = Files.readString(file);
                for (int i = 0; i < COPIES; i++) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }

    private static double seconds(List<String> pages, Consumer<String> step, int rounds) {
        double seconds = 0;
        for (int round = 0; round < rounds; round++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            pages.forEach(step);
            seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
        }
        return seconds;
    }

    private static void print(String step, List<String> pages, double seconds, double bare) {
        long bytes = pages.stream()
                .mapToLong(page -> page.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        long chars = pages.stream().mapToLong(String::length).sum();
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.1f %14.0f %12.3f%n",
                step,
                bytes / 1e6 / seconds,
                chars / seconds,
                seconds / bare);
    }
}
