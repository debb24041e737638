package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Papers and the places they speak of: 羊城晚报 → Guangdong by {@code publications.tsv}, 太原日报 → Taiyuan by its own name.
 * A user's {@code --publications} rows go before the shipped ones.
 */
public final class Publications {
    private static final String TODAY = "今日";

    private final Places places;
    private final Map<String, String> nameOf = new HashMap<>();
    private final Map<String, String> homeOf = new HashMap<>();

    /** Reads publications and places. */
    public Publications(Lexicons lexicons) {
        this.places = new Places(lexicons);
        for (Lexicon.Row row : lexicons.get("publications")) {
            homeOf.put(row.key(), row.get("home_place_code"));
            row.list("variants").forEach(variant -> nameOf.put(variant, row.key()));
        }
    }

    /** The name a paper is listed under: 法制日报 → 法治日报; itself when it is no variant of another. */
    public @Nullable String listed(@Nullable String publication) {
        return publication == null ? null : nameOf.getOrDefault(publication, publication);
    }

    /** The GB/T 2260 code of a listed paper's home; null for a national paper and where nothing tells. */
    public @Nullable String homeCode(@Nullable String publication) {
        if (publication == null) {
            return null;
        }
        String listed = homeOf.get(publication);
        return listed == null ? ownPlace(publication) : listed.isEmpty() ? null : listed;
    }

    /** Whether the paper is one of the whole country: 人民日报. */
    public boolean isNational(@Nullable String publication) {
        return publication != null && "".equals(homeOf.get(publication));
    }

    /** 太原日报, 今日武宁: the place in its name. */
    private @Nullable String ownPlace(String publication) {
        boolean isToday = publication.startsWith(TODAY);
        Trie.Match<Place> place = places.at(publication, isToday ? TODAY.length() : 0);
        return place == null || place.end() == publication.length() && !isToday
                ? null
                : place.value().code();
    }
}
