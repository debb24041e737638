package broadsheet.keywords;

import broadsheet.text.Token;

/**
 * What a word says as a keyword or in one wherever it stands, by its part of speech, its length and the stop list.
 *
 * @param part what its part of speech says
 * @param worth as a keyword by itself; 0 when it is none
 * @param isVerb a verb of two characters or more
 * @param isMaterial whether phrases are made of it
 * @param isListedFirst whether the stop list lets a phrase begin with it: 重点 in 重点人群, but not 加强
 * @param isListedLast whether the stop list lets a phrase end with it: 防控 in 疫情防控, but not 情况
 * @param mayBegin whether a phrase may begin with it by its part of speech too
 * @param mayEnd whether a phrase may end with it by its part of speech too
 * @param mayBeLetters whether beside letters it is one of them: 5 in 5G, + in 5G+
 */
record Lexeme(
        PartOfSpeech part,
        double worth,
        boolean isVerb,
        boolean isMaterial,
        boolean isListedFirst,
        boolean isListedLast,
        boolean mayBegin,
        boolean mayEnd,
        boolean mayBeLetters) {

    /** The judgement of one token. */
    static Lexeme of(Token token, TermFilter filter) {
        PartOfSpeech part = PartOfSpeech.of(token.pos());
        TermFilter.Verdict verdict = filter.verdict(token);
        boolean isLong = token.surface().length() > 1;
        boolean isVerb = isLong && part.isVerb();
        return new Lexeme(
                part,
                worth(token, part, verdict),
                isVerb,
                (part.isNoun() || part.isModifier() || isVerb) && !verdict.isFunctionWord(),
                verdict.isListedFirst(),
                verdict.isListedLast(),
                verdict.isListedFirst() && (part.isNoun() || isLong && part.isModifier() || isVerb),
                verdict.isListedLast() && (part.isNoun() || isVerb || isLong && part.isAdjective()),
                token.pos().equals("m") || token.surface().equals("+"));
    }

    private static double worth(Token token, PartOfSpeech part, TermFilter.Verdict verdict) {
        double worth = verdict.isStop() || verdict.isFunctionWord() ? 0 : WordShape.ofWord(token, part);
        return worth > 0 && !TermFilter.isNumber(token) ? worth : 0;
    }
}
