package broadsheet.people;

import broadsheet.text.Trie;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The divisions an article names, so that 该区, 县人民医院 and, on a page without a home, 省委 can be taken for the one named last. Read
 * from the text when the first title asks.
 */
final class PlaceTrail {
    private final Places places;
    private final String text;
    private @Nullable Map<Tier, NavigableMap<Integer, Place>> byTier;

    PlaceTrail(Places places, String text) {
        this.places = places;
        this.text = text;
    }

    /** The divisions named before a place in the text. */
    Named before(int offset) {
        return new Named(this, offset);
    }

    private @Nullable Place last(Tier tier, int offset) {
        Map<Tier, NavigableMap<Integer, Place>> read = byTier == null ? read() : byTier;
        byTier = read;
        NavigableMap<Integer, Place> named = read.get(tier);
        Map.Entry<Integer, Place> last = named == null ? null : named.lowerEntry(offset);
        return last == null ? null : last.getValue();
    }

    private Map<Tier, NavigableMap<Integer, Place>> read() {
        Map<Tier, NavigableMap<Integer, Place>> read = new EnumMap<>(Tier.class);
        for (int i = 0; i < text.length(); i++) {
            Trie.Match<Place> match = places.at(text, i);
            if (match != null) {
                read.computeIfAbsent(match.value().tier(), tier -> new TreeMap<>())
                        .put(i, match.value());
                i = match.end() - 1;
            }
        }
        return read;
    }

    /** The province, city and county named last before an offset; each null when none was. */
    record Named(PlaceTrail trail, int offset) {
        @Nullable
        Place province() {
            return trail.last(Tier.PROVINCIAL, offset);
        }

        @Nullable
        Place city() {
            return trail.last(Tier.PREFECTURAL, offset);
        }

        @Nullable
        Place county() {
            return trail.last(Tier.COUNTY, offset);
        }
    }
}
