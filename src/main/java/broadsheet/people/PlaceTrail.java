package broadsheet.people;

import broadsheet.text.Trie;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The divisions an article names, so that 该区, 县人民医院 and, on a page without a home, 省委 can be taken for the one named last. */
final class PlaceTrail {
    private final Map<Tier, TreeMap<Integer, Place>> byTier = new EnumMap<>(Tier.class);

    PlaceTrail(Places places, String text) {
        for (int i = 0; i < text.length(); i++) {
            Trie.Match<Place> match = places.at(text, i);
            if (match != null) {
                byTier.computeIfAbsent(match.value().tier(), tier -> new TreeMap<>())
                        .put(i, match.value());
                i = match.end() - 1;
            }
        }
    }

    /** The divisions named last before a place in the text. */
    Named before(int offset) {
        return new Named(last(Tier.PROVINCIAL, offset), last(Tier.PREFECTURAL, offset), last(Tier.COUNTY, offset));
    }

    private @Nullable Place last(Tier tier, int offset) {
        TreeMap<Integer, Place> named = byTier.get(tier);
        Map.Entry<Integer, Place> last = named == null ? null : named.lowerEntry(offset);
        return last == null ? null : last.getValue();
    }

    /** The province, city and county named last; each null when none was. */
    record Named(
            @Nullable Place province,
            @Nullable Place city,
            @Nullable Place county) {}
}
