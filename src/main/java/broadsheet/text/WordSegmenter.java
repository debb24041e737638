package broadsheet.text;

import java.util.List;

/** Cuts text into words. Thread-safe; the same text gives the same tokens. */
@FunctionalInterface
public interface WordSegmenter {
    /**
     * The tokens of {@code text}, in reading order, without white space and without gaps otherwise.
     *
     * @param text one sentence or article; a newline always ends a token
     * @return spans are UTF-16 offsets into {@code text}; empty for an empty text
     */
    List<Token> segment(String text);
}
