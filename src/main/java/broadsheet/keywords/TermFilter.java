package broadsheet.keywords;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Token;
import java.util.HashSet;
import java.util.Set;

/** Which tokens are terms: no punctuation, no number, no stop word of {@code stop_words.tsv} or of the user. */
public final class TermFilter {
    private static final String FUNCTION_TAGS =
            "wmqupcyeo"; // marks, numbers, measures, particles, prepositions, conjunctions

    private final Set<String> stopWords = new HashSet<>();

    /** @param further stop words of the user */
    public TermFilter(Lexicons lexicons, Set<String> further) {
        lexicons.get("stop_words").forEach(row -> stopWords.add(row.key()));
        stopWords.addAll(further);
    }

    /** Whether a token is no term. */
    public boolean isStop(Token token) {
        return stopWords.contains(token.term())
                || FUNCTION_TAGS.indexOf(token.pos().charAt(0)) >= 0
                || token.term().chars().noneMatch(Character::isLetter);
    }
}
