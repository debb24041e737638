package broadsheet.people;

import broadsheet.text.Trie;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The divisions an article names, so that 该区, 县人民医院 and, on a page without a home, 省委 can be taken for the one named last. Read
 * from the text when the first title asks.
 */
final class PlaceTrail {
    private static final int BACK = 20; // counties that are looked at

    private static final int SHORT = 2; // 和县, 理县: such a name lies inside other words (市委和县委, 代理县长)

    private final Places places;
    private final String text;
    private final TokenBorders borders;
    private @Nullable Map<Tier, NavigableMap<Integer, Place>> byTier;

    PlaceTrail(Places places, String text, TokenBorders borders) {
        this.places = places;
        this.text = text;
        this.borders = borders;
    }

    /** The divisions named before a place in the text. */
    Named before(int offset) {
        return new Named(this, offset);
    }

    private @Nullable Place last(Tier tier, int offset) {
        NavigableMap<Integer, Place> named = byTier().get(tier);
        Map.Entry<Integer, Place> last = named == null ? null : named.lowerEntry(offset);
        return last == null ? null : last.getValue();
    }

    /** The county named last, of the home's province where that is known. */
    private @Nullable Place lastCounty(int offset, @Nullable Place home, Predicate<Place> isSought) {
        NavigableMap<Integer, Place> named = byTier().get(Tier.COUNTY);
        return named == null
                ? null
                : named.headMap(offset, false).descendingMap().values().stream()
                        .limit(BACK)
                        .map(place -> places.meant(place, home))
                        .filter(Objects::nonNull)
                        .filter(place -> home == null || place.province().equals(home.province()))
                        .filter(isSought)
                        .findFirst()
                        .orElse(null);
    }

    private Map<Tier, NavigableMap<Integer, Place>> byTier() {
        Map<Tier, NavigableMap<Integer, Place>> known = byTier == null ? read() : byTier;
        byTier = known;
        return known;
    }

    private Map<Tier, NavigableMap<Integer, Place>> read() {
        Map<Tier, NavigableMap<Integer, Place>> read = new EnumMap<>(Tier.class);
        for (int i = 0; i < text.length(); i++) {
            Trie.Match<Place> match = places.at(text, i);
            if (match != null && !isTownship(match, i) && isWhole(match, i)) {
                read.computeIfAbsent(match.value().tier(), tier -> new TreeMap<>())
                        .put(i, match.value());
                i = match.end() - 1;
            }
        }
        return read;
    }

    private boolean isWhole(Trie.Match<Place> match, int begin) {
        return match.end() - begin > SHORT || !borders.cuts(begin, match.end()) && borders.isBorder(begin);
    }

    /** 响水镇 of Hengshan is not 响水县 of Yancheng. */
    private boolean isTownship(Trie.Match<Place> match, int begin) {
        boolean isShort = match.end() - begin < match.value().name().length();
        return isShort && match.end() < text.length() && "镇乡村街路".indexOf(text.charAt(match.end())) >= 0;
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

        /** The city that a bare 市长 is of by its sentence; null where the sentence does not tell. */
        @Nullable
        Place cityBeside(@Nullable Place home) {
            return new CityBeside(trail.places).before(trail.text, offset, home);
        }

        /** The body of a village or town with its county, where the article or the page tells it; else null. */
        NamedTowns.@Nullable Body ofTown(String printed, @Nullable Place home) {
            Place last = trail.lastCounty(offset, home, county -> true);
            return new NamedTowns(trail.places, trail.text, offset).body(printed, home, last);
        }

        /**
         * The county of a kind named last, in the home's province.
         *
         * @param unit 县, 区 or 旗
         */
        @Nullable
        Place county(char unit, @Nullable Place home) {
            return trail.lastCounty(offset, home, county -> county.unit() == unit);
        }
    }
}
