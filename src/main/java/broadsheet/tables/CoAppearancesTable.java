package broadsheet.tables;

import static broadsheet.tables.Column.bigint;
import static broadsheet.tables.Column.date;
import static broadsheet.tables.Column.string;

import java.util.List;

/** {@code co_appearances}: two officials present in the same stories, by month. */
public final class CoAppearancesTable {
    public static final String NAME = "co_appearances";

    public static final Table TABLE = new Table(
            NAME,
            "two officials × month",
            List.of(
                    string("person_a", "the official with the lower id"),
                    string("person_b", "the other"),
                    date("period_start", "first day of the month the pages were printed in")
                            .orNull("the pages bear no date"),
                    bigint("event_count", "days on which they were together; an undated story counts as one"),
                    bigint("article_count", "stories in which both are present")),
            List.of("person_a", "person_b", "period_start"));

    private CoAppearancesTable() {}
}
