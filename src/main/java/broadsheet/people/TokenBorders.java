package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the segmenter cut an article, and which of its tokens it takes for names: weak votes, asked by offset. */
final class TokenBorders {
    private static final String GIVEN = "强明亮美丽芳红平健康勇忠良贵富荣祥坚刚英俊静慧清"; // 郑晓|强
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

    /** The tokens of the article, in reading order. */
    List<Token> all() {
        return tokens;
    }

    /** The tokens of a stretch, in reading order. */
    List<Token> within(Span stretch) {
        int begin = stretch.begin();
        int end = stretch.end();
        while (begin < end && tokenAt[begin] < 0) {
            begin++;
        }
        while (end > begin && tokenAt[end - 1] < 0) {
            end--;
        }
        return begin == end ? List.of() : tokens.subList(tokenAt[begin], tokenAt[end - 1] + 1);
    }

    /** Whether the segmenter takes exactly this stretch for a person's name. */
    boolean isName(int begin, int end) {
        Token token = at(begin);
        return token != null
                && token.span().begin() == begin
                && token.span().end() == end
                && token.pos().startsWith("nr");
    }

    /** 孙颖|莎: a name of two characters with the single one behind it that stands in no word. */
    Span wholeName(Span name) {
        return name.length() == 2 && isLoose(name.end()) ? new Span(name.begin(), name.end() + 1) : name;
    }

    /** 莎, 签 behind a name: whether a single character that stands in no word begins at {@code offset}. */
    boolean isLoose(int offset) {
        Token next = at(offset);
        return next != null
                && next.span().begin() == offset
                && next.span().length() == 1
                && (next.pos().length() == 2 && "gz".indexOf(next.pos().charAt(1)) >= 0
                        || next.pos().startsWith("nr")
                        || next.pos().equals("a") && GIVEN.contains(next.surface()));
    }

    /** 汪洋和|李某某: a name that the segmenter glues with the joint before another; the name as it is when no other follows. */
    Span withoutJoint(Span name) {
        Token last =
                name.length() == 3 && (beginsName(name.end()) || isPlaceAt(name.end())) ? at(name.end() - 1) : null;
        boolean joint =
                last != null && "和与及".indexOf(last.surface().charAt(last.span().length() - 1)) >= 0;
        return joint ? new Span(name.begin(), name.end() - 1) : name;
    }

    /** 李小|璐: a name and a single character that the segmenter tags as names too. */
    boolean isNames(int begin, int end) {
        Token last = at(end - 1);
        return last != null && last.span().begin() == end - 1 && last.pos().startsWith("nr") && isName(begin, end - 1);
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

    /** Whether the segmenter takes exactly this stretch for a word that is no name: 高峰, 安全. */
    boolean isWord(int begin, int end) {
        Token token = at(begin);
        return token != null
                && token.span().begin() == begin
                && token.span().end() == end
                && !token.pos().startsWith("nr")
                && !token.pos().equals("nz");
    }

    /** Whether the segmenter takes exactly this stretch for one word, name or not. */
    boolean isToken(int begin, int end) {
        Token token = at(begin);
        return token != null && token.span().begin() == begin && token.span().end() == end;
    }

    /** Whether the segmenter sees the name of a place begin at {@code offset}. */
    boolean isPlaceAt(int offset) {
        Token token = at(offset);
        return token != null && token.span().begin() == offset && token.pos().startsWith("ns");
    }

    /** Whether the segmenter sees a person's name begin at {@code offset}. */
    boolean beginsName(int offset) {
        Token token = at(offset);
        return token != null
                && token.span().begin() == offset
                && (token.pos().startsWith("nr")
                        || isProper(offset + 1, token.span().end()));
    }

    /** Whether a number, a measure or a word of place lies in a stretch. */
    boolean holdsNumber(int begin, int end) {
        for (int i = begin; i < end; i++) {
            Token token = at(i);
            if (token != null && "mqf".indexOf(token.pos().charAt(0)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that is no proper name begins at {@code offset}. */
    boolean isWordAt(int offset) {
        Token token = at(offset);
        return token != null
                && token.span().begin() == offset
                && !isNameLike(token)
                && !token.pos().startsWith("ns");
    }

    /**
     * Whether a stretch may be a given name: an unknown or proper name, or single characters that are no particles.
     *
     * @param verbs whether a single character may be a verb too: 宣昌|能
     */
    boolean isGiven(int begin, int end, boolean verbs) {
        for (int i = begin; i < end; ) {
            Token token = at(i);
            if (token == null || !isGiven(token, verbs)) {
                return false;
            }
            i = token.span().end();
        }
        return true;
    }

    private static boolean isGiven(Token token, boolean verbs) {
        char tag = token.pos().charAt(0);
        boolean single = token.span().length() == 1 && "pcdur".indexOf(tag) < 0 && (verbs || tag != 'v');
        return single
                || token.pos().endsWith("g")
                || isNameLike(token)
                || token.pos().startsWith("ns");
    }

    /** Whether the segmenter takes exactly this stretch for a proper name: 池|莉莉. */
    boolean isProper(int begin, int end) {
        Token token = at(begin);
        return token != null
                && token.span().begin() == begin
                && token.span().end() == end
                && token.span().length() > 1
                && isNameLike(token);
    }

    /** Whether the segmenter takes exactly this stretch for a noun: 甘霖, 江山. */
    boolean isNoun(int begin, int end) {
        Token token = at(begin);
        return token != null && isWord(begin, end) && token.pos().equals("n");
    }

    /** Whether a verb or adverb begins at {@code offset}, as behind the name of who acts. */
    boolean beginsPredicate(int offset) {
        Token token = at(offset);
        return token != null
                && token.span().begin() == offset
                && "vd".indexOf(token.pos().charAt(0)) >= 0;
    }

    /** 梅雨|辰: a word of two characters and one more, no verb or particle, which may be a name that begins like a word. */
    boolean isWordAndRest(int begin, int end) {
        Token first = at(begin);
        Token last = at(end - 1);
        return first != null
                && last != null
                && first.span().begin() == begin
                && first.span().end() == end - 1
                && last.span().length() == 1
                && "vpcdurf".indexOf(last.pos().charAt(0)) < 0; // 通道|上
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

    /** Whether a word of time begins at {@code offset}: 常某某|近日. */
    boolean beginsTime(int offset) {
        Token token = at(offset);
        return token != null && token.span().begin() == offset && token.pos().equals("t");
    }

    /** Whether 与, 同, 和, 向, 致 or the like stands alone at {@code offset}. */
    boolean isJoining(int offset) {
        Token token = at(offset);
        return token != null
                && token.span().begin() == offset
                && token.span().length() == 1
                && "与同和向致对给跟".contains(token.surface());
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
