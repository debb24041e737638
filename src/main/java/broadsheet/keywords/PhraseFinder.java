package broadsheet.keywords;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds noun phrases among adjacent tokens by part of speech: 监测/vn 预警/vn 机制/n, 5/m G/nx +/w 医疗/n 健康/a.
 *
 * <p>A run is a longest row of words that phrases are made of; every stretch of it with proper edges is an occurrence.
 * Which stretch is the phrase is settled later by how often each stands.
 */
final class PhraseFinder {
    private static final int MAX_TOKENS = 6; // 基层/医疗/卫生/服务/体系, 5/G/+/医疗/健康
    private static final int MAX_CHARS = 12;

    private final TermFilter filter;
    private final WordShape shape;

    PhraseFinder(TermFilter filter, WordShape shape) {
        this.filter = filter;
        this.shape = shape;
    }

    /**
     * The phrases of two tokens and more.
     *
     * @param isBarred tokens that no phrase may hold: names of persons, bylines
     */
    List<Occurrence> find(List<Token> tokens, Predicate<Token> isBarred) {
        List<Occurrence> found = new ArrayList<>();
        int begin = 0;
        while (begin < tokens.size()) {
            int end = runEnd(tokens, begin, isBarred);
            for (int first = begin; first < end; first++) {
                addFrom(tokens, begin, first, end, found);
            }
            begin = Math.max(end, begin + 1);
        }
        return found;
    }

    private int runEnd(List<Token> tokens, int begin, Predicate<Token> isBarred) {
        int end = begin;
        while (end < tokens.size()
                && isMaterial(tokens, end)
                && !isBarred.test(tokens.get(end))
                && (end == begin || isAdjacent(tokens, end))) {
            end++;
        }
        return end;
    }

    /** 5 may begin 5G+医疗健康, G may not. */
    private boolean mayBegin(List<Token> tokens, int first) {
        if (WordShape.isLetters(tokens, first)) {
            return WordShape.isDigits(tokens.get(first));
        }
        return !isTorn(tokens, first) && filter.mayBegin(tokens.get(first)) && shape.mayBegin(tokens.get(first));
    }

    /** G behind 5, 国 behind 二十: one character that a number has lost. */
    private static boolean isTorn(List<Token> tokens, int first) {
        return first > 0
                && tokens.get(first).surface().length() == 1
                && tokens.get(first - 1).pos().startsWith("m")
                && isAdjacent(tokens, first);
    }

    private boolean isMaterial(List<Token> tokens, int i) {
        return WordShape.isLetters(tokens, i)
                || shape.isMaterial(tokens.get(i)) && !filter.isFunctionWord(tokens.get(i));
    }

    /** Whether it has no verb and reaches from border to border, or from verb to verb, or empty word to empty word. */
    private boolean isWhole(List<Token> tokens, int runBegin, int first, int last, int runEnd) {
        return !hasVerb(tokens, first, last)
                && (first == runBegin || isBorder(tokens.get(first - 1), filter.mayBegin(tokens.get(first - 1))))
                && (last == runEnd - 1 || isBorder(tokens.get(last + 1), filter.mayEnd(tokens.get(last + 1))));
    }

    private static boolean hasVerb(List<Token> tokens, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (WordShape.isVerb(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBorder(Token token, boolean mayStand) {
        return !mayStand || WordShape.isVerb(token);
    }

    private static boolean isAdjacent(List<Token> tokens, int i) {
        return tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
    }

    private void addFrom(List<Token> tokens, int runBegin, int first, int runEnd, List<Occurrence> found) {
        if (!mayBegin(tokens, first)) {
            return;
        }
        int begin = tokens.get(first).span().begin();
        for (int last = first + 1; last < Math.min(runEnd, first + MAX_TOKENS); last++) {
            Span span = new Span(begin, tokens.get(last).span().end());
            if (span.length() > MAX_CHARS) {
                return;
            }
            if (filter.mayEnd(tokens.get(last)) && shape.mayEnd(tokens.get(last))) {
                double worth = shape.ofPhrase(tokens.subList(first, last + 1));
                boolean isWhole = isWhole(tokens, runBegin, first, last, runEnd);
                found.add(new Occurrence(span, KeywordKind.PHRASE, null, worth, isWhole));
            }
        }
    }
}
