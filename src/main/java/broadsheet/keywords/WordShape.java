package broadsheet.keywords;

import broadsheet.text.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a part of speech is worth in a keyword: a librarian files under nouns and noun phrases, seldom under verbs.
 *
 * <p>Tags are HanLP's (ICTCLAS): n… nouns, vn verbal noun, b attributive, j short form, g… terms of a trade, nx letters,
 * vl nl l i idioms. The weights were set by hand and judged on librarians' keywords.
 */
final class WordShape {
    private static final Set<String> IDIOMS = Set.of("vl", "nl", "l", "i");
    private static final Set<String> CLAUSES = Set.of("vl", "l", "i");
    private static final Set<String> OTHER_NOUNS = Set.of("vn", "an", "j", "s");
    private static final Set<String> MODIFIERS = Set.of("b", "a", "vg", "tg", "ag");
    private static final Set<String> VERBS = Set.of("v", "vi", "vd");

    private static final double NOUN = 0.6;
    private static final double VERB = 0.35;
    private static final double MODIFIER = 0.2;
    private static final double POST = 0.3; // 书记, 市长: every story has one
    private static final Map<String, Double> WORD_WORTH = Map.of(
            "nr", 0.3, // a name the segmenter made up; the persons of the story come from elsewhere
            "nx", 0.3,
            "vn", 0.5,
            "an", 0.5,
            "nz", 0.5);
    private static final double IDIOM = 0.3; // 全力以赴, but also 村务公开
    private static final int LONG_WORD = 3; // 网格员, 救护车: a single word that is as good as a short phrase
    private static final double LONG_WORD_BONUS = 1.5;
    private static final double COMPOUND_BONUS = 2; // 安全生产, 疫苗接种: a phrase that the dictionary lists as a word

    private static final double VERB_FIRST = 0.55; // 守护师生
    private static final double VERB_INSIDE = 0.75; // 首例患者治愈出院: a clause
    private static final double VERB_LAST = 0.75; // 疫苗接种
    private static final double ADJECTIVE_LAST = 0.7; // 卫生健康, but also 历史底蕴深厚
    private static final double IDIOM_LAST = 0.4; // 巩固来之不易
    private static final double POST_LAST = 0.7;
    private static final double SHORT_PHRASE = 0.75; // under four characters
    private static final int FOUR = 4;

    /** Whether phrases are made of it. */
    boolean isMaterial(Token token) {
        return isNoun(token) || isModifier(token) || isVerb(token);
    }

    boolean mayBegin(Token token) {
        return isNoun(token) || isModifier(token) && token.surface().length() > 1 || isVerb(token);
    }

    boolean mayEnd(Token token) {
        return isNoun(token) || isVerb(token) || isAdjective(token);
    }

    /** The worth of the phrase from word to word: a noun phrase 1, one with a verb or an adjective at its edge less. */
    double ofPhrase(List<Word> words, int first, int last) {
        boolean isShort = words.get(last).end() - words.get(first).begin() < FOUR;
        boolean isClause = false;
        for (int i = first + 1; i < last; i++) {
            isClause |= words.get(i).isVerb();
        }
        return (words.get(first).isVerb() ? VERB_FIRST : 1)
                * (isClause ? VERB_INSIDE : 1)
                * ofHead(words.get(last).token())
                * (isShort ? SHORT_PHRASE : 1);
    }

    private static double ofHead(Token last) {
        if (isPost(last)) {
            return POST_LAST;
        }
        if (CLAUSES.contains(last.pos())) {
            return IDIOM_LAST;
        }
        return isVerb(last) ? VERB_LAST : isAdjective(last) ? ADJECTIVE_LAST : 1;
    }

    /** The worth of a single word, 0 for one that is no keyword. */
    double ofWord(Token token) {
        int length = token.surface().length();
        double worth = length < 2 ? 0 : ofPartOfSpeech(token);
        boolean isCompound = length >= FOUR && token.pos().equals("nz");
        double bonus = isCompound ? COMPOUND_BONUS : length >= LONG_WORD ? LONG_WORD_BONUS : 1;
        return Math.min(1, worth * bonus);
    }

    private static double ofPartOfSpeech(Token token) {
        if (isPost(token)) {
            return POST;
        }
        if (IDIOMS.contains(token.pos())) {
            return IDIOM;
        }
        double other = isVerb(token) ? VERB : isModifier(token) ? MODIFIER : 0;
        return WORD_WORTH.getOrDefault(token.pos(), isNoun(token) ? NOUN : other);
    }

    private static boolean isNoun(Token token) {
        return tag(token).isNoun;
    }

    private static boolean isPost(Token token) {
        return token.pos().startsWith("nnt");
    }

    private static boolean isModifier(Token token) {
        return tag(token).isModifier;
    }

    private static boolean isAdjective(Token token) {
        return token.pos().equals("a");
    }

    static boolean isVerb(Token token) {
        return token.surface().length() > 1 && tag(token).isVerb;
    }

    /** What a part of speech is; there are some hundred, and each is asked for at every token. */
    private record Tag(boolean isNoun, boolean isModifier, boolean isVerb) {
        private static final Map<String, Tag> KNOWN = new ConcurrentHashMap<>();

        static Tag of(String pos) {
            boolean isNoun =
                    pos.startsWith("n") || pos.startsWith("g") || OTHER_NOUNS.contains(pos) || IDIOMS.contains(pos);
            return new Tag(isNoun, MODIFIERS.contains(pos), VERBS.contains(pos));
        }
    }

    private static Tag tag(Token token) {
        Tag known = Tag.KNOWN.get(token.pos()); // first: computeIfAbsent locks
        return known == null ? Tag.KNOWN.computeIfAbsent(token.pos(), Tag::of) : known;
    }

    /** 5 before G, and + behind it, in 5G+医疗健康. */
    static boolean isLetters(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean lettersFollow = i + 1 < tokens.size() && tokens.get(i + 1).pos().equals("nx");
        boolean lettersBefore = i > 0 && tokens.get(i - 1).pos().equals("nx");
        return isDigits(token) && lettersFollow || token.surface().equals("+") && lettersBefore;
    }

    static boolean isDigits(Token token) {
        return token.pos().equals("m") && token.surface().chars().allMatch(Character::isDigit);
    }
}
