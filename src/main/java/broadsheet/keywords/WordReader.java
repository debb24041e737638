package broadsheet.keywords;

import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of an article as {@link Word}s. */
final class WordReader {
    private static final String LONELY = "pcudrwymq"; // parts of speech whose single characters are words

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
        Lexeme lexeme = Lexeme.of(token, filter);
        boolean isLetters = lexeme.mayBeLetters() && WordShape.isLetters(tokens, i);
        boolean isOfName = names.touches(token.span());
        return new Word(
                token,
                lexeme,
                isOfName ? 0 : lexeme.worth(),
                isLetters || lexeme.isMaterial(),
                isLetters
                        ? WordShape.isDigits(token)
                        : lexeme.mayBegin() && !isTorn(tokens, i), // 5 may begin 5G, G may not
                lexeme.mayEnd() && !isTornBefore(tokens, i),
                isOfName,
                isOfName || prominence.at(token.span()) == 0);
    }

    /** G behind 5, 国 behind 二十, 力 behind 算, 法 behind 中: one character that a number or another single one has lost. */
    private static boolean isTorn(List<Token> tokens, int i) {
        return i > 0
                && isSingle(tokens.get(i))
                && isRightBehind(tokens, i)
                && (tokens.get(i - 1).pos().startsWith("m") || isContent(tokens.get(i - 1)));
    }

    /** 情 before 怀: one character that the next single one belongs to. */
    private static boolean isTornBefore(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && isSingle(tokens.get(i))
                && isRightBehind(tokens, i + 1)
                && isContent(tokens.get(i + 1))
                && !tokens.get(i + 1).pos().startsWith("v");
    }

    private static boolean isSingle(Token token) {
        return token.surface().length() == 1;
    }

    private static boolean isRightBehind(List<Token> tokens, int i) {
        return tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
    }

    /** Whether it is one character of a word, and no 在, 和, 的, 这, 不. */
    private static boolean isContent(Token token) {
        return isSingle(token)
                && Character.isIdeographic(token.surface().charAt(0))
                && LONELY.indexOf(token.pos().charAt(0)) < 0;
    }
}
