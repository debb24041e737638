package broadsheet.keywords;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One place where an article prints something it might be filed under.
 *
 * @param shape how much its form alone speaks for it, 0–1: a noun phrase more than a verb
 * @param isWhole whether it stands free, and is not a piece cut out of a longer row of nouns
 */
record Occurrence(Span span, KeywordKind kind, @Nullable String pos, double shape, boolean isWhole) {
    /** A word, a name, a quoted or set phrase: what stands whole by nature. */
    Occurrence(Span span, KeywordKind kind, @Nullable String pos, double shape) {
        this(span, kind, pos, shape, true);
    }

    /** A single word that is a term. */
    static Occurrence of(Word word) {
        return new Occurrence(word.span(), KeywordKind.TERM, word.token().pos(), word.worth());
    }
}
