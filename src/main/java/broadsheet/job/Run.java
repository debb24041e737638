package broadsheet.job;

import broadsheet.job.JobFailure.Kind;
import broadsheet.people.Corrections;
import broadsheet.tables.Catalogue;
import broadsheet.tables.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** One run from options to published tables: checks, session, lease, pipeline. */
public final class Run {
    private static final DateTimeFormatter RUN_ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int FIRST_JAVA_THAT_FAILS = 25; // Hadoop 3.4 calls Subject.getSubject, which is gone there

    private final JobOptions options;
    private final Clock clock;
    private final PrintStream out;
    private final boolean isTerminal;

    /**
     * A run that has not begun.
     *
     * @param out where its lines go
     * @param isTerminal whether a person watches, so that a progress bar is drawn
     */
    public Run(JobOptions options, Clock clock, PrintStream out, boolean isTerminal) {
        this.isTerminal = isTerminal;
        this.options = options;
        this.clock = clock;
        this.out = out;
    }

    /** Does the run. Throws {@link JobFailure} with the sentence and exit code when it ends without a new output. */
    public void start() {
        check();
        SparkSession spark = Sessions.open();
        try {
            start(spark);
        } finally {
            spark.stop();
        }
    }

    /** The same in a session that is there already. */
    void start(SparkSession spark) {
        Instant startedAt = clock.instant();
        Configuration hadoop = spark.sessionState().newHadoopConf();
        InputPaths input = InputPaths.of(options.input(), hadoop);
        Knowledge knowledge = UserFiles.knowledge(options, hadoop);
        Corrections corrections = UserFiles.corrections(options, hadoop);
        if (options.dryRun()) {
            DryRun.print(spark, input, out);
            return;
        }
        try {
            Output output = Output.at(options.output(), hadoop);
            String runId = RUN_ID.format(startedAt);
            try (Lease lease = Lease.take(output, runId, clock, options.breakLease())) {
                new Pipeline(new RunContext(
                                spark,
                                options,
                                input,
                                knowledge,
                                corrections,
                                output,
                                lease.runId(),
                                startedAt,
                                clock,
                                out,
                                isTerminal))
                        .run();
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        } catch (Exception e) { // Spark throws checked exceptions that it does not declare
            if (StoreFault.in(e) != null) {
                throw cannotWrite(e);
            }
            throw e;
        }
    }

    private JobFailure cannotWrite(Exception e) {
        String why = StoreFault.in(e);
        return new JobFailure(
                Kind.FAILED,
                "Cannot write to " + options.output() + ": " + (why == null ? e.getMessage() : why) + ".",
                e);
    }

    private void check() {
        if (Runtime.version().feature() >= FIRST_JAVA_THAT_FAILS) {
            throw new JobFailure(
                    Kind.FAILED,
                    "Java " + Runtime.version().feature()
                            + " is too new for Hadoop inside Spark; run on Java 17 or 21.");
        }
        if (options.charset() != null && !isCharset(options.charset())) {
            throw new JobFailure(Kind.WRONG_USE, "There is no character set " + options.charset() + " (--charset).");
        }
        List<String> extended = Catalogue.EXTENDED.stream().map(Table::name).toList();
        for (String table : options.tables()) {
            if (!extended.contains(table) && !table.equals("none")) {
                throw new JobFailure(
                        Kind.WRONG_USE,
                        "There is no extended table " + table + " (--tables); known are " + extended + ".");
            }
        }
        options.contrasts().forEach(Contrast::parse);
        if (options.topics() < 2) {
            throw new JobFailure(Kind.WRONG_USE, "--topics " + options.topics() + ": there are 2 topics or more.");
        }
        if (options.pathPattern() != null) {
            checkPathPattern(options.pathPattern());
        }
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void checkPathPattern(String regex) {
        try {
            broadsheet.source.PathPattern.of(regex);
        } catch (IllegalArgumentException e) {
            throw new JobFailure(Kind.WRONG_USE, String.valueOf(e.getMessage()), e);
        }
    }
}
