package broadsheet.job;

import broadsheet.tables.AppearancesTable;
import broadsheet.tables.ArticlesTable;
import broadsheet.tables.BlocksTable;
import broadsheet.tables.Catalogue;
import broadsheet.tables.DataDictionary;
import broadsheet.tables.DatesTable;
import broadsheet.tables.DuplicatesTable;
import broadsheet.tables.EventsTable;
import broadsheet.tables.FormulationsTable;
import broadsheet.tables.KeywordsTable;
import broadsheet.tables.MentionsTable;
import broadsheet.tables.PagesTable;
import broadsheet.tables.PeopleTable;
import broadsheet.tables.PeriodTotalsTable;
import broadsheet.tables.RejectsTable;
import broadsheet.tables.RunsTable;
import broadsheet.tables.Table;
import broadsheet.tables.TermFrequencyTable;
import broadsheet.tables.TitlesTable;
import broadsheet.tables.TokensTable;
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
        write(PagesTable.TABLE, PagesStage.pages(inputs.pages(), linked, run.startedAt()));
        write(ArticlesTable.TABLE, FlatTables.articles(linked));
        write(BlocksTable.TABLE, FlatTables.blocks(linked));
        write(TokensTable.TABLE, FlatTables.tokens(linked));
        write(DatesTable.TABLE, FlatTables.dates(linked));
        Dataset<Row> persons = writePeople(linked);
        write(KeywordsTable.TABLE, RankKeywords.from(run.spark(), linked, run.knowledge()));
        write(PeriodTotalsTable.TABLE, CountTerms.totals(linked, run.options().countReprints()));
        Dataset<Row> totals = published(PeriodTotalsTable.NAME);
        write(
                TermFrequencyTable.TABLE,
                CountTerms.frequency(CountTerms.terms(linked, run.options().countReprints()), totals));
        Dataset<Row> unused = UnusedCorrections.rejects(run, persons);
        write(
                RejectsTable.TABLE,
                PagesStage.rejects(inputs, linked, run.startedAt()).unionByName(unused));
    }

    private Dataset<Row> writePeople(Dataset<Row> linked) throws IOException {
        Dataset<Row> persons = progress.stage(
                "resolve",
                "Resolving who is who",
                () -> run.stored(
                        ResolvePeople.from(linked, new MergeVariants(run.knowledge()).of(linked), run.corrections()),
                        "persons",
                        ResolvePeople.PERSON));
        write(MentionsTable.TABLE, PeopleTables.mentions(linked, persons));
        Dataset<Row> mentions = published(MentionsTable.NAME);
        write(TitlesTable.TABLE, PeopleTables.titles(linked, mentions));
        Dataset<Row> titles = published(TitlesTable.NAME);
        Dataset<Row> dates = published(DatesTable.NAME);
        write(AppearancesTable.TABLE, Appearances.from(linked, persons, mentions, titles, dates));
        write(PeopleTable.TABLE, PeopleTables.people(mentions, titles, persons));
        if (run.options().tables().contains(EventsTable.NAME)) {
            write(EventsTable.TABLE, Events.from(linked, dates, published(AppearancesTable.NAME)));
        }
        if (run.options().tables().contains(FormulationsTable.NAME)) {
            write(FormulationsTable.TABLE, FlatTables.unfolded(linked, "formulations"));
        }
        if (run.options().tables().contains(DuplicatesTable.NAME)) {
            write(DuplicatesTable.TABLE, Reprints.duplicates(linked));
        }
        return persons;
    }

    /** Writes {@code runs}, once all else is there. */
    void writeRun(long newPages) throws IOException {
        RunRecord record = new RunRecord(run, counts, newPages, progress.seconds(), written);
        write(RunsTable.TABLE, record.row());
    }

    /** Writes the reports and the data dictionary. Returns where they will be. */
    String writeReports() throws IOException {
        Row dates = published(PagesTable.NAME)
                .agg(
                        functions.min("publish_date"),
                        functions.max("publish_date"),
                        functions.countDistinct("publication"))
                .head();
        List<List<String>> facts = List.of(
                List.of("pages", String.valueOf(counts.pages())),
                List.of("articles", String.valueOf(rows(ArticlesTable.NAME))),
                List.of("tokens", String.valueOf(rows(TokensTable.NAME))),
                List.of("publications", String.valueOf(dates.getLong(2))),
                List.of(
                        "first day",
                        dates.isNullAt(0) ? "not known" : dates.get(0).toString()),
                List.of(
                        "last day",
                        dates.isNullAt(1) ? "not known" : dates.get(1).toString()),
                List.of("rejected", String.valueOf(counts.lost())));
        String subtitle = "run " + run.runId() + " · broadsheet " + Build.VERSION + " · Spark "
                + run.spark().version();
        new Reports(this::published, run.output(), new Path(staged, "reports")).write(subtitle, facts);
        run.output().write(new Path(staged, "DATA_DICTIONARY.md"), DataDictionary.markdown(Catalogue.all()), true);
        return "reports/summary.html";
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
            run.out().println("Report:  " + new Path(tables.getParent(), "reports/summary.html"));
        }
    }

    private long rows(String table) {
        TableWriter.Written done = written.get(table);
        return done == null ? 0 : done.rows();
    }

    private void write(Table table, Dataset<Row> rows) throws IOException {
        TableWriter.Written done = progress.stage("tables", "Writing " + table.name(), () -> writer.write(table, rows));
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
