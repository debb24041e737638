package broadsheet.people;

import broadsheet.people.Sighting.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is who among the bearers of one name: by the place of the body they serve, the page's home and whether they sign or are
 * written of, never by the name alone.
 *
 * <p>市长张某 of Taiyuan and 市长张某 of Luoyang are two; 张某 without a title on a Taiyuan page is the first; a reporter 张某 of the
 * same paper is a third. Linear in the sightings.
 */
public final class Identities {
    /** The place code of national posts, foreigners and persons without a place. */
    public static final String NO_PLACE = "000000";

    private static final String PROVINCE = "0000"; // what the code of a province ends with

    private Identities() {}

    /**
     * A sighting and the person it is taken for.
     *
     * @param placeCode of the person's body, {@link #NO_PLACE} without one
     * @param ordinal 1, higher for namesakes of the same place, in order of first appearance
     * @param isAmbiguous whether two persons may be behind it
     */
    public record Identity(Sighting sighting, String placeCode, int ordinal, boolean isAmbiguous, double confidence) {}

    /** The person of each sighting; all sightings bear one name. */
    public static List<Identity> resolve(List<Sighting> ofOneName) {
        List<Sighting> sorted = new ArrayList<>(ofOneName);
        sorted.sort(Sighting.FIRST_SEEN);
        Map<String, String> careers =
                Careers.of(highPosts(sorted), sorted.stream().anyMatch(Identities::isBoth));
        Known known = new Known(titledPlaces(sorted, careers), formerPlaces(sorted));
        Map<String, Map<String, Integer>> ordinals = new TreeMap<>();
        List<Identity> identities = new ArrayList<>();
        for (Sighting sighting : sorted) {
            Placed placed = place(sighting, known, careers);
            String part =
                    sighting.is(Sign.HONORIFIC) ? sighting.articleId() : sighting.is(Sign.BYLINE) ? "byline" : "news";
            Map<String, Integer> ofPlace = ordinals.computeIfAbsent(placed.code(), code -> new LinkedHashMap<>());
            int ordinal = ofPlace.computeIfAbsent(part, key -> ofPlace.size() + 1);
            identities.add(new Identity(sighting, placed.code(), ordinal, placed.isAmbiguous(), placed.confidence()));
        }
        return identities;
    }

    /**
     * Where the bearers of the name serve and have served.
     *
     * @param places home → the place of the body that the name's bearer serves there
     * @param former of titles that are said to have been borne
     */
    private record Known(Map<String, String> places, Set<String> former) {
        List<String> today() {
            return places.values().stream().distinct().toList();
        }

        List<String> atAnyTime() {
            return places.isEmpty() ? List.copyOf(former) : today();
        }
    }

    private record Placed(String code, boolean isAmbiguous, double confidence) {}

    /** Home → the place of the body that the name's bearer serves there, from titled sightings. */
    private static Map<String, String> titledPlaces(List<Sighting> sightings, Map<String, String> careers) {
        Map<String, String> places = new LinkedHashMap<>();
        for (Sighting sighting : sightings) {
            String code = isLife(sighting) ? null : own(sighting);
            if (code != null && !sighting.is(Sign.BYLINE)) {
                places.putIfAbsent(home(sighting), careers.getOrDefault(code, code));
            }
        }
        return places;
    }

    /** The places of those of whom it is only told what they were. */
    private static Set<String> formerPlaces(List<Sighting> sightings) {
        Set<String> places = new TreeSet<>();
        for (Sighting sighting : sightings) {
            String code = lowest(sighting.formerCodes());
            if (code != null && !sighting.is(Sign.BYLINE)) {
                places.add(code);
            }
        }
        return places;
    }

    private static boolean isBoth(Sighting sighting) {
        String own = own(sighting);
        return sighting.is(Sign.NATIONAL) && own != null && !own.equals(NO_PLACE) && own.endsWith(PROVINCE);
    }

