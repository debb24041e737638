package broadsheet.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How well dates are found and resolved; optional ones count neither when found nor when missed. */
final class DateScores {
    /** An expression on a page, with its first and last day; empty when not resolved. */
    private record At(String file, int begin, int end, String first, String last) {
        boolean meets(At other) {
            return file.equals(other.file) && begin < other.end && other.begin < end;
        }

        Object key() {
            return Facts.of(file, begin, end);
        }
    }

    private final List<At> must = new ArrayList<>();
    private final List<At> free = new ArrayList<>();
    private final List<At> negatives;
    private final List<At> found = new ArrayList<>();

    DateScores(Rows tables, List<Item> gold, List<Item> negatives) {
        Map<Object, At> otherBorders = new HashMap<>();
        Set<String> pages = new HashSet<>();
        for (Item g : gold) {
            At at = gold(g);
            pages.add(at.file());
            (g.is("optional") ? free : must).add(at);
            g.spans("alt_spans").forEach(span -> otherBorders.put(Facts.of(at.file(), span[0], span[1]), at));
        }
        this.negatives = negatives.stream().map(DateScores::gold).toList();
        this.negatives.forEach(at -> pages.add(at.file()));
        Map<String, String> files = tables.files();
        for (Item row : tables.of("dates")) {
            String file = files.getOrDefault(row.textOrEmpty("page_id"), "");
            if (pages.contains(file)) {
                found.add(normal(row, file, otherBorders));
            }
        }
    }

    private static At gold(Item g) {
        String first = day(g.textOrEmpty("start_date"));
        String last = day(g.textOrEmpty("end_date"));
        return new At(g.textOrEmpty("file"), g.number("start"), g.number("end"), first, last.isEmpty() ? first : last);
    }

    /** Another good reading of the borders counts as the first. */
    private static At normal(Item row, String file, Map<Object, At> otherBorders) {
        int begin = row.number("page_start");
        int end = row.number("page_end");
        At other = otherBorders.get(Facts.of(file, begin, end));
        String first = day(row.textOrEmpty("start_date"));
        String last = day(row.textOrEmpty("end_date"));
        return other == null
                ? new At(file, begin, end, first, last)
                : new At(file, other.begin(), other.end(), first, last);
    }

    private static String day(String date) {
        return date.length() > 10 ? date.substring(0, 10) : date;
    }

    List<Metric> metrics() {
        Set<Object> wanted = new HashSet<>();
        must.forEach(at -> wanted.add(at.key()));
        List<At> kept = found.stream()
                .filter(at -> wanted.contains(at.key())
                        || free.stream().noneMatch(at::meets)
                        || must.stream().anyMatch(at::meets))
                .toList();
        Map<Object, At> byPlace = new HashMap<>();
        found.forEach(at -> byPlace.put(at.key(), at));
        List<Metric> metrics = new ArrayList<>();
        metrics.add(Facts.f1(
                "dates.strict", must.stream().map(At::key), kept.stream().map(At::key)));
        metrics.add(relaxed(kept));
        metrics.addAll(resolved(byPlace));
        long hit = negatives.stream()
                .filter(n -> found.stream().anyMatch(n::meets))
                .count();
        if (!negatives.isEmpty()) {
            metrics.add(Metric.rate(
                    "dates.negatives_left_alone", found.isEmpty() ? 0 : negatives.size() - hit, negatives.size()));
        }
        return metrics;
    }

    private Metric relaxed(List<At> kept) {
        Set<Integer> taken = new HashSet<>();
        for (At g : must) {
            for (int i = 0; i < kept.size(); i++) {
                if (!taken.contains(i) && kept.get(i).meets(g)) {
                    taken.add(i);
                    break;
                }
            }
        }
        double precision = (double) taken.size() / Math.max(1, kept.size());
        double recall = (double) taken.size() / Math.max(1, must.size());
        return Facts.metric("dates.relaxed", precision, recall, "");
    }

    private List<Metric> resolved(Map<Object, At> byPlace) {
        List<At> ranged = must.stream().filter(at -> !at.first().isEmpty()).toList();
        List<At> sure =
                ranged.stream().filter(at -> isSure(byPlace.get(at.key()))).toList();
        long good =
                sure.stream().filter(at -> isSame(at, byPlace.get(at.key()))).count();
        List<At> vague = must.stream().filter(at -> at.first().isEmpty()).toList();
        long silent =
                vague.stream().filter(at -> !isSure(byPlace.get(at.key()))).count();
        return List.of(
                Metric.rate("dates.resolved (start and end right)", good, ranged.size()),
                Metric.rate("dates.resolved_precision", good, sure.size()),
                Metric.rate("dates.no_false_certainty", found.isEmpty() ? 0 : silent, vague.size()));
    }

    private static boolean isSure(@org.jspecify.annotations.Nullable At at) {
        return at != null && !at.first().isEmpty();
    }

    private static boolean isSame(At wanted, @org.jspecify.annotations.Nullable At got) {
        return got != null && Objects.equals(wanted.first(), got.first()) && Objects.equals(wanted.last(), got.last());
    }
}
