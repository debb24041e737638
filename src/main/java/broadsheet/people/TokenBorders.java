package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the segmenter cut an article, and which of its tokens it takes for names: weak votes, asked by offset. */
final class TokenBorders {
    private static final String FUNCTION_TAGS = "cpdurmf"; // 和, 向, 都, 的, 这, 多, 上: no surname when they stand alone

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

    /**
     * Whether the segmenter takes the stretch for words of prose: 严格, 长三角, 大会|上, 和|人民. A surname alone, a name and an
     * unknown string are none.
     */
    boolean isProse(int begin, int end) {
        Token first = at(begin);
        if (first == null || isNameLike(first)) {
            return false;
        }
        boolean whole = first.span().begin() == begin && first.span().end() <= end;
        return whole
                && (first.surface().length() > 1
                        || FUNCTION_TAGS.indexOf(first.pos().charAt(0)) >= 0);
    }

    private static boolean isNameLike(Token token) {
        return token.pos().startsWith("nr")
                || token.pos().equals("nz")
                || token.pos().startsWith("x");
    }

    /** The transcribed foreign name (安倍晋三, 古特雷斯) that the segmenter sees at {@code begin}; null when it sees none. */
    @Nullable
    Span transcribed(int begin, int limit) {
        Token token = at(begin);
        boolean seen =
                token != null && token.span().begin() == begin && token.span().end() <= limit && isTranscribed(token);
        return seen && token != null ? token.span() : null;
    }

    private static boolean isTranscribed(Token token) {
        return (token.pos().equals("nrf") || token.pos().equals("nrj"))
                && token.surface().length() > 2;
    }

    /** Whether the token that begins at {@code offset} is one character long. */
    boolean isOneCharacter(int offset) {
        Token token = at(offset);
        return token != null && token.span().begin() == offset && token.span().length() == 1;
    }

    /** Whether a verb, a particle or the like begins at {@code offset}: no part of a name. */
    boolean beginsVerb(int offset) {
        Token token = at(offset);
        return token != null
                && token.span().begin() == offset
                && "vpcdutr".indexOf(token.pos().charAt(0)) >= 0;
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
                && (!token.pos().startsWith("nr") || isTranscribed(token));
    }
}
