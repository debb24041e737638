package broadsheet.evaluation;

import static broadsheet.evaluation.Item.squeezed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well keywords, formulations, numbered meetings and quantities are found. */
final class TermScores {
    private TermScores() {}

    static List<Metric> keywords(Rows tables, List<Item> gold) {
        Map<String, String> files = tables.filesOfArticles();
        Map<Object, String> byHeadline = new HashMap<>();
        tables.of("articles").stream()
                .filter(a -> a.has("headline"))
                .forEach(a -> byHeadline.put(
                        Facts.of(files.getOrDefault(a.textOrEmpty("article_id"), ""), squeezed(a.text("headline"))),
                        a.textOrEmpty("article_id")));
        Map<String, Set<String>> found = new HashMap<>();
        tables.of("keywords").stream()
                .sorted(Comparator.comparingInt(k -> k.number("keyword_no")))
                .filter(k -> squeezed(k.text("keyword")).length() > 1)
                .forEach(k -> found.computeIfAbsent(k.textOrEmpty("article_id"), id -> new LinkedHashSet<>())
                        .add(squeezed(k.text("keyword"))));
        long exact = 0;
        long part = 0;
        long reach = 0;
        long wanted = 0;
        for (Item g : gold) {
            Item nested = g.nested("headline");
            String headline = squeezed(nested == null ? g.text("headline") : nested.text("text"));
            String article = byHeadline.getOrDefault(Facts.of(g.textOrEmpty("file"), headline), "");
            List<String> got = List.copyOf(found.getOrDefault(article, Set.of()));
            List<String> want = g.list("keywords").stream()
                    .map(k -> squeezed(k.text("term")))
                    .toList();
            List<String> five = got.subList(0, Math.min(5, got.size()));
            List<String> ten = got.subList(0, Math.min(10, got.size()));
            exact += five.stream().filter(want::contains).count();
            part += five.stream()
                    .filter(k -> want.stream().anyMatch(w -> isPart(k, w)))
                    .count();
            reach += want.stream().filter(ten::contains).count();
            wanted += want.size();
        }
        return List.of(
                Metric.rate("keywords.precision@5 exact", exact, 5L * gold.size()),
                Metric.rate("keywords.precision@5 partial", part, 5L * gold.size()),
                Metric.rate("keywords.recall@10 exact", reach, wanted));
    }

    /** One inside the other, and at least half as long. */
    private static boolean isPart(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return (a.contains(b) || b.contains(a)) && 2 * shorter >= Math.max(a.length(), b.length());
    }

    /** A layer of texts against a table of surfaces, each text of a page once. */
    static Metric surfaces(String name, Rows tables, String table, List<Item> gold) {
        Map<String, String> files = tables.filesOfArticles();
        Set<Object> wanted = new HashSet<>();
        gold.forEach(g -> wanted.add(Facts.of(g.textOrEmpty("file"), squeezed(g.text("text")))));
        Set<Object> found = new HashSet<>();
        tables.of(table)
                .forEach(x -> found.add(
                        Facts.of(files.getOrDefault(x.textOrEmpty("article_id"), ""), squeezed(x.text("surface")))));
        return Facts.f1(name, wanted, found);
    }

    static Metric meetings(Rows tables, List<Item> gold) {
        Map<String, String> files = tables.filesOfArticles();
        Set<Object> wanted = new HashSet<>();
        gold.stream()
                .filter(g -> g.number("number") > 0)
                .forEach(g -> wanted.add(Facts.of(g.textOrEmpty("file"), g.number("number"))));
        List<Object> found = new ArrayList<>(new HashSet<>(tables.of("events").stream()
                .filter(e -> e.number("series_no") > 0)
                .map(e -> Facts.of(files.getOrDefault(e.textOrEmpty("article_id"), ""), e.number("series_no")))
                .toList()));
        return Facts.f1("events.series_no", wanted, found);
    }
}
