package broadsheet.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who moves from a province to another or to the centre stays one person: the posts of one name at that level that follow each
 * other in time are one career (省长, later 国务院副总理).
 *
 * <p>Two that are held at the same time are two namesakes', and so are posts below a province: the country has many 市长张伟.
 */
final class Careers {
    private record Stay(String code, LocalDate first, LocalDate last) {}

    private Careers() {}

    /**
     * Place code → the code of the first post of its career, for the codes that belong to one.
     *
     * @param daysOf the publish dates on which a post of each province, or a national one, was printed beside the name
     * @param isBoth whether a national post and one of a province were printed side by side: 中央政治局委员、广东省委书记
     */
    static Map<String, String> of(Map<String, List<LocalDate>> daysOf, boolean isBoth) {
        List<Stay> stays = new ArrayList<>();
        daysOf.forEach((code, days) -> days.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(first -> stays.add(new Stay(
                        code,
                        first,
                        days.stream().max(Comparator.naturalOrder()).orElse(first)))));
        stays.sort(Comparator.comparing(Stay::first).thenComparing(Stay::code));
        Map<String, String> firstOf = new HashMap<>();
        LocalDate last = LocalDate.MIN;
        for (Stay stay : stays) {
            boolean beside = isBoth && stay.code().equals(Identities.NO_PLACE);
            if (!beside && stay.first().isBefore(last)) {
                return Map.of();
            }
            last = beside ? last : stay.last();
        }
        stays.forEach(stay -> firstOf.put(stay.code(), stays.get(0).code()));
        return firstOf;
    }
}
