package broadsheet.keywords;

import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of an article as {@link Word}s. */
final class WordReader {
    private final TermFilter filter;

    WordReader(TermFilter filter) {
        this.filter = filter;
    }

    /** A word a token. */
    List<Word> read(List<Token> tokens, NameFinder names, Prominence prominence) {
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            words.add(word(tokens, i, names, prominence));
        }
        return words;
    }

    private Word word(List<Token> tokens, int i, NameFinder names, Prominence prominence) {
        Token token = tokens.get(i);
        PartOfSpeech part = PartOfSpeech.of(token.pos());
        TermFilter.Verdict verdict = filter.verdict(token);
        boolean isLong = token.surface().length() > 1;
        boolean isVerb = isLong && part.isVerb();
        boolean isLetters = WordShape.isLetters(tokens, i);
        boolean isOfName = names.touches(token.span());
        boolean begins = (part.isNoun() || isLong && part.isModifier() || isVerb) && !isTorn(tokens, i);
        boolean isMaterial = part.isNoun() || part.isModifier() || isVerb;
        return new Word(
                token,
                part,
                isOfName ? 0 : worth(token, part, verdict),
                isVerb,
                isLetters || isMaterial && !verdict.isFunctionWord(),
                verdict.isListedFirst(),
                verdict.isListedLast(),
                isLetters ? WordShape.isDigits(token) : begins && verdict.isListedFirst(), // 5 may begin 5G, G may not
                verdict.isListedLast() && (part.isNoun() || isVerb || part.isAdjective()),
                isOfName,
                isOfName || prominence.at(token.span()) == 0);
    }

    private static double worth(Token token, PartOfSpeech part, TermFilter.Verdict verdict) {
        double worth = verdict.isStop() || verdict.isFunctionWord() ? 0 : WordShape.ofWord(token, part);
        return worth > 0 && !TermFilter.isNumber(token) ? worth : 0;
    }

    /** G behind 5, 国 behind 二十: one character that a number has lost. */
    private static boolean isTorn(List<Token> tokens, int i) {
        return i > 0
                && tokens.get(i).surface().length() == 1
                && tokens.get(i - 1).pos().startsWith("m")
                && tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
    }
}
