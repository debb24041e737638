package broadsheet.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import broadsheet.tables.AppearancesTable;
import broadsheet.tables.ArticlesTable;
import broadsheet.tables.Catalogue;
import broadsheet.tables.DatesTable;
import broadsheet.tables.RunsTable;
import broadsheet.tables.Table;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/** The tables and reports of one run, written where they are staged and published together. */
final class PublishedSet {
    private static final String PERSONS = "persons";

    private final RunContext run;
    private final Path staged;
    private final Progress progress;
    private final InputCounts counts;
    private final TableWriter writer;
    private final Map<String, TableWriter.Written> written = new ConcurrentSkipListMap<>();

    PublishedSet(RunContext run, Path staged, Progress progress, InputCounts counts) {
        this.run = run;
        this.staged = staged;
        this.progress = progress;
        this.counts = counts;
        this.writer = new TableWriter(tables(), counts.textBytes());
    }

    private Path tables() {
        return new Path(staged, "tables");
    }

    /** Writes every table but {@code runs}, several at once, and counts what is there then. */
    void write(Inputs inputs, LinkedCorpus corpus) throws IOException {
        try (Beside stages = new Beside(run.spark().sparkContext(), run.runId())) {
            Sources sources = new Sources(
                    run,
                    inputs,
                    corpus,
                    () -> stages.result(PERSONS),
                    counts.textBytes(),
                    stages::result,
                    new Once<>(() -> topics(corpus)));
            stages.begin(PERSONS, () -> progress.stage("resolve", "Resolving who is who", () -> persons(corpus)));
            for (TableStage stage : TableStage.of(run.options().tables())) {
                stages.begin(stage.table().name(), () -> written(stage, sources));
            }
            stages.await();
        }
        verify();
    }

    private Dataset<Row> written(TableStage stage, Sources sources) throws IOException {
        write(stage.table(), stage.from().apply(sources), stage.writing());
        return published(stage.table().name());
    }

    private Topics topics(LinkedCorpus corpus) {
        Column counted = CountTerms.counted(run.options().countReprints());
        return Topics.learnt(corpus.articles().filter(counted), run.options().topics());
    }

    private Dataset<Row> persons(LinkedCorpus corpus) {
        Dataset<Row> variants = new MergeVariants(run.knowledge()).of(corpus.people());
        Dataset<Row> persons = ResolvePeople.from(corpus.people(), variants, run.corrections());
        return run.stored(persons, PERSONS, ResolvePeople.PERSON);
    }

    /** Writes {@code runs}, once all else is there. */
    void writeRun(long newPages) throws IOException {
        RunRecord record = new RunRecord(run, counts, newPages, progress.seconds(), written);
        write(RunsTable.TABLE, record.row(), TableWriter.Way.SORTED);
    }

    /** Writes the reports and the data dictionary. Returns where people begin to read. */
    String writeReports() throws IOException {
        List<Table> tables = Catalogue.all().stream()
                .filter(table -> written.containsKey(table.name()))
                .toList();
        ReportSession session = new ReportSession(run.spark(), counts.textBytes());
        session.view(tables, tables());
        new Reports(session, tables, run.output()).write(staged, readersPath());
        return "reports/index.html";
    }

    /** Where readers will find the tables: renamed into the output, or, on an object store, where they are staged. */
    private String readersPath() {
        boolean isRenamed = run.output().publishing().equals(staged.getParent());
        return isRenamed ? run.options().output() + "/tables" : tables().toString();
    }

    /** Replaces the tables of a catalog by the published ones. Returns its name. */
    String copyTo(String catalog) throws IOException {
        new CatalogTables(run.spark(), catalog).replace(new Publisher(run.output()).currentTables(), written.keySet());
        return catalog;
    }

    /** Says at the end what came out and where it is. */
    void printSummary(Path tables) throws IOException {
        Row dates = run.spark()
                .read()
                .parquet(new Path(tables, DatesTable.NAME).toString())
                .agg(functions.count("date_id"), functions.count("start_date"))
                .head();
        Row officials = run.spark()
                .read()
                .parquet(new Path(tables, AppearancesTable.NAME).toString())
                .agg(functions.countDistinct("person_id"))
                .head();
        run.out()
                .printf(
                        Locale.ROOT,
                        "%d pages, %d articles, %d officials, %d of %d dates resolved, %d inputs rejected.%n",
                        counts.pages(),
                        rows(ArticlesTable.NAME),
                        officials.getLong(0),
                        dates.getLong(1),
                        dates.getLong(0),
                        counts.lost());
        run.out().println("Tables:  " + tables);
        if (run.options().reports()) {
            run.out().println("Report:  " + new Path(tables.getParent(), "reports/index.html"));
        }
    }

    private long rows(String table) {
        TableWriter.Written done = written.get(table);
        return done == null ? 0 : done.rows();
    }

    private void write(Table table, Dataset<Row> rows, TableWriter.Way way) throws IOException {
        TableWriter.Written done =
                progress.stage("tables", "Writing " + table.name(), () -> writer.write(table, rows, way));
        written.put(table.name(), done);
    }

    /** Holds what can be read back against what was written, in one job. */
    private void verify() throws IOException {
        List<Row> found = written.keySet().stream()
                .map(name ->
                        published(name).agg(lit(name).as("name"), count(lit(1)).as("rows")))
                .reduce(Dataset::union)
                .map(Dataset::collectAsList)
                .orElse(List.of());
        for (Row table : found) {
            if (table.getLong(1) != rows(table.getString(0))) {
                throw new IOException(table.getString(0) + " holds " + table.getLong(1) + " rows, "
                        + rows(table.getString(0)) + " were written");
            }
        }
    }

    private Dataset<Row> published(String table) {
        StructType schema = Catalogue.table(table).written(); // given, so that no job looks it up
        return run.spark().read().schema(schema).parquet(new Path(tables(), table).toString());
    }
}
