package broadsheet.people;

import broadsheet.text.Trie;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names a corpus knows, with where and as what: found bare in every article of the same home. Sent to every executor as its
 * evidence (some 60 bytes a name and home); the trie is built there once.
 */
public final class NameInventory implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Articles below which a word taken for a name is let be: a person may well stand without a title in so many. */
    public static final int FEW = 6;

    private static final int MOST_BARE = 4; // bare articles for each time the name is shown to be a person's

    private final ArrayList<NameEvidence> evidence;
    private transient volatile @Nullable Trie<List<NameEvidence>> names;

    private NameInventory(List<NameEvidence> evidence) {
        this.evidence = new ArrayList<>(evidence);
    }

    /** The inventory of this evidence. */
    public static NameInventory of(Collection<NameEvidence> evidence) {
        return new NameInventory(List.copyOf(evidence));
    }

    /** How many pieces of evidence it holds. */
    public int size() {
        return evidence.size();
    }

    /** The known names that a text prints, wherever they stand in it, each once. */
    public Set<String> printedIn(String text) {
        Set<String> printed = new TreeSet<>();
        for (int i = 0; i < text.length(); i++) {
            Trie.Match<List<NameEvidence>> match = at(text, i);
            if (match != null) {
                printed.add(text.substring(i, match.end()));
                i = match.end() - 1;
            }
        }
        return printed;
    }

    /**
     * The inventory without its words: a person is shown with a title in a good part of the articles that print the name, a word
     * (范围内, 新一) now and then by mistake.
     *
     * @param bare name → articles that print it and show no person of that name; names that few print may be missing
     */
    public NameInventory trusted(Map<String, Long> bare) {
        Map<String, Long> shown = new HashMap<>();
        evidence.forEach(one -> shown.merge(one.name(), one.times(), Long::sum));
        return new NameInventory(evidence.stream()
                .filter(one -> !isWord(shown.getOrDefault(one.name(), 0L), bare.getOrDefault(one.name(), 0L)))
                .toList());
    }

    private static boolean isWord(long shown, long bare) {
        return bare >= FEW && bare > MOST_BARE * shown;
    }

    /** The longest known name that begins at {@code from}. */
    Trie.@Nullable Match<List<NameEvidence>> at(String text, int from) {
        Trie<List<NameEvidence>> built = names;
        if (built == null) {
            built = build();
            names = built;
        }
        return built.longest(text, from);
    }

    private Trie<List<NameEvidence>> build() {
        Map<String, List<NameEvidence>> byName = new TreeMap<>();
        evidence.forEach(one ->
                byName.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one));
        Trie<List<NameEvidence>> trie = new Trie<>();
        byName.forEach(trie::put);
        return trie;
    }
}
