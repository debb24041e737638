package broadsheet.job;

import broadsheet.tables.AppearancesTable;
import broadsheet.tables.ArticlesTable;
import broadsheet.tables.BlocksTable;
import broadsheet.tables.Catalogue;
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
import broadsheet.tables.Table;
import broadsheet.tables.TermFrequencyTable;
import broadsheet.tables.TitlesTable;
import broadsheet.tables.TokensTable;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A table and the stage that makes its rows from {@link Sources}. A new table is one line in {@link #IN_ORDER} and one in
 * {@link Catalogue}; {@code runs} alone is not here, it tells of all others.
 *
 * @param from the rows, or rows that hold many of the table's in a list
 * @param unfold makes the table's rows of these after they were sorted: articles are few, their words are not
 */
record TableStage(Table table, Function<Sources, Dataset<Row>> from, UnaryOperator<Dataset<Row>> unfold) {
    TableStage(Table table, Function<Sources, Dataset<Row>> from) {
        this(table, from, UnaryOperator.identity());
    }

    /** Every stage behind those it reads the tables of. */
    private static final List<TableStage> IN_ORDER = List.of(
            new TableStage(
                    PagesTable.TABLE,
                    from -> PagesStage.pages(
                            from.inputs().pages(), from.linked(), from.run().startedAt())),
            new TableStage(ArticlesTable.TABLE, from -> FlatTables.articles(from.linked())),
            new TableStage(BlocksTable.TABLE, from -> FlatTables.nested(from.linked(), "blocks"), FlatTables::blocks),
            new TableStage(TokensTable.TABLE, from -> FlatTables.nested(from.linked(), "tokens"), FlatTables::tokens),
            new TableStage(DatesTable.TABLE, from -> FlatTables.nested(from.linked(), "dates"), FlatTables::unfolded),
            new TableStage(MentionsTable.TABLE, from -> PeopleTables.mentions(from.people(), from.persons())),
            new TableStage(
                    TitlesTable.TABLE, from -> PeopleTables.titles(from.people(), from.table(MentionsTable.NAME))),
            new TableStage(
                    AppearancesTable.TABLE,
                    from -> Appearances.from(
                            from.people(),
                            from.persons(),
                            from.table(MentionsTable.NAME),
                            from.table(TitlesTable.NAME),
                            from.table(DatesTable.NAME))),
            new TableStage(
                    PeopleTable.TABLE,
                    from -> PeopleTables.people(
                            from.table(MentionsTable.NAME), from.table(TitlesTable.NAME), from.persons())),
            new TableStage(
                    EventsTable.TABLE,
                    from -> Events.from(from.people(), from.table(DatesTable.NAME), from.table(AppearancesTable.NAME))),
            new TableStage(FormulationsTable.TABLE, from -> FlatTables.unfolded(from.linked(), "formulations")),
            new TableStage(
                    DuplicatesTable.TABLE,
                    from -> Reprints.duplicates(from.corpus().reprints())),
            new TableStage(
                    KeywordsTable.TABLE,
                    from -> RankKeywords.from(
                            from.run().spark(), from.linked(), from.run().knowledge())),
            new TableStage(PeriodTotalsTable.TABLE, from -> CountTerms.totals(from.linked(), from.countReprints())),
            new TableStage(
                    TermFrequencyTable.TABLE,
                    from -> CountTerms.frequency(
                            CountTerms.terms(from.linked(), from.countReprints()), from.table(PeriodTotalsTable.NAME))),
            new TableStage(
                    RejectsTable.TABLE,
                    from -> PagesStage.rejects(
                                    from.inputs(), from.linked(), from.run().startedAt())
                            .unionByName(UnusedCorrections.rejects(from.run(), from.persons()))));

    /** The stages of a run: the core tables and the extended ones that {@code --tables} names. */
    static List<TableStage> of(Set<String> extended) {
        return IN_ORDER.stream()
                .filter(stage -> !Catalogue.EXTENDED.contains(stage.table) || extended.contains(stage.table.name()))
                .toList();
    }
}
