package broadsheet.people;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a printed title to be a body, a place and a tier, with the page's home.
 *
 * <p>市委书记 on a page of Taiyuan: 中共太原市委员会, 140100, prefectural; 省委常委: 中共山西省委员会, 140000; 古交市…社区党支部书记: 140181, village.
 */
final class TitleResolver {
    private static final String ACTING = "代";
    private static final Set<String> OF_STATUS = Set.of("原", ACTING, "代理"); // they are no part of the post
    private static final List<String> RANKS = List.of("名誉", "荣誉", "常务", "执行", "第一", "首席", "代理", "轮值", "原");
    private static final Pattern DEPUTY = Pattern.compile("^(常务)?副");
    private static final Pattern GRADE = Pattern.compile("[正副][省部厅局县处科]级$"); // 正县级调研员

    private static final List<String> INSTITUTIONS =
            List.of("医院", "大学", "学院", "学校", "中学", "小学", "公司", "集团", "幼儿园", "银行");
    private static final List<String> PARTY = List.of("机关党委", "党委", "党组", "党工委", "党总支", "党支部");
    private static final String[] GRASS_ROOTS = {"社区", "村", "街道", "镇", "乡", "党支部", "党总支"};
    private static final List<String> NATIONAL = List.of("中央", "国务院", "国家", "全国", "中共中央", "最高人民");

    private final Places places;
    private final BodyPlaces bodyPlaces;
    private final FullNames names;

    TitleResolver(Lexicons lexicons, Places places) {
        this.places = places;
        this.bodyPlaces = new BodyPlaces(places);
        this.names = new FullNames(lexicons, places);
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

        /** 市教育局党组书记、局长: the second post is of the bureau; 大瑶镇党委副书记、镇长: of the town's government. */
        static Carried by(Meaning meaning) {
            String body = meaning.organisationName();
            String suffix = body == null
                    ? null
                    : PARTY.stream().filter(body::endsWith).findFirst().orElse(null);
            if (body == null || suffix == null) {
                return new Carried(body, meaning.place());
            }
            String rest = body.substring(0, body.length() - suffix.length());
            boolean town = rest.endsWith("镇") || rest.endsWith("乡");
            return new Carried(town ? rest + "人民政府" : rest, meaning.place());
        }

        /** 副局长、党组成员: the second is of the bureau's; 街道党工委书记、办事处主任: of the street's; 开发区党工委书记、管委会主任: of the zone's. */
        private boolean holds(String organisation) {
            boolean office = body != null && body.endsWith("街道") && organisation.equals("办事处");
            boolean zone = body != null && body.endsWith("区") && organisation.equals("管委会");
            return office
                    || zone
                    || body != null && !body.isEmpty() && (isInstitution() || PARTY.contains(organisation));
        }

        private boolean isInstitution() {
            return body != null && INSTITUTIONS.stream().anyMatch(body::endsWith);
        }

        @Nullable
        Place at(Tier tier, @Nullable Place otherwise) {
            boolean municipality = tier == Tier.PREFECTURAL && place != null && place.unit() == '市'; // 重庆市委副书记、市长
            return place != null && (place.tier() == tier || municipality) ? place : otherwise;
        }
    }

    /** 名誉 of 名誉院长, 原 of 农业农村部原党组书记: what stands between body and post and belongs to the post or to neither. */
    private String rank(String prefix, Post post) {
        if (prefix.equals(ACTING) || post.isFused() && prefix.endsWith(ACTING)) {
            return ACTING; // but not 新时代|总经理
        }
        Matcher grade = GRADE.matcher(prefix);
        return grade.find()
                ? grade.group()
                : RANKS.stream()
                        .filter(rank -> post.organisation() == null || OF_STATUS.contains(rank)) // 大学第一|医院院长
                        .filter(rank ->
                                prefix.endsWith(rank) && !places.isAcross(prefix + post.word(), prefix.length() - 1))
                        .findFirst()
                        .orElse("");
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
        String rank = rank(prefix, post);
        if (!rank.isEmpty()) {
            Meaning rest = resolve(prefix.substring(0, prefix.length() - rank.length()), post, home, named, carried);
            return OF_STATUS.contains(rank) ? rest : rest.withPost(rank + rest.post());
        }
        Post ofParty = post.ofParty();
        if (!ofParty.equals(post)) {
            return resolve(prefix, ofParty, home, named, carried);
        }
        Post elided = post.elided();
        if (!prefix.isEmpty() && !elided.equals(post)) {
            return resolve(prefix, elided, home, named, carried);
        }
        Place homePlace = home == null ? null : places.of(home.code());
        Meaning unit = ofUnit(prefix, post, homePlace);
        if (unit != null) {
            return unit;
        }
        String organisation = prefix + (post.organisation() == null ? "" : post.organisation());
        if (organisation.isEmpty()) {
            return fused(post, homePlace, named, carried);
        }
        if (prefix.isEmpty() && carried.holds(organisation)) {
            String inner = carried.body() + organisation; // 北京大学党委副书记、纪委书记
            Tier tier = carried.isInstitution() ? Tier.INSTITUTION : tier(inner, post, carried.place());
            return new Meaning(organisation, inner, carried.place(), tier, post.bare());
        }
        return ofBody(organisation, prefix.isEmpty(), post, homePlace, named, carried);
    }