    /** The days of the titled sightings at the level of a province or above, by place; undated ones tell no order. */
    private static Map<String, List<LocalDate>> highPosts(List<Sighting> sightings) {
        Map<String, List<LocalDate>> days = new TreeMap<>();
        for (Sighting sighting : sightings) {
            String code = isLife(sighting) ? null : own(sighting);
            LocalDate day = sighting.publishDate();
            if (code != null && day != null && code.endsWith(PROVINCE) && !sighting.is(Sign.BYLINE)) {
                days.computeIfAbsent(code, key -> new ArrayList<>()).add(day);
            }
        }
        return days;
    }

    private static Placed place(Sighting sighting, Known known, Map<String, String> careers) {
        if (sighting.is(Sign.BYLINE) || sighting.is(Sign.HONORIFIC)) {
            return new Placed(home(sighting), false, 0.9);
        }
        if (isLife(sighting) && List.of(NO_PLACE).equals(known.today())) {
            return new Placed(NO_PLACE, false, 0.8);
        }
        String printed = own(sighting);
        String own = printed == null ? null : careers.getOrDefault(printed, printed);
        String atHome = known.places.get(home(sighting));
        if (own != null) {
            boolean same = atHome != null && isCompatible(own, atHome);
            return new Placed(same && atHome != null ? atHome : own, false, 0.95);
        }
        if (atHome != null) {
            return new Placed(atHome, false, 0.85);
        }
        String former = lowest(sighting.formerCodes());
        return former == null ? bare(sighting, known.atAnyTime()) : former(former, known.today());
    }

    /** 时任上海市委书记某某: who is known there, or has gone on to the centre; another place's official is a namesake. */
    private static Placed former(String code, List<String> others) {
        boolean wentOn = others.size() == 1
                && (others.get(0).equals(NO_PLACE)
                        || code.endsWith(PROVINCE) && others.get(0).endsWith(PROVINCE));
        return wentOn
                ? new Placed(others.get(0), false, 0.8)
                : new Placed(code, !others.isEmpty() && !others.contains(code), 0.8);
    }

    private static Placed bare(Sighting sighting, List<String> others) {
        boolean isOne = others.size() == 1;
        if (sighting.is(Sign.KNOWN) && !isOne) {
            return new Placed(NO_PLACE, others.size() > 1, 0.7);
        }
        return isOne ? new Placed(others.get(0), true, 0.6) : new Placed(home(sighting), others.size() > 1, 0.5);
    }

    /**
     * 先后担任正定县委书记、浙江省委书记、上海市委书记: whether an article tells of posts in several provinces, as of somebody's life. Where all
     * others of the name are of the centre, it is theirs.
     */
    private static boolean isLife(Sighting sighting) {
        return Stream.concat(sighting.placeCodes().stream(), sighting.formerCodes().stream())
                        .map(code -> code.substring(0, 2))
                        .distinct()
                        .count()
                > 1;
    }

    /** One holds posts at several levels of one province: 省委常委、市委书记. */
    private static boolean isCompatible(String a, String b) {
        return a.equals(b)
                || a.substring(0, 2).equals(b.substring(0, 2)) && (a.endsWith(PROVINCE) || b.endsWith(PROVINCE));
    }

    /**
     * The place of the printed titles' lowest body; null for a bare name. A national post is not held beside one below a province's:
     * that one is of his life.
     */
    private static @Nullable String own(Sighting sighting) {
        String lowest = lowest(sighting.placeCodes());
        boolean isLow = lowest != null && !lowest.endsWith(PROVINCE);
        return sighting.is(Sign.NATIONAL) && (lowest == null || isLow) ? NO_PLACE : lowest;
    }

    private static @Nullable String lowest(List<String> codes) {
        return codes.stream().min(Comparator.comparing(Identities::zeros)).orElse(null);
    }

    private static int zeros(String code) {
        return code.endsWith(PROVINCE) ? 4 : code.endsWith("00") ? 2 : 0;
    }

    private static String home(Sighting sighting) {
        return sighting.homeCode() == null ? NO_PLACE : sighting.homeCode();
    }
}
