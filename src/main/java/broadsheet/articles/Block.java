package broadsheet.articles;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.List;

/**
 * One headline, paragraph, byline …, rejoined across column breaks.
 *
 * <p>A paragraph cut by a caption (服务能力提 | caption | 升。) is one block with two page spans.
 *
 * @param text the pieces of {@code pageSpans}, concatenated, exactly
 * @param span UTF-16 offsets into the article's text
 * @param pageSpans UTF-16 offsets into the page's text, in reading order
 */
public record Block(Zone zone, String text, Span span, List<Span> pageSpans) {
    public Block {
        pageSpans = List.copyOf(pageSpans);
    }
}
