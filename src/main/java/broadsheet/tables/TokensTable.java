package broadsheet.tables;

import static broadsheet.tables.Column.flag;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.string;

import broadsheet.text.CodePoints;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Zone;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** {@code tokens}: one word of an article. */
public final class TokensTable {
    public static final String NAME = "tokens";

    private static final List<Column> ITEM = Table.columns(
            List.of(
                    integer("sentence_no", "1-based sentence of the article"),
                    integer("token_no", "1-based token of the article")),
            Table.charOffsets(),
            List.of(
                    string("token", "the word as printed"),
                    string("term", "the word as counted: simplified, half-width, lower case"),
                    string("pos", "part of speech, HanLP's tag set (ICTCLAS style)"),
                    string("zone", "the block's zone"),
                    flag(
                            "is_stop",
                            "whether it is no term: a stop word, a number, punctuation, or part of a lead mark, byline, sign-off or banner")));

    public static final Table TABLE = new Table(
            NAME,
            "one word of an article",
            Table.columns(
                    List.of(Table.articleId()),
                    ITEM,
                    List.of(integer("publish_year", "year of publish_date").orNull("the day is not known")),
                    Table.page()),
            List.of("publication", "publish_date", "page_id", "article_id", "token_no"));

    /** The struct the working set keeps of a token. */
    public static final StructType ITEM_TYPE = Table.structOf(ITEM);

    private TokensTable() {}

    /** The struct of one token. */
    public static Row item(int sentenceNo, int tokenNo, Token token, Zone zone, boolean isStop, CodePoints article) {
        Span span = article.at(token.span());
        return RowFactory.create(
                sentenceNo,
                tokenNo,
                span.begin(),
                span.end(),
                token.surface(),
                token.term(),
                token.pos(),
                zone.code(),
                isStop);
    }

    /** The token of an {@link #item} struct. */
    public static Token token(Row item, CodePoints article) {
        Span span = article.units(new Span(item.getInt(2), item.getInt(3)));
        return new Token(span, item.getString(4), item.getString(5), item.getString(6));
    }
}
