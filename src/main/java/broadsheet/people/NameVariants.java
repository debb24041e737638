package broadsheet.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of several look-alike names are one name misread: those in the same company, that is with a co-author or a full title in
 * common. The most frequent form is kept.
 *
 * <p>周莹 (12 times, with 梁波), 周鸢 (once, with 梁波) → 周鸢 is 周莹. 周莺 with nobody known stays another.
 */
public final class NameVariants {
    private static final Comparator<Use> USUAL_FIRST =
            Comparator.comparingLong((Use use) -> -use.times()).thenComparing(Use::name);

    private NameVariants() {}

    /**
     * How a name is used in the pages of one home.
     *
     * @param company co-authors and full titles seen with it
     */
    public record Use(String name, long times, Set<String> company) {
        public Use {
            company = Set.copyOf(company);
        }
    }

    /** Misread form → usual form, among names that share a look-alike pattern; empty when no company is shared. */
    public static Map<String, String> of(List<Use> alike) {
        List<Use> sorted = new ArrayList<>(alike);
        sorted.sort(USUAL_FIRST);
        Map<String, String> usual = new LinkedHashMap<>();
        for (int i = 1; i < sorted.size(); i++) {
            Use rare = sorted.get(i);
            sorted.subList(0, i).stream()
                    .filter(better -> !usual.containsKey(better.name()) && isInCompany(better, rare))
                    .findFirst()
                    .ifPresent(better -> usual.put(rare.name(), better.name()));
        }
        return usual;
    }

    private static boolean isInCompany(Use a, Use b) {
        return b.company().stream().anyMatch(a.company()::contains);
    }
}
