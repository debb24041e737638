package broadsheet.keywords;

import broadsheet.text.Token;
import java.util.List;

/** What length and place add to a {@link PartOfSpeech}: 网格员 is worth more than 网格, 守护师生 less than 师生安全. */
final class WordShape {
    private static final int LONG_WORD = 3; // 网格员, 救护车: a single word that is as good as a short phrase
    private static final double LONG_WORD_BONUS = 1.5;
    private static final double COMPOUND_BONUS = 2; // 安全生产, 疫苗接种: a phrase that the dictionary lists as a word
    private static final double VERB_FIRST = 0.55; // 守护师生
    private static final double VERB_INSIDE = 0.75; // 首例患者治愈出院: a clause
    private static final double SHORT_PHRASE = 0.75; // under four characters
    private static final int FOUR = 4;

    private WordShape() {}

    /** The worth of a single word, 0 for one that is no keyword. */
    static double ofWord(Token token, PartOfSpeech part) {
        int length = token.surface().length();
        double worth = length < 2 ? 0 : part.worth();
        boolean isCompound = length >= FOUR && token.pos().equals("nz");
        double bonus = isCompound ? COMPOUND_BONUS : length >= LONG_WORD ? LONG_WORD_BONUS : 1;
        return Math.min(1, worth * bonus);
    }

    /** The worth of the phrase from word to word: a noun phrase 1, one with a verb or an adjective at its edge less. */
    static double ofPhrase(List<Word> words, int first, int last) {
        boolean isShort = words.get(last).end() - words.get(first).begin() < FOUR;
        boolean isClause = false;
        for (int i = first + 1; i < last; i++) {
            isClause |= words.get(i).isVerb();
        }
        return (words.get(first).isVerb() ? VERB_FIRST : 1)
                * (isClause ? VERB_INSIDE : 1)
                * words.get(last).part().worthLast()
                * (isShort ? SHORT_PHRASE : 1);
    }

    /** 5 before G, and + behind it, in 5G+医疗健康. */
    static boolean isLetters(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean mayBe = token.pos().equals("m") || token.surface().equals("+");
        boolean lettersFollow = mayBe && i + 1 < tokens.size() && isLetter(tokens.get(i + 1));
        boolean lettersBefore = mayBe && i > 0 && isLetter(tokens.get(i - 1));
        return lettersFollow && isDigits(token)
                || lettersBefore && token.surface().equals("+");
    }

    private static boolean isLetter(Token token) {
        return token.pos().equals("nx");
    }

    static boolean isDigits(Token token) {
        return token.pos().equals("m") && token.surface().chars().allMatch(Character::isDigit);
    }
}
