package broadsheet.keywords;

import broadsheet.text.Span;
import broadsheet.text.Token;

/**
 * A token with what its part of speech, the stop list and its place say of it: read once, asked for every stretch it stands in.
 *
 * @param worth as a keyword by itself; 0 when it is none
 * @param isMaterial whether phrases are made of it
 * @param isListedFirst whether the stop list lets a phrase begin with it: 重点 in 重点人群, but not 加强
 * @param isListedLast whether the stop list lets a phrase end with it: 防控 in 疫情防控, but not 情况
 * @param mayBegin whether a phrase may begin with it by its part of speech too
 * @param mayEnd whether a phrase may end with it by its part of speech too
 * @param isOfName whether it is part of a person's name
 * @param isBarred whether no phrase may hold it: part of a name, or where nothing is a candidate
 */
record Word(
        Token token,
        PartOfSpeech part,
        double worth,
        boolean isVerb,
        boolean isMaterial,
        boolean isListedFirst,
        boolean isListedLast,
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

    /** Whether nothing stands between it and the word before. */
    boolean isRightBehind(Word before) {
        return before.end() == begin();
    }

    /** Whether what stands right behind it stands free: behind a verb or an empty word. */
    boolean freesNext() {
        return isVerb || !isListedFirst;
    }

    /** Whether what stands right before it stands free. */
    boolean freesLast() {
        return isVerb || !isListedLast;
    }
}
