package broadsheet.tables;

import broadsheet.articles.Article;
import broadsheet.articles.Block;
import broadsheet.articles.PageMap;
import broadsheet.text.CodePoints;
import broadsheet.text.Id;
import broadsheet.text.Span;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The one place where an article's UTF-16 spans become the tables' code points, and ids.
 *
 * @param chars of the article's text
 * @param onPage the article's blocks, counted in code points
 */
public record Offsets(String articleId, CodePoints chars, PageMap onPage) {
    /** The offsets of an article that was just cut; {@code page} maps the page's text. */
    public static Offsets of(Article article, String articleId, CodePoints page) {
        CodePoints chars = CodePoints.of(article.text());
        List<Block> blocks = article.blocks().stream()
                .map(block -> new Block(
                        block.zone(),
                        block.text(),
                        chars.at(block.span()),
                        block.pageSpans().stream().map(page::at).toList()))
                .toList();
        return new Offsets(articleId, chars, new PageMap(blocks));
    }

    /** The offsets of an article of the working set, from the structs of its blocks. */
    public static Offsets of(List<Row> blocks, String articleId, String text) {
        return new Offsets(
                articleId,
                CodePoints.of(text),
                new PageMap(blocks.stream().map(BlocksTable::block).toList()));
    }

    /** {@code H(article_id, char_start, char_end)}. */
    public String id(Span span) {
        return Id.of(articleId, String.valueOf(charStart(span)), String.valueOf(charEnd(span)));
    }

    /** Where a UTF-16 span begins in {@code articles.text}, in code points. */
    public int charStart(Span span) {
        return chars.at(span.begin());
    }

    /** Where it ends, exclusive. */
    public int charEnd(Span span) {
        return chars.at(span.end());
    }

    /** Where it begins in {@code pages.text}, in code points. */
    public int pageStart(Span span) {
        return onPage.pageSpan(chars.at(span)).begin();
    }

    /** Where it ends, exclusive. */
    public int pageEnd(Span span) {
        return onPage.pageSpan(chars.at(span)).end();
    }
}
