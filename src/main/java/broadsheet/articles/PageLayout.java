package broadsheet.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page cut into articles.
 *
 * @param articles in reading order; together their blocks hold every non-blank character of the page exactly once
 * @param masthead what the page says of itself; null when nothing
 * @param lineJoinCount how many line breaks were taken for column breaks
 * @param issues doubts about the page
 */
public record PageLayout(List<Article> articles, @Nullable Masthead masthead, int lineJoinCount, List<String> issues) {
    public PageLayout {
        articles = List.copyOf(articles);
        issues = List.copyOf(issues);
    }
}
