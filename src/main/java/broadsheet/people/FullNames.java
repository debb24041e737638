package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The full names of bodies by their printed ones and their places: 市委 of Taiyuan → 中国共产党太原市委员会; from {@code organisation_forms}. */
final class FullNames {
    private static final List<String> NATION = List.of("", "中国", "中共", "中华人民共和国"); // 中共中央政治局, 中国全国人大常委会
    private static final List<String> STANDING = List.of("常务委员会", "常委会");
    private static final String PARTY = "党委";
    private static final List<String> PARTY_GROUPS = List.of("机关党委", "党组", "党委", "党总支", "党支部");
    private static final String UNITS = "省市县区旗州盟";
    private static final List<String> UNIT_WORDS = List.of("", "省", "市", "县", "区", "自治区", "州", "盟", "旗", "地区");

    private final Map<String, String> patterns = new HashMap<>(); // short form + tier → full pattern

    private final Set<String> nationalNames = new HashSet<>();

    private final Places places;

    FullNames(Lexicons lexicons, Places places) {
        this.places = places;
        for (Lexicon.Row row : lexicons.get("organisation_forms")) {
            boolean current = row.get("valid_to").isEmpty();
            String key = row.key() + "/" + row.get("tier");
            if (current || !patterns.containsKey(key)) {
                patterns.put(key, row.get("full_pattern"));
            }
            if (row.get("tier").equals("national")) {
                nationalNames.add(row.get("full_pattern"));
            }
        }
    }

    /** The full name of a body of the centre, by any of its names; null when it is none that is listed. */
    @Nullable
    String national(String organisation) {
        for (String nation : NATION) {
            String name = organisation.startsWith(nation) ? listed(organisation.substring(nation.length())) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable String listed(String organisation) {
        String name = patterns.get(organisation + "/national");
        if (name != null || nationalNames.contains(organisation)) {
            return name == null ? organisation : name;
        }
        for (String standing : STANDING) {
            int body = organisation.length() - standing.length();
            String whole = organisation.endsWith(standing) ? listed(organisation.substring(0, body)) : null;
            if (whole != null) {
                return whole + STANDING.get(0); // 全国政协|常委会
            }
        }
        return null;
    }

    /**
     * The full name of any body.
     *
     * @param organisation as printed
     * @param rest of it, behind its place
     * @return null where neither its place nor its tier is known
     */
    @Nullable
    String of(String organisation, String rest, @Nullable Place place, @Nullable Tier tier) {
        String local = place == null ? null : local(plain(rest), place);
        if (local != null) {
            return local;
        }
        String national = national(organisation);
        if (national != null) {
            return national;
        }
        if (place == null) {
            return tier == Tier.INSTITUTION || tier == Tier.NATIONAL ? organisation : null;
        }
        return UNITS.indexOf(organisation.charAt(0)) >= 0
                ? ofUnit(organisation, place)
                : organisation.replaceFirst("^中国共产党", "中共");
    }

    /** 自治州党委宣传部: 州委宣传部, as it is listed. */
    private static String plain(String rest) {
        String unit = BodyPlaces.withoutAutonomy(rest);
        return unit.equals(rest) || !unit.startsWith(PARTY, 1)
                ? unit
                : unit.charAt(0) + "委" + unit.substring(1 + PARTY.length());
    }

    /** 省委第三巡视组: 中共江苏省委员会第三巡视组; 市疫情防控工作领导小组: 太原市疫情防控工作领导小组. */
    private static String ofUnit(String organisation, Place place) {
        boolean isOfCommittee = organisation.startsWith("委", 1) && !organisation.startsWith("委员会", 1);
        return isOfCommittee
                ? "中共" + place.name() + "委员会" + organisation.substring(2)
                : place.name() + organisation.substring(1);
    }

    /** 统战部 of Lishui, listed as 市委统战部: 中共丽水市委员会统一战线工作部. */
    private @Nullable String local(String rest, Place place) {
        for (String unit : UNIT_WORDS) {
            String pattern = patterns.get(unit + rest + "/" + level(place));
            boolean office = pattern == null && !rest.isEmpty();
            pattern = office ? patterns.get(unit + "委" + rest + "/" + level(place)) : pattern; // 市|委|组织部
            if (pattern != null) {
                return filled(pattern, place);
            }
        }
        return ofPartyGroup(rest, place);
    }

    /** 住建局|党组: that of 太原市住房和城乡建设局. */
    private @Nullable String ofPartyGroup(String rest, Place place) {
        for (String group : PARTY_GROUPS) {
            int body = rest.length() - group.length();
            String whole = body > 1 && rest.endsWith(group) ? local(rest.substring(0, body), place) : null;
            if (whole != null) {
                return whole + group;
            }
        }
        return null;
    }

    private String filled(String pattern, Place place) {
        Place province = places.of(place.province());
        Place above = places.parent(place);
        return pattern.replace("{place}", place.name())
                .replace("{short}", place.shortName())
                .replace("{province}", province == null || province.equals(place) ? "" : province.name())
                .replace("{prefecture}", above == null || above.tier() == Tier.PROVINCIAL ? "" : above.name());
    }

    private static String level(Place place) {
        return switch (place.tier()) {
            case PROVINCIAL -> "province";
            case PREFECTURAL -> "prefecture";
            default -> "county";
        };
    }
}
