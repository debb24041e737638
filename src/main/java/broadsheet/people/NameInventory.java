package broadsheet.people;

import broadsheet.text.Trie;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The names a corpus knows, with where and as what: found bare in every article of the same home. Sent to every executor as its
 * evidence (some 60 bytes a name and home); the trie is built there once.
 */
public final class NameInventory implements Serializable {
    private static final long serialVersionUID = 1L;

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
