package broadsheet.job;

import broadsheet.tables.AppearancesTable;
import broadsheet.tables.ArticlesTable;
import broadsheet.tables.BlocksTable;
import broadsheet.tables.Catalogue;
import broadsheet.tables.CoAppearancesTable;
import broadsheet.tables.CollocationsTable;
import broadsheet.tables.DatesTable;
import broadsheet.tables.DuplicatesTable;
import broadsheet.tables.EventsTable;
import broadsheet.tables.FormulationHeatTable;
import broadsheet.tables.FormulationsTable;
import broadsheet.tables.KeynessTable;
import broadsheet.tables.KeywordsTable;
import broadsheet.tables.MentionsTable;
import broadsheet.tables.NewWordsTable;
import broadsheet.tables.PagesTable;
import broadsheet.tables.PeopleTable;
import broadsheet.tables.PeriodTotalsTable;
import broadsheet.tables.RejectsTable;
import broadsheet.tables.Table;
import broadsheet.tables.TenuresTable;
import broadsheet.tables.TermFrequencyTable;
import broadsheet.tables.TitlesTable;
import broadsheet.tables.TokensTable;
import broadsheet.tables.TopicTermsTable;
import broadsheet.tables.TopicsTable;
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
 * @param writing how they become files
 */
record TableStage(Table table, Function<Sources, Dataset<Row>> from, TableWriter.Way writing) {
    TableStage(Table table, Function<Sources, Dataset<Row>> from) {
        this(table, from, TableWriter.Way.SORTED);
    }

    private static TableStage unfolded(Table table, String column, UnaryOperator<Dataset<Row>> unfold) {
        return new TableStage(
                table, from -> FlatTables.nested(from.linked(), column), TableWriter.Way.unfolded(unfold));
    }

    /** Every stage behind those it reads the tables of. */
    private static final List<TableStage> IN_ORDER = List.of(
            new TableStage(
                    PagesTable.TABLE,
                    from -> PagesStage.pages(
                            from.inputs().pages(), from.linked(), from.run().startedAt())),
            new TableStage(ArticlesTable.TABLE, from -> FlatTables.articles(from.linked())),
            unfolded(BlocksTable.TABLE, "blocks", FlatTables::blocks),
            new TableStage(
                    TokensTable.TABLE,
                    from -> FlatTables.packed(from.linked()),
                    TableWriter.Way.unfolded(FlatTables::tokens)),
            unfolded(DatesTable.TABLE, "dates", FlatTables::unfolded),
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
            new TableStage(
                    TenuresTable.TABLE,
                    from -> Tenures.from(from.table(TitlesTable.NAME), from.table(PeopleTable.NAME))),
            new TableStage(CoAppearancesTable.TABLE, from -> CoAppearances.from(from.table(AppearancesTable.NAME))),
            new TableStage(FormulationsTable.TABLE, from -> FlatTables.unfolded(from.linked(), "formulations")),
            new TableStage(DuplicatesTable.TABLE, from -> from.run().kept(Reprints.NAME, Reprints.GROUP)),
            new TableStage(
                    KeywordsTable.TABLE,
                    from -> RankKeywords.from(
                            from.run().spark(), from.linked(), from.run().knowledge())),
            new TableStage(PeriodTotalsTable.TABLE, from -> CountTerms.totals(from.linked(), from.countReprints())),
            new TableStage(
                    TermFrequencyTable.TABLE,
                    from -> CountTerms.frequency(
                            ArticleTerms.from(from.counted()), from.table(PeriodTotalsTable.NAME), from.parts()),
                    TableWriter.Way.placed(TermCounts.PLACE)),
            new TableStage(
                    FormulationHeatTable.TABLE,
                    from -> FormulationHeat.from(from.counted(), from.table(PeriodTotalsTable.NAME))),
            new TableStage(
                    KeynessTable.TABLE,
                    from -> new Keyness(Contrasts.of(
                                    from.table(PeriodTotalsTable.NAME),
                                    from.run().options().contrasts()))
                            .from(
                                    from.table(TermFrequencyTable.NAME),
                                    from.table(PeriodTotalsTable.NAME),
                                    BackgroundWords.of(
                                            from.run().spark(), from.run().knowledge()))),
            new TableStage(
                    CollocationsTable.TABLE,
                    from -> Collocations.from(from.counted(), from.table(TermFrequencyTable.NAME))),
            new TableStage(
                    NewWordsTable.TABLE,
                    from -> NewWords.from(from.run()
                            .stored(
                                    CharacterRuns.from(from.counted(), NewWords.OFTEN),
                                    "character_runs",
                                    CharacterRuns.SCHEMA))),
            new TableStage(TopicsTable.TABLE, from -> from.topics().get().ofArticles(from.counted())),
            new TableStage(TopicTermsTable.TABLE, from -> from.topics().get().terms()),
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
