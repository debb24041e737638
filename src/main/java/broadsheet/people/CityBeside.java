package broadsheet.people;

import broadsheet.text.Trie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The city that a bare 市长 is of by the sentence rather than by the page: 杭州市委书记某某、|市长某某 is of Hangzhou, and 耒阳市委书记某某主持会议,|市长某某讲话
 * on a page of Hengyang of Leiyang, since who serves the city above is named before.
 */
final class CityBeside {
    private static final List<String> BODIES =
            List.of("委", "政府", "人民政府", "人大", "政协", "纪委", "监委", "长", "副市长", "代市长", "代理市长");
    private static final List<String> CHIEFS = List.of("市委书记", "市长"); // a city has one of each
    private static final int FURTHEST = 120; // characters that are looked back
    private static final int LONGEST = 10; // 市委常委、市委秘书长
    private static final String OF_HIGHER = "秘书长"; // a city below a city has none

    private final Places places;

    CityBeside(Places places) {
        this.places = places;
    }

    /**
     * The city whose official is named before in the sentence.
     *
     * @param offset where the bare title begins
     * @param home the page's city; null when not known
     * @return null where the title is of the page's own city, as far as the sentence tells
     */
    @Nullable
    Place before(String text, int offset, @Nullable Place home) {
        int begin = offset;
        while (begin > Math.max(0, offset - FURTHEST) && "。；;！？!?\n".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        Trie.Match<Place> last = null;
        for (int at = begin; at < offset; at++) {
            Trie.Match<Place> place = places.at(text, at);
            if (place != null && place.end() <= offset) {
                last = isOfCity(text, place) ? place : last;
                at = place.end() - 1;
            }
        }
        boolean beside = last != null
                && mayBeOf(last.value(), text.substring(last.end() - 1, offset), titles(text, offset), home);
        return beside && last != null ? last.value() : null;
    }

    private static String titles(String text, int offset) {
        return text.substring(offset, Math.min(text.length(), offset + LONGEST));
    }

    /** 耒阳市|委书记: a city, and behind it what serves it. */
    private static boolean isOfCity(String text, Trie.Match<Place> match) {
        return match.value().unit() == '市'
                && text.charAt(match.end() - 1) == '市'
                && BODIES.stream().anyMatch(body -> text.startsWith(body, match.end()));
    }

    /**
     * Whether a title may be of the city.
     *
     * @param between what is printed from the unit of the city's name to the title
     */
    private static boolean mayBeOf(Place city, String between, String title, @Nullable Place home) {
        boolean other = CHIEFS.stream().anyMatch(chief -> isTwice(between + title, chief));
        boolean inList = between.indexOf(',') < 0 && between.indexOf('，') < 0;
        boolean below =
                city.tier() == Tier.COUNTY && home != null && city.parent().equals(home.code());
        return !other && (inList || below && !title.contains(OF_HIGHER));
    }

    private static boolean isTwice(String text, String word) {
        return text.indexOf(word) != text.lastIndexOf(word);
    }
}
