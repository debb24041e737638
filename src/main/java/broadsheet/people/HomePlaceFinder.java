package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Trie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the city, or by {@link CountyHome} the county, that a page's 我市 and 市委 or 我县 and 县委 speak of.
 *
 * <p>A city's name before 市委, 市政府 or 阵地 weighs most, then its name elsewhere, then its districts and counties, then a
 * one-character name in a phrase of movement (返并, 离并). The best must be clearly ahead of the second: between two nothing is
 * guessed.
 */
public final class HomePlaceFinder {
    private static final int BODY = 6; // 太原市委, 太原阵地: the paper speaks of its own
    private static final int MOVEMENT = 2; // 返并人员; once it is chance too: 在哈萨克斯坦
    private static final int OWN = 1;
    private static final int SUBORDINATE = 2; // an outside paper rarely names two counties of one city
    private static final int ENOUGH = 3;
    private static final double AHEAD = 1.5;
    private static final List<String> BODIES = List.of("市委", "委、", "市政府", "市人大", "市政协", "阵地", "全市", "市纪委", "日报", "晚报");

    private static final List<String> OWN_WORDS =
            List.of("我市", "我省", "我县", "我区", "我州", "我盟", "全市", "全县", "市委", "县委", "市政府", "县政府", "市长", "本市");

    private final Places places;
    private final CountyHome counties;
    private final Normaliser normaliser;
    private final Trie<String> movements = new Trie<>();

    /** Reads places and place_aliases. */
    public HomePlaceFinder(Lexicons lexicons, Normaliser normaliser) {
        this.places = new Places(lexicons);
        this.counties = new CountyHome(places);
        this.normaliser = normaliser;
        for (Lexicon.Row row : lexicons.get("place_aliases")) {
            for (String context : row.list("contexts")) {
                if (context.length() > 1 && row.key().length() == 1) {
                    movements.put(context, row.get("code"));
                }
            }
        }
    }

    /** The home of a known code, with what shows it. */
    public Optional<HomePlace> ofCode(String code, String basis, String evidence) {
        Place place = places.of(code);
        return place == null
                ? Optional.empty()
                : Optional.of(new HomePlace(code, place.name(), place.tier(), basis, evidence));
    }

    /** What weighs for one city. */
    private static final class Weight {
        private int sum;
        private boolean isBody;
        private @Nullable String evidence;

        private void add(int points, String words) {
            sum += points;
            isBody |= points == BODY;
            if (evidence == null || words.length() > evidence.length() && points > OWN) {
                evidence = words;
            }
        }

        private int sum() {
            return sum;
        }
    }

    /** The page's home; empty when nothing shows it or two cities are too close. One pass over the page. */
    public Optional<HomePlace> find(String page) {
        String text = normaliser.fold(page);
        Place county = counties.of(text);
        if (county != null) {
            return ofCode(county.code(), "text", county.name());
        }
        Map<String, Weight> weights = new LinkedHashMap<>();
        for (int i = 0; i < text.length(); i++) {
            Trie.Match<String> movement = movements.longest(text, i);
            if (movement != null) {
                weigh(weights, movement.value(), MOVEMENT, text.substring(i, movement.end()));
            }
            Trie.Match<Place> name = places.at(text, i);
            if (name != null) {
                weigh(weights, text, i, name);
                i = name.end() - 1;
            }
        }
        return best(text, weights);
    }

    private void weigh(Map<String, Weight> weights, String text, int from, Trie.Match<Place> name) {
        Place place = name.value();
        if (isInsideBody(text, name.end())) {
            return;
        }
        switch (place.tier()) {
            case PREFECTURAL -> {
                int points = isOwnBody(text, from, name.end()) ? BODY : OWN;
                int end = Math.min(text.length(), points == BODY ? name.end() + 2 : name.end());
                weigh(weights, place.code(), points, text.substring(from, end));
            }
            case COUNTY -> {
                String words = text.substring(from, name.end());
                places.namesakes(place).forEach(one -> weigh(weights, one.parent(), SUBORDINATE, words));
            }
            default -> {}
        }
    }

    /** A company or a university of another city says nothing of the page. */
    private static boolean isInsideBody(String text, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + 12));
        int mark = behind.indexOf("公司");
        return mark > 0 || behind.contains("大学") || behind.contains("学院") || behind.contains("高新区");
    }

    private static boolean isOwnBody(String text, int from, int end) {
        String named = text.substring(from, end);
        int behind = named.endsWith("市") ? end - 1 : end;
        return BODIES.stream().anyMatch(body -> text.startsWith(body, behind) || text.startsWith(body, end));
    }

    private void weigh(Map<String, Weight> weights, String code, int points, String words) {
        Place place = places.of(code);
        if (place != null && place.tier() == Tier.PREFECTURAL) {
            weights.computeIfAbsent(code, c -> new Weight()).add(points, words);
        }
    }

    /** 我市, 全市, 市委: words of a paper that has a home; a page of the whole country has none. */
    private static boolean speaksOfItsOwn(String text) {
        return OWN_WORDS.stream().anyMatch(text::contains);
    }

    private Optional<HomePlace> best(String text, Map<String, Weight> weights) {
        List<Map.Entry<String, Weight>> order = new ArrayList<>(weights.entrySet());
        order.sort(Comparator.comparing(entry -> -entry.getValue().sum()));
        if (order.isEmpty() || order.get(0).getValue().sum() < ENOUGH) {
            return Optional.empty();
        }
        Weight first = order.get(0).getValue();
        if (!first.isBody && !speaksOfItsOwn(text)) {
            return Optional.empty();
        }
        int all = order.stream().mapToInt(entry -> entry.getValue().sum()).sum();
        if (first.sum() * 5 < all * 2) {
            return Optional.empty(); // a page of the whole country speaks of many cities
        }
        if (order.size() > 1 && first.sum() < order.get(1).getValue().sum() * AHEAD) {
            return Optional.empty();
        }
        String code = order.get(0).getKey();
        String evidence = first.evidence == null ? "" : first.evidence;
        return ofCode(code, "text", evidence);
    }
}
