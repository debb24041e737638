package broadsheet.tables;

import static broadsheet.tables.Column.bigint;
import static broadsheet.tables.Column.flag;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.number;
import static broadsheet.tables.Column.string;

import java.util.List;

/** {@code keywords}: the ranked keywords of a story. */
public final class KeywordsTable {
    public static final String NAME = "keywords";

    public static final Table TABLE = new Table(
            NAME,
            "one ranked keyword of a story",
            Table.columns(
                    List.of(
                            Table.articleId(),
                            integer("keyword_no", "1 for the best"),
                            string("keyword", "the term or phrase, normalised"),
                            string("keyword_kind", "term, phrase, name or formulation"),
                            number("score", "what it is ranked by: tfidf × place × shape"),
                            integer("tf", "occurrences in the article"),
                            bigint("df", "articles of the corpus that hold it as a candidate"),
                            number("tfidf", "tf × idf, the idf smoothed with the shipped background"),
                            number("textrank", "TextRank score").orNull("not computed"),
                            integer("first_char_start", "its first occurrence, code points in articles.text"),
                            flag("in_headline", "whether it stands in headline, kicker or subheadline")),
                    Table.article()),
            List.of("publication", "publish_date", "page_id", "article_id", "keyword_no"));

    private KeywordsTable() {}
}
