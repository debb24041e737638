package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The administrative divisions of {@code places.tsv}, by code and by printed name, former ones too. */
final class Places {
    private static final int LONGEST_INTO = 14; // 昌吉回族自治|州委书记
    private static final int LONGEST = 5; // characters before one that may be a word too

    private final Map<String, Place> byCode = new HashMap<>();
    private final Trie<Place> byName = new Trie<>();
    private final Map<String, List<Place>> namesakes = new HashMap<>(); // by full name: there are four 鼓楼区

    Places(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("places")) {
            Tier tier = tier(row.get("level"));
            if (tier != null) {
                add(row, tier);
            }
        }
    }

    private void add(Lexicon.Row row, Tier tier) {
        Place place = new Place(row.key(), row.get("name"), tier, row.get("parent_code"));
        boolean current = row.get("valid_to").isEmpty();
        if (current) {
            byCode.put(place.code(), place);
            namesakes.computeIfAbsent(place.name(), name -> new ArrayList<>()).add(place);
        }
        if (current || byName.get(place.name()) == null) {
            byName.put(place.name(), place);
        }
        for (String name : row.list("short_names")) {
            Place other = byName.get(name);
            boolean higher = other == null || tier.compareTo(other.tier()) < 0;
            if (name.length() > 1 && current && higher) {
                byName.put(name, place);
            }
        }
    }

    private static @Nullable Tier tier(String level) {
        return switch (level) {
            case "province" -> Tier.PROVINCIAL;
            case "prefecture" -> Tier.PREFECTURAL;
            case "county" -> Tier.COUNTY;
            default -> null;
        };
    }

    /** The division of a code; null when there is none today. */
    @Nullable
    Place of(@Nullable String code) {
        return code == null ? null : byCode.get(code);
    }

    /** All divisions of today that bear the name of this one; itself alone where it is a former one. */
    List<Place> namesakes(Place place) {
        return namesakes.getOrDefault(place.name(), List.of(place));
    }

    /**
     * The one that is meant of those that bear one name: 鼓楼区 near 福州市 is that of Fuzhou.
     *
     * @param near the division above it, one beside it, or itself; null when not known
     * @return null where several bear the name and none of them alone is near
     */
    @Nullable
    Place meant(Place found, @Nullable Place near) {
        List<Place> all = namesakes(found);
        if (all.size() == 1) {
            return all.get(0);
        }
        return near == null
                ? null
                : Stream.<Predicate<Place>>of(
                                place -> place.code().equals(near.code())
                                        || place.parent().equals(near.code()),
                                place -> place.parent().equals(near.parent()),
                                place -> place.province().equals(near.province()))
                        .map(isNear -> all.stream().filter(isNear).toList())
                        .filter(some -> !some.isEmpty())
                        .findFirst()
                        .filter(some -> some.size() == 1)
                        .map(some -> some.get(0))
                        .orElse(null);
    }

    /** The longest name that begins at {@code from}; a short name shared by several is the higher one's, a full one any's ({@link #meant}). */
    Trie.@Nullable Match<Place> at(CharSequence text, int from) {
        return byName.longest(text, from);
    }

    /** Whether a name of a place reaches over a character that is not its first: 原 of 太原市. */
    boolean isAcross(CharSequence text, int at) {
        for (int begin = Math.max(0, at - LONGEST); begin < at; begin++) {
            Trie.Match<Place> place = at(text, begin);
            if (place != null && place.end() > at) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the name begins that ends with the first character of a post: 晋源|区委书记, though the segmenter takes 晋源 for a person;
     * {@code post} itself where none does. 担|任县长 holds none.
     */
    int beginInto(String text, int post, int floor, TokenBorders borders) {
        for (int begin = Math.max(floor, post - LONGEST_INTO); begin + 1 < post; begin++) {
            Trie.Match<Place> place = at(text, begin);
            if (place != null && place.end() == post + 1 && borders.isBorder(begin)) {
                return begin;
            }
        }
        return post;
    }

    /** The unit above; null for a province. */
    @Nullable
    Place parent(Place place) {
        return place.tier() == Tier.PROVINCIAL ? null : byCode.get(place.parent());
    }
}
