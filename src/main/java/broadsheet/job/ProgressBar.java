package broadsheet.job;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The bar for the person who watches: one for the whole run, redrawn when a task of Spark ends, so that nothing polls.
 *
 * <p>{@code [########............]  41 % annotate, 940 of 2297 pages, 2 min left}
 */
final class ProgressBar extends SparkListener {
    /** What share of a first run each stage takes, measured on 26 and 104 MB. */
    private static final Map<String, Double> SHARES = Map.of(
            "read",
            0.05,
            "count",
            0.01,
            "annotate",
            0.55,
            "link",
            0.07,
            "resolve",
            0.02,
            "tables",
            0.27,
            "reports",
            0.03);

    private static final int WIDTH = 20;
    private static final String TO_LINE_START = "\r";
    private static final String CLEAR = "\r\u001b[K";
    private static final double SOME = 0.02; // before that nothing can be said of the end

    private final PrintStream out;
    private final Clock clock;
    private final Instant begin;
    private final int tables;
    private String stage = "";
    private double behind;
    private long pages;
    private long tasks;
    private long tasksDone;

    /** @param tables how many the run writes */
    ProgressBar(PrintStream out, Clock clock, int tables) {
        this.out = out;
        this.clock = clock;
        this.begin = clock.instant();
        this.tables = tables;
    }

    /** A stage begins. */
    synchronized void begins(String name) {
        stage = name;
        tasks = 0;
        tasksDone = 0;
    }

    /** A stage has ended; the bar is gone until the next task ends, so that a line may be printed. */
    synchronized void ended(String name) {
        double share = SHARES.getOrDefault(name, 0.0);
        behind += name.equals("tables") ? share / tables : share;
        out.print(CLEAR);
    }

    /** How many pages the run has. */
    synchronized void pages(long all) {
        pages = all;
    }

    @Override
    public synchronized void onJobStart(SparkListenerJobStart job) {
        CollectionConverters.asJava(job.stageInfos()).forEach(info -> tasks += info.numTasks());
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        tasksDone++;
        double within = tasks == 0 ? 0 : Math.min(1.0, (double) tasksDone / tasks);
        out.print(TO_LINE_START + line(within, Duration.between(begin, clock.instant())));
        out.flush();
    }

    private String line(double within, Duration elapsed) {
        boolean counts = stage.equals("annotate");
        double share = stage.equals("tables") ? 0 : SHARES.getOrDefault(stage, 0.0);
        double done = Math.min(0.99, behind + share * within);
        String pagesDone =
                counts ? String.format(Locale.ROOT, ", %d of %d pages", Math.round(pages * within), pages) : "";
        return line(done, stage + pagesDone, elapsed);
    }

    /** The bar at {@code done} of 1 after {@code elapsed}. */
    static String line(double done, String what, Duration elapsed) {
        int full = (int) Math.round(done * WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3d %% %s%s\u001b[K",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                Math.round(done * 100),
                what,
                done < SOME ? "" : ", " + left(Duration.ofMillis((long) (elapsed.toMillis() * (1 - done) / done))));
    }

    private static String left(Duration time) {
        return time.toSeconds() < 90 ? time.toSeconds() + " s left" : (time.toSeconds() + 30) / 60 + " min left";
    }
}
