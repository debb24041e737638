package broadsheet.evaluation;

import static broadsheet.evaluation.Item.squeezed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How well pages are cut: headlines, characters by article (B-cubed), kinds, paragraphs and heads. */
final class ArticleScores {
    private static final Map<String, String> KINDS = Map.of(
            "article", "story", "photo_caption", "caption", "column_header", "column_header", "furniture", "furniture");

    private final Rows tables;
    private final List<Item> gold;
    private final Map<String, String> files;
    private final Map<String, String> kinds = new HashMap<>();

    ArticleScores(Rows tables, List<Item> gold) {
        this.tables = tables;
        this.gold = gold;
        this.files = tables.filesOfArticles();
        tables.of("articles")
                .forEach(article -> kinds.put(article.textOrEmpty("article_id"), article.textOrEmpty("article_kind")));
    }

    List<Metric> metrics() {
        List<Metric> metrics = new ArrayList<>();
        metrics.add(headline());
        metrics.addAll(characters());
        metrics.add(paragraphs());
        metrics.add(zone("kicker", "kicker"));
        metrics.add(zone("subheadline", "subheadlines"));
        metrics.add(zone("section_head", "section_heads"));
        return metrics;
    }

    private Metric headline() {
        return Facts.f1(
                "articles.headline",
                gold.stream()
                        .filter(g -> g.textOrEmpty("kind").equals("article") && g.nested("headline") != null)
                        .map(g -> Facts.of(
                                g.textOrEmpty("file"),
                                squeezed(Objects.requireNonNull(g.nested("headline"))
                                        .text("text")))),
                tables.of("articles").stream()
                        .filter(a -> a.textOrEmpty("article_kind").equals("story") && a.has("headline"))
                        .map(a -> Facts.of(file(a), squeezed(a.text("headline")))));
    }

    private String file(Item row) {
        return files.getOrDefault(row.textOrEmpty("article_id"), "");
    }

    private List<Metric> characters() {
        Map<String, int[]> texts = tables.texts();
        Map<Object, Object> goldArticle = new HashMap<>();
        Map<Object, String> goldKind = new HashMap<>();
        for (Item g : gold) {
            int[] text = texts.getOrDefault(g.textOrEmpty("file"), new int[0]);
            for (int[] span : g.spans("spans")) {
                for (int i = span[0]; i < span[1]; i++) {
                    if (i >= text.length || !Character.isWhitespace(text[i])) {
                        Object character = Facts.of(g.textOrEmpty("file"), i);
                        goldArticle.put(character, g.textOrEmpty("id"));
                        goldKind.put(character, KINDS.getOrDefault(g.textOrEmpty("kind"), ""));
                    }
                }
            }
        }
        Map<Object, Object> found = new HashMap<>();
        for (Item block : tables.of("blocks")) {
            for (Item piece : block.list("page_spans")) {
                for (int i = piece.number("page_start"); i < piece.number("page_end"); i++) {
                    found.put(Facts.of(file(block), i), block.textOrEmpty("article_id"));
                }
            }
        }
        long good = goldKind.entrySet().stream()
                .filter(entry -> entry.getValue().equals(kinds.get(String.valueOf(found.get(entry.getKey())))))
                .count();
        return List.of(
                new Metric("articles.bcubed", BCubed.f1(goldArticle, found), goldArticle.size() + " characters"),
                Metric.rate("articles.kind", good, goldKind.size()));
    }

    private Metric paragraphs() {
        return Facts.f1(
                "articles.paragraphs",
                gold.stream()
                        .filter(g -> g.textOrEmpty("kind").equals("article"))
                        .flatMap(g -> g.texts("body").stream().map(p -> Facts.of(g.textOrEmpty("file"), squeezed(p)))),
                tables.of("blocks").stream()
                        .filter(b -> b.textOrEmpty("zone").equals("body")
                                && "story".equals(kinds.get(b.textOrEmpty("article_id"))))
                        .map(b -> Facts.of(file(b), squeezed(b.text("text")))));
    }

    private Metric zone(String zone, String field) {
        return Facts.f1(
                "articles." + zone,
                gold.stream()
                        .flatMap(g -> g.list(field).stream()
                                .map(x -> Facts.of(g.textOrEmpty("file"), squeezed(x.text("text"))))),
                tables.of("blocks").stream()
                        .filter(b -> b.textOrEmpty("zone").equals(zone))
                        .map(b -> Facts.of(file(b), squeezed(b.text("text")))));
    }
}
