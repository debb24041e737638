package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Trie;
import java.util.List;

/**
 * Tells a title of another state or of a body of several (越南总理, 联合国秘书长, 首相) from one of this country (国务院总理, 中国驻埃及大使), by
 * {@code foreign_bodies.tsv} and the tier hints of {@code posts.tsv}.
 */
final class ForeignBodies {
    private static final List<String> OURS =
            List.of("中国", "我国", "我驻", "全国", "国家", "国务", "中央", "中共", "省", "市", "县", "区", "自治");

    private static final String NEWLY = "新任";

    private static final List<String> OUR_BODIES = List.of(
            "村", "乡", "镇", "旗", "街道", "社区", "嘎查", "苏木", "州委", "县委", "市委", "区委", "省委", "地委", "党委", "党组", "党支部", "政协",
            "人大常委会");

    private final Trie<Boolean> names = new Trie<>();
    private final Places places;

    ForeignBodies(Lexicons lexicons, Places places) {
        this.places = places;
        for (Lexicon.Row row : lexicons.get("foreign_bodies")) {
            names.put(row.key(), true);
            row.list("other_names").forEach(name -> names.put(name, true));
        }
    }

    /** Whether the title that is printed at {@code title} is foreign. */
    boolean isForeign(String text, Span title, Post post) {
        String printed = title.of(text);
        return isOfState(printed)
                || post.tierHint().equals("foreign") && !isOurs(printed) && !isOurEnvoy(text, title.begin());
    }

    /** 越南|总理, but not 黑山县|委书记. */
    private boolean isOfState(String printed) {
        Trie.Match<Boolean> state = names.longest(printed, 0);
        Trie.Match<Place> ours = state == null ? null : places.at(printed, 0);
        return state != null && (ours == null || ours.end() <= state.end());
    }

    /**
     * 、驻美国大使: sent by the state whose paper it is, which need not be printed; 驻华大使 and 俄新任驻美国大使 are another's. Whose a second
     * seat is (兼驻摩纳哥大使) the first one tells.
     */
    private boolean isOurEnvoy(String text, int begin) {
        int to = text.startsWith("驻", begin) ? 1 : text.startsWith("常驻", begin) ? 2 : 0;
        int sender = text.startsWith(NEWLY, begin - NEWLY.length()) ? begin - NEWLY.length() : begin;
        boolean sent = sender > 0 && NameSigns.isHan(text.charAt(sender - 1)) && text.charAt(sender - 1) != '兼';
        return to > 0 && !sent && names.longest(text, begin + to) != null;
    }

    /** 阿依玛克村|村长, 州委|副秘书长: whether the printed body is of a kind that only this country has. */
    static boolean isOurBody(String body) {
        return OUR_BODIES.stream().anyMatch(body::endsWith);
    }

    /** A title of this country: 艾力更·依明巴海 of the 全国政协 and 我驻…大使 are no foreigners. */
    static boolean isOurs(String title) {
        return OURS.stream().anyMatch(title::startsWith);
    }
}
