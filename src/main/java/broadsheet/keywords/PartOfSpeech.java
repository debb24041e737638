package broadsheet.keywords;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a part of speech is worth in a keyword: a librarian files under nouns and noun phrases, seldom under verbs.
 *
 * <p>Tags are HanLP's (ICTCLAS): n… nouns, vn verbal noun, b attributive, j short form, g… terms of a trade, nx letters,
 * vl nl l i idioms. The weights were set by hand and judged on librarians' keywords.
 *
 * @param isEmpty particles, prepositions, conjunctions, moods, pronouns
 * @param worth of a word of it that is a keyword by itself
 * @param worthLast what a phrase keeps that ends with it
 */
record PartOfSpeech(
        boolean isEmpty,
        boolean isNoun,
        boolean isModifier,
        boolean isAdjective,
        boolean isVerb,
        double worth,
        double worthLast) {
    private static final Map<String, PartOfSpeech> KNOWN = new ConcurrentHashMap<>(); // some hundred

    private static final String EMPTY = "upcyeor";
    private static final Set<String> IDIOMS = Set.of("vl", "nl", "l", "i");
    private static final Set<String> CLAUSES = Set.of("vl", "l", "i");
    private static final Set<String> OTHER_NOUNS = Set.of("vn", "an", "j", "s");
    private static final Set<String> MODIFIERS = Set.of("b", "a", "vg", "tg", "ag");
    private static final Set<String> VERBS = Set.of("v", "vi", "vd");
    private static final String POSTS = "nnt";
    private static final String ADJECTIVE = "a";

    private static final double NOUN = 0.6;
    private static final double VERB = 0.35;
    private static final double MODIFIER = 0.2;
    private static final double POST = 0.3; // 书记, 市长: every story has one
    private static final double IDIOM = 0.3; // 全力以赴, but also 村务公开
    private static final Map<String, Double> WORTHS = Map.of(
            "nr", 0.3, // a name the segmenter made up; the persons of the story come from elsewhere
            "nx", 0.3,
            "vn", 0.5,
            "an", 0.5,
            "nz", 0.5);
    private static final double VERB_LAST = 0.75; // 疫苗接种
    private static final double ADJECTIVE_LAST = 0.7; // 卫生健康, but also 历史底蕴深厚
    private static final double IDIOM_LAST = 0.4; // 巩固来之不易
    private static final double POST_LAST = 0.7;

    /** What a tag says: {@code nnt} is a noun, and a post. */
    static PartOfSpeech of(String tag) {
        PartOfSpeech known = KNOWN.get(tag); // asked first, since computeIfAbsent locks
        return known == null ? KNOWN.computeIfAbsent(tag, PartOfSpeech::read) : known;
    }

    private static PartOfSpeech read(String tag) {
        boolean isNoun =
                tag.startsWith("n") || tag.startsWith("g") || OTHER_NOUNS.contains(tag) || IDIOMS.contains(tag);
        boolean isEmpty = !tag.isEmpty() && EMPTY.indexOf(tag.charAt(0)) >= 0;
        return new PartOfSpeech(
                isEmpty,
                isNoun,
                MODIFIERS.contains(tag),
                tag.equals(ADJECTIVE),
                VERBS.contains(tag),
                worth(tag, isNoun),
                worthLast(tag));
    }

    private static double worth(String tag, boolean isNoun) {
        if (tag.startsWith(POSTS)) {
            return POST;
        }
        if (IDIOMS.contains(tag)) {
            return IDIOM;
        }
        double other = VERBS.contains(tag) ? VERB : MODIFIERS.contains(tag) ? MODIFIER : 0;
        return WORTHS.getOrDefault(tag, isNoun ? NOUN : other);
    }

    private static double worthLast(String tag) {
        if (tag.startsWith(POSTS)) {
            return POST_LAST;
        }
        if (CLAUSES.contains(tag)) {
            return IDIOM_LAST;
        }
        return VERBS.contains(tag) ? VERB_LAST : tag.equals(ADJECTIVE) ? ADJECTIVE_LAST : 1;
    }
}
