package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a printed title to be a body, a place and a tier, with the page's home.
 *
 * <p>市委书记 on a page of Taiyuan: 中共太原市委员会, 140100, prefectural; 省委常委: 中共山西省委员会, 140000; 古交市…社区党支部书记: 140181, village.
 */
final class TitleResolver {
    private static final String UNITS = "省市县区旗州盟";

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
            String post) {}

    /**
     * The meaning of a title.
     *
     * @param prefix what is printed before the post's own word
     * @param home the page's home; null when not known
     * @param county the county named last before the title; null when none was
     * @param carried the organisation of the title before, for 秘书长 behind 市委常委
     */
    Meaning resolve(
            String prefix, Post post, @Nullable HomePlace home, @Nullable Place county, @Nullable String carried) {
        String organisation = prefix + (post.organisation() == null ? "" : post.organisation());
        Place homePlace = home == null ? null : places.of(home.code());
        if (organisation.isEmpty()) {
            return fused(post, homePlace, county, carried);
        }
        Trie.Match<Place> named = places.at(organisation, 0);
        if (named != null && named.end() == organisation.length() && post.isFused()) {
            return new Meaning(
                    null,
                    government(named.value(), post),
                    named.value(),
                    named.value().tier(),
                    post.bare());
        }
        Place place = named != null ? innermost(organisation, named) : implied(organisation, homePlace, county);
        String rest = named != null ? rest(organisation, named) : organisation;
        Tier tier = tier(organisation, post, place);
        return new Meaning(organisation, fullName(organisation, rest, place, tier), place, tier, post.bare());
    }

    /** 太原市杏花岭区…: the lowest division that is named. */
    private Place innermost(String organisation, Trie.Match<Place> first) {
        Trie.Match<Place> next = places.at(organisation, first.end());
        boolean below =
                next != null && next.value().tier().compareTo(first.value().tier()) > 0;
        return below && next != null ? next.value() : first.value();
    }

    private static String rest(String organisation, Trie.Match<Place> named) {
        char unit = organisation.charAt(named.end() - 1);
        boolean full = UNITS.indexOf(unit) >= 0 && named.end() > 2;
        return (full ? String.valueOf(unit) : "") + organisation.substring(named.end());
    }

    /** 市长, 副省长, 总书记, 市领导: no body is printed. */
    private Meaning fused(Post post, @Nullable Place home, @Nullable Place county, @Nullable String carried) {
        if (post.tierHint().equals("national")) {
            String body = post.bare().equals("总书记") ? "中国共产党中央委员会" : null;
            return new Meaning(null, body, null, Tier.NATIONAL, post.bare());
        }
        Place place = implied(post.word().replaceFirst("^(常务)?副", ""), home, county);
        if (place == null) {
            Place served = carried != null || post.isFused() ? home : null; // a bare 主席 may be anybody's
            return new Meaning(null, carried, served, served == null ? null : served.tier(), post.bare());
        }
        return new Meaning(null, government(place, post), place, place.tier(), post.bare());
    }

    private static @Nullable String government(Place place, Post post) {
        return post.isCollective() || !post.bare().endsWith("长") ? null : place.name() + "人民政府";
    }

    /** The place that 省, 市, 县 or 区 at the head of a body means on this page. */
    private @Nullable Place implied(String organisation, @Nullable Place home, @Nullable Place county) {
        if (home == null) {
            return null;
        }
        return switch (organisation.charAt(0)) {
            case '省' -> places.of(home.province());
            case '市', '州', '盟' -> home.tier() == Tier.COUNTY && home.unit() != '市' ? places.parent(home) : home;
            case '县', '区', '旗' -> home.tier() == Tier.COUNTY ? home : county;
            default -> null;
        };
    }

    private static @Nullable Tier tier(String organisation, Post post, @Nullable Place place) {
        if (organisation.startsWith("中央")
                || organisation.startsWith("国务院")
                || organisation.startsWith("国家")
                || organisation.startsWith("全国")) {
            return Tier.NATIONAL;
        }
        if (holds(organisation, "社区", "村")) {
            return Tier.VILLAGE;
        }
        if (holds(organisation, "街道", "镇", "乡")) {
            return Tier.TOWNSHIP;
        }
        if (post.kind() != PersonKind.OFFICIAL
                || holds(organisation, "医院", "大学", "学院", "学校", "中学", "小学", "公司", "集团", "幼儿园", "银行")) {
            return Tier.INSTITUTION;
        }
        return place == null ? null : place.tier();
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
        String national = patterns.get(organisation + "/national");
        if (national != null) {
            return national;
        }
        if (place == null) {
            return tier == Tier.INSTITUTION ? organisation : null;
        }
        String pattern = patterns.get(rest + "/" + level(place));
        if (pattern != null) {
            return pattern.replace("{place}", place.name());
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
