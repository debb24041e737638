package broadsheet.tables;

import static broadsheet.tables.Column.flag;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.string;

import broadsheet.text.CodePoints;
import broadsheet.text.Span;
import broadsheet.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

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

    private TokensTable() {}

    /**
     * The rows of an article.
     *
     * @param article {@code page_id, publication, publish_date, article_id, text}
     * @param tokens in reading order
     */
    public static List<Row> rows(Row article, List<ArticleToken> tokens) {
        CodePoints chars = CodePoints.of(article.getAs("text"));
        LocalDate day = article.getAs("publish_date");
        Object[] ofArticle = {
            article.getAs("article_id"),
            day == null ? null : day.getYear(),
            article.getAs("page_id"),
            article.getAs("publication"),
            day
        };
        List<Row> rows = new ArrayList<>(tokens.size());
        for (ArticleToken token : tokens) {
            rows.add(row(
                    ofArticle, rows.size() + 1, token, chars.at(token.token().span())));
        }
        return rows;
    }

    private static Row row(@Nullable Object[] ofArticle, int tokenNo, ArticleToken placed, Span span) {
        Token token = placed.token();
        return RowFactory.create(
                ofArticle[0],
                placed.sentenceNo(),
                tokenNo,
                span.begin(),
                span.end(),
                token.surface(),
                token.term(),
                token.pos(),
                placed.zone().code(),
                placed.isStop(),
                ofArticle[1],
                ofArticle[2],
                ofArticle[3],
                ofArticle[4]);
    }
}
