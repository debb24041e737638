package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The full names of bodies by their printed ones and their places: 市委 of Taiyuan → 中国共产党太原市委员会; from {@code organisation_forms}. */
final class FullNames {
    private static final List<String> NATION = List.of("中国", "中共"); // 中共中央政治局, 中国全国人大常委会
    private static final String UNITS = "省市县区旗州盟";
    private static final List<String> UNIT_WORDS = List.of("", "省", "市", "县", "区", "自治区", "州", "盟", "旗", "地区");

    private final Map<String, String> patterns = new HashMap<>(); // short form + tier → full pattern

    FullNames(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("organisation_forms")) {
            boolean current = row.get("valid_to").isEmpty();
            String key = row.key() + "/" + row.get("tier");
            if (current || !patterns.containsKey(key)) {
                patterns.put(key, row.get("full_pattern"));
            }
        }
    }

    /** The full name of a body of the centre; null when it is none that is listed. */
    @Nullable
    String national(String organisation) {
        String name = patterns.get(organisation + "/national");
        for (String nation : NATION) {
            boolean led = name == null && organisation.startsWith(nation);
            name = led ? patterns.get(organisation.substring(nation.length()) + "/national") : name;
        }
        return name;
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
