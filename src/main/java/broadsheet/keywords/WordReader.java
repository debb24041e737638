package broadsheet.keywords;

import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of an article as {@link Word}s. */
final class WordReader {
    private final TermFilter filter;
    private final WordShape shape = new WordShape();

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
        TermFilter.Verdict verdict = filter.verdict(token);
        boolean isLetters = WordShape.isLetters(tokens, i);
        boolean isOfName = names.touches(token.span());
        boolean begins = isLetters
                ? WordShape.isDigits(token)
                : verdict.isListedFirst() && shape.mayBegin(token) && !isTorn(tokens, i);
        return new Word(
                token,
                worth(token, verdict, isOfName),
                WordShape.isVerb(token),
                isLetters || shape.isMaterial(token) && !verdict.isFunctionWord(),
                verdict.isListedFirst(),
                verdict.isListedLast(),
                begins, // 5 may begin 5G+医疗健康, G may not
                verdict.isListedLast() && shape.mayEnd(token),
                isOfName,
                isOfName || prominence.at(token.span()) == 0);
    }

    private double worth(Token token, TermFilter.Verdict verdict, boolean isOfName) {
        boolean isTerm = !isOfName && !verdict.isStop() && !verdict.isFunctionWord();
        double worth = isTerm ? shape.ofWord(token) : 0;
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
