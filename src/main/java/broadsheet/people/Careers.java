package broadsheet.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who moves from a province to another or to the centre stays one person: the posts of one name at that level that follow each
 * other in time are one career (环境保护部部长, later 山东省省长, later 中央统战部部长).
 *
 * <p>Two that are held at the same time are two namesakes', and so are posts below a province: the country has many 市长张伟.
 */
final class Careers {
    private record Stay(String code, LocalDate first, LocalDate last) {
        static Stay of(String code, List<LocalDate> days) {
            return new Stay(code, Collections.min(days), Collections.max(days));
        }

        /** Whether a day lies between two others of the stay. */
        boolean holds(LocalDate day) {
            return first.isBefore(day) && day.isBefore(last);
        }
    }

    private Careers() {}

    /**
     * Place code → the code of the first post of its career, for the codes that belong to one.
     *
     * @param daysOf the publish dates on which a post of each province, or a national one, was printed beside the name; each of one
     *     day at least
     * @param isBoth whether a national post and one of a province were printed side by side: 中央政治局委员、广东省委书记
     */
    static Map<String, String> of(Map<String, List<LocalDate>> daysOf, boolean isBoth) {
        List<Stay> stays = new ArrayList<>();
        daysOf.forEach((code, days) -> stays.add(Stay.of(code, days)));
        stays.sort(Comparator.comparing(Stay::first).thenComparing(Stay::code));
        List<Stay> away = stays.stream()
                .filter(stay -> !stay.code.equals(Identities.NO_PLACE))
                .toList();
        List<LocalDate> atTheCentre = daysOf.getOrDefault(Identities.NO_PLACE, List.of());
        if (overlap(away) || !isBoth && areHeldBeside(atTheCentre, away)) {
            return Map.of();
        }
        Map<String, String> firstOf = new HashMap<>();
        stays.forEach(stay -> firstOf.put(stay.code, stays.get(0).code));
        return firstOf;
    }

    private static boolean overlap(List<Stay> sorted) {
        LocalDate last = LocalDate.MIN;
        for (Stay stay : sorted) {
            if (stay.first.isBefore(last)) {
                return true;
            }
            last = stay.last;
        }
        return false;
    }

    /** One may leave the centre for a province and come back; a national post between two days of a province is another's. */
    private static boolean areHeldBeside(List<LocalDate> atTheCentre, List<Stay> away) {
        return away.stream().anyMatch(stay -> atTheCentre.stream().anyMatch(stay::holds));
    }
}
