package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a printed title to be a body, a place and a tier, with the page's home.
 *
 * <p>市委书记 on a page of Taiyuan: 中共太原市委员会, 140100, prefectural; 省委常委: 中共山西省委员会, 140000; 古交市…社区党支部书记: 140181, village.
 */
final class TitleResolver {
    private static final String FORMERLY = "原";
    private static final List<String> RANKS = List.of("名誉", "荣誉", "常务", "执行", "第一", "首席", "代理", "轮值", FORMERLY);
    private static final Pattern GRADE = Pattern.compile("[正副][省部厅局县处科]级$"); // 正县级调研员
    private static final List<String> NATION = List.of("中国", "中共"); // 中共中央政治局, 中国全国人大常委会
    private static final String UNITS = "省市县区旗州盟";
    private static final List<String> UNIT_WORDS = List.of("", "省", "市", "县", "区", "自治区", "州", "盟", "旗", "地区");

    private static final List<String> INSTITUTIONS =
            List.of("医院", "大学", "学院", "学校", "中学", "小学", "公司", "集团", "幼儿园", "银行");
    private static final String[] GRASS_ROOTS = {"社区", "村", "街道", "镇", "乡", "党支部", "党总支"};
    private static final List<String> NATIONAL = List.of("中央", "国务院", "国家", "全国", "中共中央", "最高人民");

    private final Places places;
    private final Map<String, String> patterns = new HashMap<>(); // short form + tier → full pattern

    TitleResolver(Lexicons lexicons, Places places) {
        this.places = places;
        for (Lexicon.Row row : lexicons.get("organisation_forms")) {
            boolean current = row.get("valid_to").isEmpty();
            String key = row.key() + "/" + row.get("tier");
            if (current || !patterns.containsKey(key)) {
                patterns.put(key, row.get("full_pattern"));
            }
        }
    }

    /** What a title means; each part null when not known. */
    record Meaning(
            @Nullable String organisation,
            @Nullable String organisationName,
            @Nullable Place place,
            @Nullable Tier tier,
            String post) {
        private Meaning withPost(String other) {
            return new Meaning(organisation, organisationName, place, tier, other);
        }
    }

    /** Body and place of the title before, in one run. */
    record Carried(@Nullable String body, @Nullable Place place) {
        static final Carried NOTHING = new Carried(null, null);

        private boolean isInstitution() {
            return body != null && INSTITUTIONS.stream().anyMatch(body::endsWith);
        }

        private @Nullable Place at(Tier tier, @Nullable Place otherwise) {
            boolean municipality = tier == Tier.PREFECTURAL && place != null && place.unit() == '市'; // 重庆市委副书记、市长
            return place != null && (place.tier() == tier || municipality) ? place : otherwise;
        }
    }

    /** 名誉 of 名誉院长, 原 of 农业农村部原党组书记: what stands between body and post and belongs to the post or to neither. */
    private static String rank(String prefix) {
        Matcher grade = GRADE.matcher(prefix);
        return grade.find()
                ? grade.group()
                : RANKS.stream().filter(prefix::endsWith).findFirst().orElse("");
    }

    /**
     * The meaning of a title.
     *
     * @param prefix what is printed before the post's own word
     * @param home the page's home; null when not known
     * @param named the divisions named last before the title
     * @param carried body and place of the title before, for 秘书长 behind 市委常委
     */
    Meaning resolve(String prefix, Post post, @Nullable HomePlace home, PlaceTrail.Named named, Carried carried) {
        String rank = rank(prefix);
        if (!rank.isEmpty()) {
            Meaning rest = resolve(prefix.substring(0, prefix.length() - rank.length()), post, home, named, carried);
            return rank.equals(FORMERLY) ? rest : rest.withPost(rank + rest.post());
        }
        Trie.Match<Place> across = places.at(prefix + post.word(), 0);
        if (post.organisation() == null
                && !prefix.isEmpty()
                && across != null
                && across.end() > prefix.length()
                && isUnit(prefix, across.value())) {
            Place place = across.value(); // 宁夏回族|自治区主席
            return new Meaning(null, place.name() + "人民政府", place, place.tier(), post.bare());
        }
        String organisation = prefix + (post.organisation() == null ? "" : post.organisation());
        Place homePlace = home == null ? null : places.of(home.code());
        if (organisation.isEmpty()) {
            return fused(post, homePlace, named, carried);
        }
        if (prefix.isEmpty() && carried.isInstitution()) {
            String inner = carried.body() + organisation; // 北京大学党委副书记、纪委书记
            return new Meaning(organisation, inner, carried.place(), Tier.INSTITUTION, post.bare());
        }
        Trie.Match<Place> printed = places.at(organisation, 0);
        if (printed != null && post.isFused() && isPlaceOnly(organisation, printed.end())) {
            Place only = innermost(organisation, printed);
            return new Meaning(null, government(only, post), only, only.tier(), post.bare());
        }
        Place place =
                printed != null ? innermost(organisation, printed) : implied(organisation, homePlace, named, carried);
        boolean inner = place == null && prefix.isEmpty() && !holds(organisation, GRASS_ROOTS);
        place = inner ? served(post, homePlace, carried) : place; // 市委常委、组织部部长
        String rest = printed != null ? organisation.substring(printed.end()) : organisation;
        Tier tier = tier(organisation, post, place);
        return new Meaning(organisation, fullName(organisation, rest, place, tier), place, tier, post.bare());
    }

