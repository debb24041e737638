package broadsheet.people;

import broadsheet.text.Trie;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The county that a county's own paper speaks of: a page that has 我县, 县委 and 县领导 without a name before them, hardly 我市 and 市委, and
 * names one county most.
 */
final class CountyHome {
    private static final List<String> BODIES = List.of("委", "政府", "领导", "人大", "政协", "纪委", "法院", "检察院", "长");
    private static final List<Character> UNITS = List.of('县', '区', '旗');
    private static final char CITY = '市';
    private static final int ENOUGH = 3; // bare words
    private static final double AHEAD = 1.5; // of the words of a city, and of the county named next

    private final Places places;

    CountyHome(Places places) {
        this.places = places;
    }

    /** The county; null where the page is no county's or names none most. One pass over the folded text. */
    @Nullable
    Place of(String text) {
        int ofCity = ownWords(text, CITY);
        for (char unit : UNITS) {
            int words = ownWords(text, unit);
            if (words >= ENOUGH && words > AHEAD * ofCity) {
                return named(text, unit);
            }
        }
        return null;
    }

    /** How often 我县, 全县 or, with no name before it, 县委 is printed. */
    private static int ownWords(String text, char unit) {
        int words = 0;
        for (int at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) {
            words += isOwn(text, at) ? 1 : 0;
        }
        return words;
    }

    private static boolean isOwn(String text, int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        boolean region = text.charAt(at) == '区' && before == '全'; // of a whole autonomous region
        return !region && "我全".indexOf(before) >= 0
                || !NameSigns.isHan(before) && BODIES.stream().anyMatch(body -> text.startsWith(body, at + 1));
    }

    /** The county of a kind that the page names most, and often among all it names: a page of the whole country has none. */
    private @Nullable Place named(String text, char unit) {
        Map<Place, Integer> named = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            Trie.Match<Place> place = places.at(text, i);
            if (place != null) {
                named.merge(place.value(), 1, Integer::sum);
                i = place.end() - 1;
            }
        }
        Place most = named.keySet().stream()
                .filter(place -> place.tier() == Tier.COUNTY && place.unit() == unit)
                .max(Comparator.comparing(named::get))
                .orElse(null);
        return most != null && isAhead(most, named) ? places.meant(most, null) : null;
    }

    private boolean isAhead(Place most, Map<Place, Integer> named) {
        int times = named.getOrDefault(most, 0);
        int all = 0;
        for (Map.Entry<Place, Integer> other : named.entrySet()) {
            boolean above = most.code().startsWith(other.getKey().code().replaceAll("(00)+$", ""));
            all += above ? 0 : other.getValue();
            if (!above && other.getKey().tier() == Tier.COUNTY && times <= AHEAD * other.getValue()) {
                return false;
            }
        }
        return times >= all;
    }
}
