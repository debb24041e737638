package broadsheet.tables;

import static broadsheet.tables.Column.bigint;
import static broadsheet.tables.Column.date;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.number;
import static broadsheet.tables.Column.string;

import java.util.List;

/** {@code term_frequency}: how often a term stands in a publication in a period, with both denominators. */
public final class TermFrequencyTable {
    public static final String NAME = "term_frequency";

    /** The columns that say which period and publication a row is about. */
    static final List<Column> PERIOD = List.of(
            string("period_type", "all, year, month or day"),
            date("period_start", "first day of the period").orNull("period_type is all"),
            string("publication", "the paper; * for all papers together").orNull("pages whose paper is not known"));

    public static final Table TABLE = new Table(
            NAME,
            "period × publication × term with tf > 0, over stories and captions",
            Table.columns(
                    PERIOD,
                    List.of(
                            string("term", "the normalised term"),
                            string("term_kind", "term, phrase, name or formulation"),
                            string("pos", "its part of speech in the article that holds it most often")
                                    .orNull("a phrase has none"),
                            bigint("tf", "occurrences"),
                            bigint("df", "articles that hold it"),
                            bigint("headline_tf", "occurrences in headlines, kickers and subheadlines"),
                            bigint("token_total", "all tokens of the period and publication, stop words included"),
                            bigint("article_total", "all stories and captions of the period and publication"),
                            number("per_10k", "tf per 10,000 tokens"),
                            number("df_ratio", "df / article_total"),
                            number("dispersion", "Gries' DP over articles, 0 even, 1 clumped")
                                    .orNull("period_type is not all"),
                            integer("publish_year", "year of period_start").orNull("period_type is all"))),
            List.of("period_type", "period_start", "publication", "term", "term_kind"));

    private TermFrequencyTable() {}
}
