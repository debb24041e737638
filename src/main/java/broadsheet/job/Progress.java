package broadsheet.job;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** One line a stage, a bar for the person who watches, and the seconds each stage took, for the run record. */
final class Progress {
    private final SparkSession spark;
    private final PrintStream out;
    private final Clock clock;
    private final @Nullable ProgressBar bar;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    Progress(SparkSession spark, PrintStream out, Clock clock, @Nullable ProgressBar bar) {
        this.spark = spark;
        this.out = out;
        this.clock = clock;
        this.bar = bar;
    }

    /** The progress of a run; a bar is drawn where a person watches. */
    static Progress of(RunContext run) {
        if (!run.isWatched()) {
            return new Progress(run.spark(), run.out(), run.clock(), null);
        }
        int tables = TableStage.of(run.options().tables()).size() + 1; // and runs
        ProgressBar bar = new ProgressBar(run.out(), run.clock(), tables);
        run.spark().sparkContext().addSparkListener(bar);
        return new Progress(run.spark(), run.out(), run.clock(), bar);
    }

    /** Work that may fail on a file system. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws java.io.IOException;
    }

    /**
     * Runs a stage under a name that Spark's UI shows too.
     *
     * @param name one word, the key in {@code runs.stage_seconds}
     * @param what plain words for log and UI
     * @return what the work gives; a number or a record of counts ends the line
     */
    <T> T stage(String name, String what, Work<T> work) throws java.io.IOException {
        Instant begin = clock.instant();
        if (bar != null) {
            bar.begins(name);
        }
        spark.sparkContext().setJobDescription(what);
        T result = work.run();
        spark.sparkContext().setJobDescription(null);
        ended(name, what, Duration.between(begin, clock.instant()).toMillis() / 1000.0, counts(result));
        return result;
    }

    /** How many pages the run has, once that is known. */
    void pages(long all) {
        if (bar != null) {
            bar.pages(all);
        }
    }

    private synchronized void ended(String name, String what, double took, String counts) {
        seconds.merge(name, took, Double::sum);
        if (bar != null) {
            bar.ended(name);
        }
        out.printf(Locale.ROOT, "  %-9s %-52s %8.1f s  %s%n", name, what, took, counts);
    }

    private static <T> String counts(T result) {
        return result instanceof InputCounts || result instanceof PagePass.Done || result instanceof TableWriter.Written
                ? String.valueOf(result)
                : "";
    }

    /** Stage → seconds so far. */
    synchronized Map<String, Double> seconds() {
        return Map.copyOf(seconds);
    }
}
