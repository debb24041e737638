package broadsheet.tables;

import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.issues;
import static broadsheet.tables.Column.string;

import broadsheet.articles.Article;
import broadsheet.text.CodePoints;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** {@code articles}: one story, photo caption, column header or piece of furniture. */
public final class ArticlesTable {
    public static final String NAME = "articles";

    private static final List<Column> ITEM = List.of(
            Table.articleId(),
            integer("article_no", "1-based reading order on the page"),
            string("article_kind", "story, caption, column_header or furniture"),
            string("parent_article_id", "the story a caption belongs to")
                    .orNull("no caption, or a photo that stands alone"),
            string("continues_article_id", "the article of another page it continues (上接)")
                    .orNull("no jump, or its other end is not in the corpus"),
            string("jump", "下转第3版, as printed").orNull("none printed"),
            string("section", "the column it stands in (政务动态)").orNull("none printed"),
            string("kicker", "引题, the line above the headline").orNull("none printed"),
            string("headline", "主题").orNull("none printed"),
            string("subheadline", "副题, several lines joined by a blank").orNull("none printed"),
            string("byline", "the names of the byline, joined by 、").orNull("none printed"),
            string("lead_mark", "本报讯(记者 …), as printed").orNull("none printed"),
            string("text", "its blocks in reading order, rejoined across column breaks, one newline between two"),
            integer("length_chars", "code points in text"),
            integer("token_count", "tokens, stop words and punctuation included"),
            string("home_place_code", "GB/T 2260 code of the place 我市 speaks of")
                    .orNull("not known"),
            integer("page_start", "its first character, 0-based code points in pages.text"),
            integer("page_end", "behind its last character, code points in pages.text"),
            issues());

    public static final Table TABLE = new Table(
            NAME,
            "one story, photo caption, column header or piece of furniture of a page",
            Table.columns(ITEM, Table.article()),
            List.of("publication", "publish_date", "page_id", "article_no"));

    /** The struct the working set keeps of an article. */
    public static final StructType ITEM_TYPE = Table.structOf(ITEM);

    private ArticlesTable() {}

    /** The struct of one article. */
    public static Row item(
            Article article,
            String articleId,
            @Nullable String parentId,
            int tokenCount,
            @Nullable String homePlaceCode,
            CodePoints page) {
        return RowFactory.create(
                articleId,
                article.articleNo(),
                article.kind().code(),
                parentId,
                null,
                article.jump(),
                article.section(),
                article.kicker(),
                article.headline(),
                article.subheadline(),
                article.byline(),
                article.leadMark(),
                article.text(),
                article.text().codePointCount(0, article.text().length()),
                tokenCount,
                homePlaceCode,
                page.at(article.pageStart()),
                page.at(article.pageEnd()),
                Cells.strings(article.issues()));
    }
}
