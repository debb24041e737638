package broadsheet.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** B-cubed F1 of a clustering (Bagga and Baldwin 1998). An item the prediction lacks earns nothing. */
final class BCubed {
    private BCubed() {}

    static double f1(Map<Object, Object> gold, Map<Object, Object> predicted) {
        Map<Object, Set<Object>> clusters = new HashMap<>();
        Map<Object, Integer> sizes = new HashMap<>();
        gold.forEach((item, cluster) -> {
            clusters.computeIfAbsent(cluster, key -> new HashSet<>()).add(item);
            Object guess = predicted.get(item);
            if (guess != null) {
                sizes.merge(guess, 1, Integer::sum);
            }
        });
        double precision = 0;
        double recall = 0;
        for (Set<Object> cluster : clusters.values()) {
            Map<Object, Integer> guesses = new HashMap<>();
            cluster.stream()
                    .map(predicted::get)
                    .filter(guess -> guess != null)
                    .forEach(guess -> guesses.merge(guess, 1, Integer::sum));
            for (Map.Entry<Object, Integer> guess : guesses.entrySet()) {
                double shared = guess.getValue();
                precision += shared * shared / sizes.getOrDefault(guess.getKey(), 1);
                recall += shared * shared / cluster.size();
            }
        }
        double p = precision / Math.max(1, gold.size());
        double r = recall / Math.max(1, gold.size());
        return p + r == 0 ? 0 : 200 * p * r / (p + r);
    }
}
