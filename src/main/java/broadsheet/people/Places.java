package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The administrative divisions of {@code places.tsv}, by code and by printed name, former ones too. */
final class Places {
    private static final int LONGEST = 5; // characters before one that may be a word too

    private final Map<String, Place> byCode = new HashMap<>();
    private final Trie<Place> byName = new Trie<>();

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

    /** The longest name that begins at {@code from}; a short name shared by several is the higher one's. */
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

    /** The unit above; null for a province. */
    @Nullable
    Place parent(Place place) {
        return place.tier() == Tier.PROVINCIAL ? null : byCode.get(place.parent());
    }
}
