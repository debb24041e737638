package broadsheet.keywords;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which tokens are counted as terms: 疫情 is one, 的, 进一步, 30, 《 are none.
 *
 * <p>Stop words come from stop_words.tsv, in two levels: function words (的, 以及), and the empty words of official prose
 * (工作, 进一步), of which some may still stand at the edge of a phrase: 防控 alone says nothing, 疫情防控 does.
 */
public final class TermFilter {
    private static final int EMPTY = 2; // the level of words that say nothing alone

    private final Map<String, StopWord> stopWords = new HashMap<>();

    /**
     * The filter of the shipped stop words and a user's.
     *
     * @param lexicons holds stop_words
     * @param further words of the user; no phrase begins or ends with one
     */
    public TermFilter(Lexicons lexicons, Set<String> further) {
        further.forEach(word -> stopWords.put(word, new StopWord(EMPTY, "")));
        lexicons.get("stop_words")
                .forEach(row -> stopWords.put(row.key(), new StopWord(row.number("level"), row.get("edge"))));
    }

    private record StopWord(int level, String edge) {
        boolean mayStand(String place) {
            return edge.equals(place) || edge.equals("both");
        }
    }

    /** Whether the normalised word is a stop word of either level; such tokens count in {@code token_total} only. */
    public boolean isStop(String term) {
        return stopWords.containsKey(term);
    }

    /** Whether it is counted: neither stop word nor punctuation, number or particle. */
    public boolean isTerm(Token token) {
        Verdict verdict = verdict(token);
        return !verdict.isStop() && !verdict.isFunctionWord() && !isNumber(token);
    }

    /**
     * What is said of one token: the stop list asked once.
     *
     * @param isFunctionWord whether no phrase may hold it: 的, 以及, 我市
     * @param isListedFirst whether a phrase may begin with it: 重点 in 重点人群, but not 加强
     * @param isListedLast whether a phrase may end with it: 防控 in 疫情防控, but not 情况
     */
    record Verdict(boolean isStop, boolean isFunctionWord, boolean isListedFirst, boolean isListedLast) {}

    Verdict verdict(Token token) {
        StopWord listed = stopWords.get(token.term());
        boolean isFunctionWord = listed != null && listed.level() == 1
                || PartOfSpeech.of(token.pos()).isEmpty()
                || !has(token.term(), Character::isLetterOrDigit);
        return new Verdict(
                listed != null,
                isFunctionWord,
                listed == null || listed.mayStand("first"),
                listed == null || listed.mayStand("last"));
    }

    /** 30, 3.5%, 八十八, 11月: no term, whatever its tag. */
    static boolean isNumber(Token token) {
        String pos = token.pos();
        return pos.startsWith("m")
                || pos.startsWith("q")
                || pos.equals("t") && token.term().chars().anyMatch(Character::isDigit)
                || !has(token.term(), Character::isLetter);
    }

    private static boolean has(String term, IntPredicate sort) {
        for (int i = 0; i < term.length(); i += Character.charCount(term.codePointAt(i))) {
            if (sort.test(term.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
