package broadsheet.keywords;

import broadsheet.text.Span;
import broadsheet.text.Token;

/**
 * A token with what its {@link Lexeme} and its place say of it: read once, asked for every stretch it stands in.
 *
 * @param worth as a keyword by itself; 0 when it is none
 * @param isMaterial whether phrases are made of it
 * @param mayBegin whether a phrase may begin with it
 * @param mayEnd whether a phrase may end with it
 * @param isOfName whether it is part of a person's name
 * @param isBarred whether no phrase may hold it: part of a name, or where nothing is a candidate
 */
record Word(
        Token token,
        Lexeme lexeme,
        double worth,
        boolean isMaterial,
        boolean mayBegin,
        boolean mayEnd,
        boolean isOfName,
        boolean isBarred) {
    Span span() {
        return token.span();
    }

    int begin() {
        return token.span().begin();
    }

    int end() {
        return token.span().end();
    }

    PartOfSpeech part() {
        return lexeme.part();
    }

    boolean isVerb() {
        return lexeme.isVerb();
    }

    boolean isListedFirst() {
        return lexeme.isListedFirst();
    }

    /** Whether nothing stands between it and the word before. */
    boolean isRightBehind(Word before) {
        return before.end() == begin();
    }

    /** Whether what stands right behind it stands free: behind a verb or an empty word. */
    boolean freesNext() {
        return isVerb() || !isListedFirst();
    }

    /** Whether what stands right before it stands free. */
    boolean freesLast() {
        return isVerb() || !lexeme.isListedLast();
    }
}
