package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;

/**
 * Tibetan, Mongolian, Yi and Turkic names written without a dot: 扎西顿珠, 布日古德 are runs of the parts that {@code minority_names.tsv}
 * lists.
 */
final class MinorityNames {
    private static final int SHORTEST = 3; // 尼玛 alone is as often a name as a piece of another
    private static final int LONGEST = 9;

    private final Trie<Boolean> parts = new Trie<>();

    MinorityNames(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("minority_names")) {
            parts.put(row.key(), true);
        }
    }

    /** Where the run of parts that begins at {@code from} ends; −1 when it is too short to be a name for sure. */
    int end(String text, int from, int limit) {
        int end = from;
        for (Trie.Match<Boolean> part = parts.longest(text, end);
                part != null && part.end() <= limit && part.end() - from <= LONGEST;
                part = parts.longest(text, end)) {
            end = part.end();
        }
        return end - from >= SHORTEST ? end : -1;
    }

    /** Whether a whole name is such a run. */
    boolean isName(String name) {
        int dot = name.indexOf('·');
        return dot < 0 ? end(name, 0, name.length()) == name.length() : begins(name, 0) || begins(name, dot + 1);
    }

    /** 吐尔逊江·艾力: a listed part at the head of the own name or the father's. */
    private boolean begins(String name, int from) {
        return parts.longest(name, from) != null;
    }
}
