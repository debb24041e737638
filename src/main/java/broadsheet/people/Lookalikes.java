package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Characters that OCR takes for each other, from {@code lookalikes.tsv}: 莹, 莺, 鸢. */
public final class Lookalikes {
    private final Map<Character, List<String>> setsOf = new HashMap<>();

    /** Reads lookalikes. */
    public Lookalikes(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("lookalikes")) {
            for (char c : row.key().toCharArray()) {
                setsOf.computeIfAbsent(c, key -> new ArrayList<>()).add(row.key());
            }
        }
    }

    /**
     * The patterns a name shares with those that differ from it by one look-alike: 周莹 → {@code 周[荧莹莺营鸢]}. Two names with a pattern
     * in common may be one.
     */
    public List<String> patterns(String name) {
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i < name.length(); i++) {
            for (String set : setsOf.getOrDefault(name.charAt(i), List.of())) {
                patterns.add(name.substring(0, i) + "[" + set + "]" + name.substring(i + 1));
            }
        }
        return patterns;
    }
}