    /** The full name of a body that stands without a post; null where its place is not known. */
    @Nullable
    String bodyName(String organisation, @Nullable HomePlace home) {
        Place homePlace = home == null ? null : places.of(home.code());
        Trie.Match<Place> printed = places.at(organisation, 0);
        PlaceTrail.Named nowhere = new PlaceTrail(places, "").before(0);
        Place place = printed != null
                ? innermost(organisation, printed)
                : implied(organisation, homePlace, nowhere, Carried.NOTHING);
        String rest = printed != null ? organisation.substring(printed.end()) : organisation;
        return fullName(organisation, rest, place, place == null ? null : place.tier());
    }

    /** The meaning of another state's title: no place, no tier. */
    static Meaning foreign(String prefix, Post post) {
        return new Meaning(prefix.isEmpty() ? null : prefix, null, null, null, post.bare());
    }

    /** 太原市杏花岭区…: the lowest division that is named. */
    private Place innermost(String organisation, Trie.Match<Place> first) {
        Trie.Match<Place> next = places.at(organisation, first.end());
        boolean below =
                next != null && next.value().tier().compareTo(first.value().tier()) > 0;
        return below && next != null ? next.value() : first.value();
    }

    /** 市长, 副省长, 总书记, 外交部长, 市领导: no body is printed. */
    private Meaning fused(Post post, @Nullable Place home, PlaceTrail.Named named, Carried carried) {
        if (post.tierHint().equals("national")) {
            String body = post.bare().equals("总书记") ? "中国共产党中央委员会" : national(withoutLast(post.word()));
            return new Meaning(null, body, null, Tier.NATIONAL, post.bare());
        }
        Place place = implied(post.word().replaceFirst("^(常务)?副", ""), home, named, carried);
        if (place == null) {
            Place served = served(post, home, carried);
            return new Meaning(null, carried.body(), served, served == null ? null : served.tier(), post.bare());
        }
        return new Meaning(null, government(place, post), place, place.tier(), post.bare());
    }

    /** The place of the title before, or the page's; a bare 主席 may be anybody's. */
    private static @Nullable Place served(Post post, @Nullable Place home, Carried carried) {
        if (carried.body() == null) {
            return post.isFused() ? home : null;
        }
        return carried.place() != null ? carried.place() : home;
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static boolean isUnit(String prefix, Place place) {
        return place.name().startsWith(prefix) && place.name().endsWith("自治区");
    }

    /** 江苏省宜兴市: nothing but places. */
    private boolean isPlaceOnly(String organisation, int firstEnd) {
        Trie.Match<Place> next = places.at(organisation, firstEnd);
        return firstEnd == organisation.length() || next != null && next.end() == organisation.length();
    }

    private static @Nullable String government(Place place, Post post) {
        return post.isCollective() || !post.bare().endsWith("长") ? null : place.name() + "人民政府";
    }

    /**
     * The place that 省, 市, 县 or 区 at the head of a body means: that of the title before (贵州省委常委、副省长), else by the page's home,
     * else the one the article named last.
     */
    private @Nullable Place implied(
            String organisation, @Nullable Place home, PlaceTrail.Named named, Carried carried) {
        return switch (organisation.charAt(0)) {
            case '省' -> carried.at(Tier.PROVINCIAL, home == null ? named.province() : places.of(home.province()));
            case '市', '州', '盟' -> carried.at(Tier.PREFECTURAL, home == null ? named.city() : city(home));
            case '县', '区', '旗' ->
                carried.at(Tier.COUNTY, home != null && home.tier() == Tier.COUNTY ? home : named.county());
            default -> null;
        };
    }

    private @Nullable Place city(Place home) {
        return home.tier() == Tier.COUNTY && home.unit() != '市' ? places.parent(home) : home;
    }

    private @Nullable Tier tier(String organisation, Post post, @Nullable Place place) {
        if (NATIONAL.stream().anyMatch(organisation::startsWith) || national(organisation) != null) {
            return Tier.NATIONAL;
        }
        if (holds(organisation, "社区", "村")) {
            return Tier.VILLAGE;
        }
        if (holds(organisation, "街道", "镇", "乡")) {
            return Tier.TOWNSHIP;
        }
        if (post.kind() != PersonKind.OFFICIAL || INSTITUTIONS.stream().anyMatch(organisation::contains)) {
            return Tier.INSTITUTION;
        }
        return place == null ? null : place.tier();
    }

    /** The full name of a body of the centre; null when it is none that is listed. */
    private @Nullable String national(String organisation) {
        String name = patterns.get(organisation + "/national");
        for (String nation : NATION) {
            boolean led = name == null && organisation.startsWith(nation);
            name = led ? patterns.get(organisation.substring(nation.length()) + "/national") : name;
        }
        return name;
    }

    private static boolean holds(String organisation, String... words) {
        for (String word : words) {
            if (organisation.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String fullName(String organisation, String rest, @Nullable Place place, @Nullable Tier tier) {
        String national = national(organisation);
        if (national != null) {
            return national;
        }
        if (place == null) {
            return tier == Tier.INSTITUTION || tier == Tier.NATIONAL ? organisation : null;
        }
        for (String unit : UNIT_WORDS) {
            String pattern = patterns.get(unit + rest + "/" + level(place));
            boolean office = pattern == null && !rest.isEmpty();
            pattern = office ? patterns.get(unit + "委" + rest + "/" + level(place)) : pattern; // 市|委|组织部
            if (pattern != null) {
                return pattern.replace("{place}", place.name());
            }
        }
        boolean implied = UNITS.indexOf(organisation.charAt(0)) >= 0;
        return implied ? place.name() + organisation.substring(1) : organisation;
    }

    private static String level(Place place) {
        return switch (place.tier()) {
            case PROVINCIAL -> "province";
            case PREFECTURAL -> "prefecture";
            default -> "county";
        };
    }
}
