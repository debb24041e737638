package broadsheet.articles;

import broadsheet.text.Span;
import java.util.List;

/**
 * Where the text of an article stands on its page. Works in whatever unit its blocks count, UTF-16 or code points.
 *
 * @param blocks in reading order, their spans into the article's text, their page spans into the page's
 */
public record PageMap(List<Block> blocks) {
    public PageMap {
        blocks = List.copyOf(blocks);
    }

    /**
     * The stretch of the page from a stretch's first to its last character, column breaks and captions between them included.
     *
     * @param inText a non-empty span of the article's text that begins and ends inside blocks
     */
    public Span pageSpan(Span inText) {
        return new Span(pageOffset(inText.begin()), pageOffset(inText.end() - 1) + 1);
    }

    private int pageOffset(int offset) {
        Block block = blockAt(offset);
        int rest = offset - block.span().begin();
        for (Span piece : block.pageSpans()) {
            if (rest < piece.length()) {
                return piece.begin() + rest;
            }
            rest -= piece.length();
        }
        throw new IllegalArgumentException("No block holds offset " + offset);
    }

    private Block blockAt(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return blocks.get(low);
    }
}
