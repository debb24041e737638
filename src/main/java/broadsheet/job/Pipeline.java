package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import broadsheet.people.NameInventory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The order of the stages: read → annotate (HanLP, once a page ever) → link names → resolve people → tables → reports →
 * publish. With {@link PublishedSet} the only place that reads and writes.
 */
final class Pipeline {
    private static final long BYTES_A_TASK = 4L << 20; // some four seconds of HanLP, so that tasks end together

    private final RunContext run;
    private final Progress progress;
    private final Publisher publisher;

    Pipeline(RunContext run) {
        this.run = run;
        this.progress = new Progress(run.spark(), run.out(), run.clock());
        this.publisher = new Publisher(run.output());
    }

    /** Runs all stages and publishes; when it fails, nothing of what was published before has changed. */
    void run() throws IOException {
        publisher.recover();
        run.output().delete(new Path(run.output().root(), "_work/runs"));
        run.out().println("broadsheet " + Build.VERSION + ", run " + run.runId());
        try {
            stages();
        } catch (RuntimeException | IOException e) {
            publisher.discard(run.runId());
            throw e;
        }
    }

    private void stages() throws IOException {
        Inputs inputs = progress.stage("read", "Reading pages", this::read);
        InputCounts counts = progress.stage("count", "Counting what was read", () -> InputCounts.of(inputs));
        counts.check(run.options().maxRejectRatio());
        WorkingSet set = new WorkingSet(run.output(), run.knowledge().version());
        long newPages = progress.stage(
                "annotate", "Cutting articles, words, dates, people", () -> annotate(inputs, set, counts));
        Dataset<Row> annotated = annotated(inputs, set);
        Dataset<Row> linked = progress.stage("link", "Finding names over the corpus", () -> link(annotated));
        PublishedSet tables = new PublishedSet(run, publisher.staged(run.runId()), progress, counts);
        tables.write(inputs, linked);
        tables.writeRun(newPages);
        if (run.options().reports()) {
            progress.stage("reports", "Writing reports from the tables", tables::writeReports);
        }
        publisher.publish(run.runId());
        run.output().delete(run.output().runWork(run.runId()));
        tables.printSummary(publisher.currentTables());
    }

    private Inputs read() throws IOException {
        Broadcast<SerializableConfiguration> hadoop = run.java()
                .broadcast(
                        new SerializableConfiguration(run.spark().sessionState().newHadoopConf()));
        List<Row> empty = EmptyFiles.rejects(run.input(), hadoop.value().value());
        Dataset<Row> read = new ReadPages(run.spark(), run.input(), run.options(), hadoop)
                .read()
                .unionByName(run.spark().createDataFrame(empty, Corpus.READ));
        return Inputs.stored(run.spark(), read, run.work("read"));
    }

    /** Annotates the pages that the working set does not hold. Returns how many. */
    private long annotate(Inputs inputs, WorkingSet set, InputCounts counts) throws IOException {
        if (run.options().full()) {
            set.clear();
        }
        set.tidy();
        Dataset<Row> known =
                set.read(run.spark()).filter(col("page").isNotNull()).select("input_key");
        Dataset<Row> fresh = inputs.pages().join(known, new String[] {"input_key"}, "left_anti");
        int tasks = (int) Math.max(run.spark().sparkContext().defaultParallelism(), counts.textBytes() / BYTES_A_TASK);
        set.add(new AnnotatePages(run.knowledge()).from(fresh.repartition(tasks)), run.runId());
        return set.read(run.spark(), run.runId())
                .filter(col("page").isNotNull())
                .count();
    }

    /** The working set's rows of this run's pages, in the span of --from and --to. */
    private Dataset<Row> annotated(Inputs inputs, WorkingSet set) throws IOException {
        Dataset<Row> keys = inputs.pages().select("input_key");
        return set.read(run.spark())
                .join(keys, new String[] {"input_key"}, "left_semi")
                .filter(inSpan());
    }

    private Column inSpan() {
        LocalDate from = run.options().from();
        LocalDate to = run.options().to();
        if (from == null && to == null) {
            return lit(true);
        }
        Column dated = onOrAfter(from).and(onOrBefore(to));
        return run.options().datedOnly() ? dated : dated.or(col("publish_date").isNull());
    }

    private static Column onOrAfter(@Nullable LocalDate from) {
        return from == null
                ? lit(true)
                : col("publish_date").geq(lit(from.toString()).cast("date"));
    }

    private static Column onOrBefore(@Nullable LocalDate to) {
        return to == null
                ? lit(true)
                : col("publish_date").leq(lit(to.toString()).cast("date"));
    }

    private Dataset<Row> link(Dataset<Row> annotated) {
        NameInventory inventory = HarvestNames.inventory(annotated);
        Broadcast<NameInventory> names = run.java().broadcast(inventory);
        Dataset<Row> linked = new LinkPeople(run.knowledge(), names).from(annotated);
        Dataset<Row> reprints = run.stored(Reprints.groups(annotated), Reprints.NAME, Reprints.GROUP);
        return run.stored(Reprints.marked(linked, reprints), "linked", Reprints.LINKED);
    }
}
