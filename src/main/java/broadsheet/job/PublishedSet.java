package broadsheet.job;

import broadsheet.tables.AppearancesTable;
import broadsheet.tables.ArticlesTable;
import broadsheet.tables.Catalogue;
import broadsheet.tables.DatesTable;
import broadsheet.tables.RunsTable;
import broadsheet.tables.Table;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/** The tables and reports of one run, written where they are staged and published together. */
final class PublishedSet {
    private final RunContext run;
    private final Path staged;
    private final Progress progress;
    private final InputCounts counts;
    private final TableWriter writer;
    private final Map<String, TableWriter.Written> written = new LinkedHashMap<>();

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

    /** Writes every table but {@code runs}. */
    void write(Inputs inputs, Dataset<Row> linked) throws IOException {
        Dataset<Row> persons = progress.stage("resolve", "Resolving who is who", () -> persons(linked));
        Sources sources = new Sources(
                run,
                inputs,
                linked,
                persons,
                counts.textBytes(),
                this::published,
                new Once<>(() -> Topics.learnt(
                        linked.filter(CountTerms.counted(run.options().countReprints())),
                        run.options().topics())));
        for (TableStage stage : TableStage.of(run.options().tables())) {
            write(stage, sources);
        }
    }

    private Dataset<Row> persons(Dataset<Row> linked) {
        Dataset<Row> variants = new MergeVariants(run.knowledge()).of(linked);
        return run.stored(ResolvePeople.from(linked, variants, run.corrections()), "persons", ResolvePeople.PERSON);
    }

    /** Writes {@code runs}, once all else is there. */
    void writeRun(long newPages) throws IOException {
        RunRecord record = new RunRecord(run, counts, newPages, progress.seconds(), written);
        write(RunsTable.TABLE, () -> writer.write(RunsTable.TABLE, record.row()));
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

    private void write(TableStage stage, Sources sources) throws IOException {
        Table table = stage.table();
        write(
                table,
                () -> stage.isPlaced()
                        ? writer.writePlaced(table, stage.from().apply(sources))
                        : writer.write(table, stage.from().apply(sources)));
    }

    private void write(Table table, Progress.Work<TableWriter.Written> work) throws IOException {
        TableWriter.Written done = progress.stage("tables", "Writing " + table.name(), work);
        long found = published(table.name()).count();
        if (found != done.rows()) {
            throw new IOException(table.name() + " holds " + found + " rows, " + done.rows() + " were written");
        }
        written.put(table.name(), done);
    }

    private Dataset<Row> published(String table) {
        StructType schema = Catalogue.table(table).written(); // given, so that no job looks it up
        return run.spark().read().schema(schema).parquet(new Path(tables(), table).toString());
    }
}
