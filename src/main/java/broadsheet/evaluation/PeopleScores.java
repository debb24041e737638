package broadsheet.evaluation;

import static broadsheet.evaluation.Item.squeezed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How well persons are found: spans, kinds, titles, posts, bodies, places, identities. */
final class PeopleScores {
    private static final Set<String> WRITERS = Set.of("reporter", "correspondent");

    private final Map<String, String> files;
    private final List<Item> gold;
    private final List<Item> mentions = new ArrayList<>();
    private final Map<String, List<Item>> titlesOf = new HashMap<>();

    PeopleScores(Rows tables, List<Item> layer) {
        this.files = tables.files();
        this.gold = layer.stream().filter(g -> !g.is("embedded")).toList();
        Set<Object> skip = new HashSet<>();
        Set<String> pages = new HashSet<>();
        for (Item g : layer) {
            pages.add(g.textOrEmpty("file"));
            if (g.is("embedded")) {
                skip.add(key(g));
            }
        }
        tables.of("mentions").stream()
                .filter(m -> pages.contains(file(m)) && !skip.contains(where(m)))
                .forEach(mentions::add);
        tables.of("titles").stream()
                .filter(t -> !t.is("is_inherited"))
                .forEach(t -> titlesOf.computeIfAbsent(t.textOrEmpty("mention_id"), id -> new ArrayList<>())
                        .add(t));
    }

    private String file(Item row) {
        return files.getOrDefault(row.textOrEmpty("page_id"), "");
    }

    private Object where(Item row) {
        return Facts.of(file(row), row.number("page_start"), row.number("page_end"));
    }

    private static Object key(Item g) {
        return Facts.of(g.textOrEmpty("file"), g.number("start"), g.number("end"));
    }

    List<Metric> metrics() {
        Predicate<Item> goldOfficial = g -> g.textOrEmpty("kind").equals("official");
        Predicate<Item> official = m -> m.textOrEmpty("person_kind").equals("official");
        List<Metric> metrics = new ArrayList<>();
        metrics.add(Facts.f1(
                "people.mentions",
                gold.stream().map(PeopleScores::key),
                mentions.stream().map(this::where)));
        metrics.add(Facts.f1(
                "officials.mentions",
                gold.stream().filter(goldOfficial).map(PeopleScores::key),
                mentions.stream().filter(official).map(this::where)));
        metrics.add(kinds());
        metrics.add(titles("officials.titles", "text", "surface"));
        metrics.add(titles("officials.posts", "position", "post"));
        if (gold.stream().anyMatch(g -> g.list("titles").stream().anyMatch(t -> t.has("org_resolved")))) {
            metrics.add(titles("officials.organisation_name", "org_resolved", "organisation_name"));
            metrics.add(titles("officials.place_code", "code", "place_code"));
        }
        metrics.add(identity());
        return metrics;
    }

    private Metric kinds() {
        Map<Object, Item> byPlace = new HashMap<>();
        mentions.forEach(m -> byPlace.put(where(m), m));
        List<Item> found =
                gold.stream().filter(g -> byPlace.containsKey(key(g))).toList();
        long good = found.stream()
                .filter(g -> isSameKind(g, byPlace.getOrDefault(key(g), g).textOrEmpty("person_kind")))
                .count();
        return Metric.rate("people.kind (of found)", good, found.size());
    }

    /** A sign-off without a role word may be either writer's. */
    private static boolean isSameKind(Item g, String kind) {
        String wanted = g.textOrEmpty("kind");
        return wanted.equals(kind) || !g.has("descriptors") && WRITERS.contains(wanted) && WRITERS.contains(kind);
    }

    private Metric titles(String name, String goldField, String column) {
        Stream<Object> wanted = gold.stream()
                .filter(g -> g.textOrEmpty("kind").equals("official"))
                .flatMap(g -> g.list("titles").stream()
                        .filter(t -> t.has(goldField))
                        .map(t -> Facts.of(g.textOrEmpty("file"), g.number("start"), wanted(goldField, t))));
        Stream<Object> found = mentions.stream()
                .filter(m -> m.textOrEmpty("person_kind").equals("official"))
                .flatMap(m -> titlesOf.getOrDefault(m.textOrEmpty("mention_id"), List.of()).stream()
                        .filter(t -> t.has(column))
                        .map(t -> Facts.of(file(m), m.number("page_start"), squeezed(t.text(column)))));
        return Facts.f1(name, wanted, found);
    }

    private static String wanted(String field, Item title) {
        String text = squeezed(title.text(field));
        return field.equals("position") ? text.replaceAll("[(（].*", "") : text;
    }

    private Metric identity() {
        Map<Object, Object> wanted = new HashMap<>();
        Map<Object, Object> found = new HashMap<>();
        gold.forEach(g -> wanted.put(key(g), g.textOrEmpty("person_id")));
        mentions.stream().filter(m -> m.has("person_id")).forEach(m -> found.put(where(m), m.textOrEmpty("person_id")));
        return new Metric("people.identity (B-cubed)", BCubed.f1(wanted, found), gold.size() + " mentions");
    }
}
