package broadsheet.job;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** One line a stage, for the person who watches, and the seconds each took, for the run record. */
final class Progress {
    private final SparkSession spark;
    private final PrintStream out;
    private final Clock clock;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    Progress(SparkSession spark, PrintStream out, Clock clock) {
        this.spark = spark;
        this.out = out;
        this.clock = clock;
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
        spark.sparkContext().setJobDescription(what);
        T result = work.run();
        spark.sparkContext().setJobDescription(null);
        double took = Duration.between(begin, clock.instant()).toMillis() / 1000.0;
        seconds.merge(name, took, Double::sum);
        out.printf(Locale.ROOT, "  %-9s %-52s %8.1f s  %s%n", name, what, took, counts(result));
        return result;
    }

    private static <T> String counts(T result) {
        return result instanceof Number || result instanceof InputCounts || result instanceof TableWriter.Written
                ? String.valueOf(result)
                : "";
    }

    /** Stage → seconds so far. */
    Map<String, Double> seconds() {
        return Map.copyOf(seconds);
    }
}
