package broadsheet.people;

import broadsheet.text.Trie;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The county that a county's own paper speaks of: a page that has 我县, 县委 and 县领导 without a name before them, hardly 我市 and 市委, and
 * names one county most.
 */
final class CountyHome {
    private static final String BODIES = "(?:委|政府|领导|人大|政协|纪委|法院|检察院)";
    private static final Pattern OWN = Pattern.compile(
            "(?<!\\p{IsHan})(?<unit>[县区旗])" + BODIES + "|我(?<our>[县区旗])|全(?<all>[县旗])(?!\\p{IsHan}{0,1}区)");
    private static final Pattern OF_CITY = Pattern.compile("(?<!\\p{IsHan})市" + BODIES + "|(?<!\\p{IsHan})市长|[我全]市");
    private static final int ENOUGH = 3; // bare words
    private static final double AHEAD = 1.5; // of the words of a city, and of the county named next

    private final Places places;

    CountyHome(Places places) {
        this.places = places;
    }

    /** The county; null where the page is no county's or names none most. One pass over the folded text. */
    @Nullable
    Place of(String text) {
        Map<Character, Integer> words = new HashMap<>();
        Matcher own = OWN.matcher(text);
        while (own.find()) {
            words.merge(unit(own), 1, Integer::sum);
        }
        long ofCity = OF_CITY.matcher(text).results().count();
        return words.entrySet().stream()
                .filter(unit -> unit.getValue() >= ENOUGH && unit.getValue() > AHEAD * ofCity)
                .max(Map.Entry.comparingByValue())
                .map(unit -> named(text, unit.getKey()))
                .orElse(null);
    }

    private static char unit(Matcher own) {
        String unit = own.group("unit") != null
                ? own.group("unit")
                : own.group("our") != null ? own.group("our") : own.group("all");
        return unit.charAt(0);
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
        return most != null && isAhead(most, named) ? most : null;
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
