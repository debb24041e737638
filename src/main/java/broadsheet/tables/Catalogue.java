package broadsheet.tables;

import java.util.List;

/** All tables a run can leave, in the order the data dictionary lists them. */
public final class Catalogue {
    /** The tables of every run. */
    public static final List<Table> CORE = List.of(
            PagesTable.TABLE,
            ArticlesTable.TABLE,
            BlocksTable.TABLE,
            TokensTable.TABLE,
            DatesTable.TABLE,
            MentionsTable.TABLE,
            TitlesTable.TABLE,
            AppearancesTable.TABLE,
            PeopleTable.TABLE,
            KeywordsTable.TABLE,
            TermFrequencyTable.TABLE,
            PeriodTotalsTable.TABLE,
            RejectsTable.TABLE,
            RunsTable.TABLE);

    /** The tables computed when {@code --tables} names them. */
    public static final List<Table> EXTENDED = List.of(
            EventsTable.TABLE,
            TenuresTable.TABLE,
            CoAppearancesTable.TABLE,
            FormulationsTable.TABLE,
            FormulationHeatTable.TABLE,
            DuplicatesTable.TABLE,
            KeynessTable.TABLE,
            CollocationsTable.TABLE,
            NewWordsTable.TABLE,
            TopicsTable.TABLE,
            TopicTermsTable.TABLE);

    private Catalogue() {}

    /** The table of this name. Throws {@link java.util.NoSuchElementException} when there is none. */
    public static Table table(String name) {
        return all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Every table. */
    public static List<Table> all() {
        return java.util.stream.Stream.concat(CORE.stream(), EXTENDED.stream()).toList();
    }
}
