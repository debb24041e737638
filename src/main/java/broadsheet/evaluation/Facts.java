package broadsheet.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Facts said twice count twice: precision, recall and F1 of a bag of facts against the gold's. */
final class Facts {
    private Facts() {}

    /** A fact: its parts, compared as a whole. */
    static List<Object> of(Object... parts) {
        return List.of(parts);
    }

    static Metric f1(String name, Stream<? extends Object> gold, Stream<? extends Object> found) {
        return f1(name, gold.toList(), found.toList());
    }

    static Metric f1(String name, Collection<?> gold, Collection<?> found) {
        Map<Object, Integer> left = new HashMap<>();
        gold.forEach(fact -> left.merge(fact, 1, Integer::sum));
        long hits = 0;
        for (Object fact : found) {
            Integer more = left.get(fact);
            if (more != null && more > 0) {
                left.put(fact, more - 1);
                hits++;
            }
        }
        double precision = (double) hits / Math.max(1, found.size());
        double recall = (double) hits / Math.max(1, gold.size());
        return metric(name, precision, recall, "gold " + gold.size() + " found " + found.size());
    }

    static Metric metric(String name, double precision, double recall, String counts) {
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        String detail = String.format(Locale.ROOT, "P %.1f R %.1f %s", 100 * precision, 100 * recall, counts);
        return new Metric(name, 100 * f1, detail.strip());
    }
}
