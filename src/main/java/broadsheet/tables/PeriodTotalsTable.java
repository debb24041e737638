package broadsheet.tables;

import static broadsheet.tables.Column.bigint;

import java.util.List;

/** {@code period_totals}: every period with pages, so that a missing term is a zero and a missing period a gap. */
public final class PeriodTotalsTable {
    public static final String NAME = "period_totals";

    public static final Table TABLE = new Table(
            NAME,
            "period × publication with pages",
            Table.columns(
                    TermFrequencyTable.PERIOD,
                    List.of(
                            bigint("token_total", "tokens of stories and captions, stop words included"),
                            bigint("article_total", "stories and captions"),
                            bigint("page_total", "pages"))),
            List.of("period_type", "period_start", "publication"));

    private PeriodTotalsTable() {}
}
