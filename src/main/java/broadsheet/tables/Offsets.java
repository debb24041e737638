package broadsheet.tables;

import broadsheet.articles.Article;
import broadsheet.text.CodePoints;
import broadsheet.text.Id;
import broadsheet.text.Span;

/**
 * The one place where an article's UTF-16 spans become the tables' code points, and ids.
 *
 * @param page of the whole page's text
 * @param chars of the article's text
 */
public record Offsets(Article article, String articleId, CodePoints page, CodePoints chars) {
    /** {@code H(article_id, char_start, char_end)}. */
    public String id(Span span) {
        return Id.of(articleId, String.valueOf(charStart(span)), String.valueOf(charEnd(span)));
    }

    public int charStart(Span span) {
        return chars.at(span.begin());
    }

    public int charEnd(Span span) {
        return chars.at(span.end());
    }

    public int pageStart(Span span) {
        return page.at(article.pageSpan(span).begin());
    }

    public int pageEnd(Span span) {
        return page.at(article.pageSpan(span).end());
    }
}
