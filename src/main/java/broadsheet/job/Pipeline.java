package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import broadsheet.people.NameInventory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
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
    private final RunContext run;
    private final Progress progress;
    private final Publisher publisher;

    Pipeline(RunContext run) {
        this.run = run;
        this.progress = Progress.of(run);
        this.publisher = new Publisher(run.output());
    }

    /** Runs all stages and publishes; when it fails, nothing of what was published before has changed. */
    void run() throws IOException {
        publisher.recover();
        run.output().delete(new Path(run.output().root(), "_work/runs"));
        run.out().println("broadsheet " + Build.VERSION + ", run " + run.runId());
        try {
            stages();
        } catch (Exception e) { // Spark throws checked exceptions that it does not declare
            publisher.discard(run.runId());
            throw e;
        }
    }

    private void stages() throws IOException {
        Inputs inputs = progress.stage("read", "Reading pages", this::read);
        InputCounts counts = progress.stage("count", "Counting what was read", () -> InputCounts.of(inputs));
        progress.pages(counts.pages());
        counts.check(run.options().maxRejectRatio());
        WorkingSet set = new WorkingSet(run.output(), run.knowledge().version());
        PagePass.Done pass = progress.stage(
                "annotate",
                "Cutting articles, words, dates, people",
                () -> new PagePass(run, set, inputs, counts).annotate());
        LinkedCorpus corpus = progress.stage("link", "Finding names over the corpus", () -> link(pass.rows()));
        PublishedSet tables = new PublishedSet(run, publisher.staged(run.runId()), progress, counts);
        tables.write(inputs, corpus);
        tables.writeRun(pass.newPages());
        if (run.options().reports()) {
            progress.stage("reports", "Writing reports from the tables", tables::writeReports);
        }
        publisher.publish(run.runId());
        run.output().delete(run.output().runWork(run.runId()));
        String catalog = run.options().catalog();
        if (catalog != null) {
            progress.stage("catalog", "Replacing the tables of the catalog", () -> tables.copyTo(catalog));
        }
        tables.printSummary(publisher.currentTables());
    }

    private Inputs read() throws IOException {
        Broadcast<SerializableConfiguration> hadoop = run.java()
                .broadcast(
                        new SerializableConfiguration(run.spark().sessionState().newHadoopConf()));
        InputListing listing = InputListing.of(run.input(), hadoop.value().value());
        Sessions.suit(run.spark(), listing.bytes());
        return Inputs.stored(run, new ReadPages(run.spark(), run.input(), listing, run.options(), hadoop).read());
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

    private LinkedCorpus link(Dataset<Row> rows) {
        Dataset<Row> annotated = rows.filter(inSpan());
        NameInventory seen = HarvestNames.inventory(annotated);
        Map<String, Long> bare = new BareArticles(run.java().broadcast(seen)).of(annotated);
        Broadcast<NameInventory> names = run.java().broadcast(seen.trusted(bare));
        Dataset<Row> reprints = run.stored(Reprints.groups(annotated), Reprints.NAME, Reprints.GROUP);
        Dataset<Row> linked = Reprints.marked(new LinkPeople(run.knowledge(), names).from(annotated), reprints);
        Dataset<Row> people = PeopleTables.read(linked);
        return new LinkedCorpus(linked, run.stored(people, "people", people.schema()), reprints);
    }
}
