package broadsheet.people;

import broadsheet.text.Trie;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The counties an article names, so that 该区 and 县人民医院 can be taken for the one named last. */
final class CountyTrail {
    private final TreeMap<Integer, Place> counties = new TreeMap<>();

    CountyTrail(Places places, String text) {
        for (int i = 0; i < text.length(); i++) {
            Trie.Match<Place> match = places.at(text, i);
            if (match != null) {
                if (match.value().tier() == Tier.COUNTY) {
                    counties.put(i, match.value());
                }
                i = match.end() - 1;
            }
        }
    }

    /** The county named last before {@code offset}; null when none was. */
    @Nullable
    Place before(int offset) {
        Map.Entry<Integer, Place> last = counties.lowerEntry(offset);
        return last == null ? null : last.getValue();
    }
}
