package broadsheet.people;

import broadsheet.text.Token;
import java.util.BitSet;
import java.util.List;

/** Where the segmenter cut an article, and which of its tokens it takes for names: weak votes, asked by offset. */
final class TokenBorders {
    private final BitSet borders;
    private final int[] tokenAt;
    private final List<Token> tokens;

    TokenBorders(String text, List<Token> tokens) {
        this.tokens = tokens;
        this.borders = new BitSet(text.length() + 1);
        this.tokenAt = new int[text.length()];
        java.util.Arrays.fill(tokenAt, -1);
        for (int t = 0; t < tokens.size(); t++) {
            Token token = tokens.get(t);
            borders.set(token.span().begin());
            borders.set(token.span().end());
            java.util.Arrays.fill(tokenAt, token.span().begin(), token.span().end(), t);
        }
    }

    boolean isBorder(int offset) {
        return borders.get(offset);
    }

    /** The token that covers {@code offset}; null for white space. */
    @org.jspecify.annotations.Nullable
    Token at(int offset) {
        int token = offset < 0 || offset >= tokenAt.length ? -1 : tokenAt[offset];
        return token < 0 ? null : tokens.get(token);
    }

    /** Whether the segmenter takes exactly this stretch for a person's name. */
    boolean isName(int begin, int end) {
        Token token = at(begin);
        return token != null
                && token.span().begin() == begin
                && token.span().end() == end
                && token.pos().startsWith("nr");
    }

    /** Whether the segmenter takes exactly this stretch for a verb, an adjective or the like: 严格, 知晓. */
    boolean isPlainWord(int begin, int end) {
        Token token = at(begin);
        return token != null
                && token.span().begin() == begin
                && token.span().end() == end
                && !token.pos().startsWith("n")
                && !token.pos().startsWith("x");
    }

    /** Whether a word of two or more characters, no name, reaches across one of the two ends. */
    boolean cuts(int begin, int end) {
        return crosses(begin) || crosses(end);
    }

    private boolean crosses(int offset) {
        Token token = at(offset);
        return token != null
                && token.span().begin() < offset
                && token.span().end() > offset
                && !token.pos().startsWith("nr");
    }
}
