package broadsheet.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a run or the layers of a gold standard, by name; what is not there is empty. */
public final class Rows {
    private final Map<String, List<Item>> byName;

    /** @param byName table or layer → its rows */
    public Rows(Map<String, List<Item>> byName) {
        this.byName = Map.copyOf(byName);
    }

    List<Item> of(String name) {
        return byName.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return !of(name).isEmpty();
    }

    /** page_id → base name of the page's file, by which gold names it. */
    Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        for (Item page : of("pages")) {
            String uri = page.textOrEmpty("uri");
            files.put(page.textOrEmpty("page_id"), uri.substring(uri.lastIndexOf('/') + 1));
        }
        return files;
    }

    /** file → the page's text in code points. */
    Map<String, int[]> texts() {
        Map<String, String> files = files();
        Map<String, int[]> texts = new HashMap<>();
        for (Item page : of("pages")) {
            String file = files.getOrDefault(page.textOrEmpty("page_id"), "");
            texts.put(file, page.textOrEmpty("text").codePoints().toArray());
        }
        return texts;
    }

    /** article_id → file of its page. */
    Map<String, String> filesOfArticles() {
        Map<String, String> files = files();
        Map<String, String> byArticle = new HashMap<>();
        for (Item article : of("articles")) {
            byArticle.put(article.textOrEmpty("article_id"), files.getOrDefault(article.textOrEmpty("page_id"), ""));
        }
        return byArticle;
    }
}