    /** 宁夏回族|自治区主席, 和平|区长: the name of the place ends with the first characters of the post; null where it does not. */
    private @Nullable Meaning ofUnit(String prefix, Post post, @Nullable Place home) {
        Trie.Match<Place> across = places.at(prefix + post.word(), 0);
        boolean into = post.organisation() == null
                && !prefix.isEmpty()
                && across != null
                && across.end() > prefix.length()
                && (isUnit(prefix, across.value()) || post.isFused() && across.end() == prefix.length() + 1);
        if (!into || across == null) {
            return null;
        }
        Place place = places.meant(across.value(), home);
        String name = place == null ? null : place.name() + "人民政府";
        return new Meaning(null, name, place, across.value().tier(), post.bare());
    }

    /** @param isBare whether nothing is printed before the post's own word */
    private Meaning ofBody(
            String organisation,
            boolean isBare,
            Post post,
            @Nullable Place homePlace,
            PlaceTrail.Named named,
            Carried carried) {
        BodyHead head = BodyHead.of(organisation, places);
        Trie.Match<Place> printed = places.at(organisation, head.printed().length());
        Place meant = printed == null ? null : bodyPlaces.meant(organisation, printed, homePlace, named);
        if (printed != null && meant == null) {
            Tier tier = tier(
                    organisation,
                    post,
                    bodyPlaces.innermost(organisation, printed).value());
            return new Meaning(organisation, null, null, tier, post.bare()); // 鼓楼区: nothing tells which
        }
        if (meant != null && printed != null && post.isFused() && bodyPlaces.isPlaceOnly(organisation, printed.end())) {
            return new Meaning(null, government(meant, post), meant, meant.tier(), post.bare());
        }
        Place place = meant != null ? meant : bodyPlaces.implied(head.without(organisation), homePlace, named, carried);
        boolean inner = place == null && isBare && !holds(organisation, GRASS_ROOTS);
        place = inner ? served(post, homePlace, carried) : place; // 市委常委、组织部部长
        NamedTowns.Body town = place == null ? named.ofTown(organisation, homePlace) : null;
        if (town != null) {
            Tier tier = tier(organisation, post, town.county());
            return new Meaning(organisation, town.name(), town.county(), tier, post.bare());
        }
        Tier tier = tier(organisation, post, place);
        String name = names.of(organisation, head.rest(organisation, innermost(organisation, printed)), place, tier);
        return new Meaning(organisation, name, place, tier, post.bare());
    }

    private Trie.@Nullable Match<Place> innermost(String organisation, Trie.@Nullable Match<Place> printed) {
        return printed == null ? null : bodyPlaces.innermost(organisation, printed);
    }

    /** The full name of a body that stands without a post; null where its place is not known. */
    @Nullable
    String bodyName(String organisation, @Nullable HomePlace home) {
        Place homePlace = home == null ? null : places.of(home.code());
        BodyHead head = BodyHead.of(organisation, places);
        Trie.Match<Place> printed = places.at(organisation, head.printed().length());
        PlaceTrail.Named nowhere = new PlaceTrail(places, "", new TokenBorders("", List.of())).before(0);
        Place place = printed != null
                ? bodyPlaces.meant(organisation, printed, homePlace, nowhere)
                : bodyPlaces.implied(head.without(organisation), homePlace, nowhere, Carried.NOTHING);
        return names.of(
                organisation,
                head.rest(organisation, innermost(organisation, printed)),
                place,
                place == null ? null : place.tier());
    }

    /** The meaning of another state's title: no place, no tier. */
    static Meaning foreign(String prefix, Post post) {
        return new Meaning(prefix.isEmpty() ? null : prefix, null, null, null, post.bare());
    }

    /** 市长, 副省长, 总书记, 外交部长, 市领导: no body is printed. */
    private Meaning fused(Post post, @Nullable Place home, PlaceTrail.Named named, Carried carried) {
        if (post.tierHint().equals("national")) {
            String body = post.bare().equals("总书记") ? "中国共产党中央委员会" : names.national(withoutLast(post.word()));
            return new Meaning(null, body, null, Tier.NATIONAL, post.elided().bare());
        }
        Place place = bodyPlaces.implied(DEPUTY.matcher(post.word()).replaceFirst(""), home, named, carried);
        if (place == null) {
            Place served = served(post, home, carried);
            String body = post.elided().organisation();
            Tier tier = served == null ? null : served.tier();
            String name = body == null || served == null ? carried.body() : names.of(body, body, served, tier);
            return new Meaning(null, name, served, tier, post.elided().bare());
        }
        return new Meaning(null, government(place, post), place, place.tier(), post.bare());
    }

    /** The place of the title before, or the page's; a bare 主席 may be anybody's. */
    private static @Nullable Place served(Post post, @Nullable Place home, Carried carried) {
        if (carried.body() == null) {
            return post.isFused() ? home : null;
        }
        return carried.place();
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static boolean isUnit(String prefix, Place place) {
        return place.name().startsWith(prefix) && place.name().endsWith("自治区");
    }

    private static @Nullable String government(Place place, Post post) {
        boolean head = post.bare().endsWith("长") || post.word().startsWith("自治区"); // 自治区主席
        return post.isCollective() || !head ? null : place.name() + "人民政府";
    }

    private @Nullable Tier tier(String organisation, Post post, @Nullable Place place) {
        if (NATIONAL.stream().anyMatch(organisation::startsWith) || names.national(organisation) != null) {
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

    private static boolean holds(String organisation, String... words) {
        for (String word : words) {
            if (organisation.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
