package broadsheet.reports;

import broadsheet.reports.Questions.Answers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one page people open: template, style, scripts and what the statements returned, filled together in one pass. */
public final class ReportPage {
    /** The page with everything in it. */
    public static final int MAX_BYTES = 3_000_000;

    private static final int MAX_DATA_BYTES = 2_500_000; // scripts and style take 0.4 MB
    private static final int RECIPE_ROWS = 10;
    private static final Pattern PLACEHOLDER = Pattern.compile("@@([A-Z]+)@@");

    private ReportPage() {}

    /**
     * The page as HTML.
     *
     * @param tables the path by which readers find the tables
     * @param views statements that mount the tables, an engine each
     * @param dictionary the data dictionary as lists and maps
     */
    public static String html(Answers answers, String tables, Map<String, String> views, Object dictionary) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("schema_version", 2);
        data.put("tables", tables);
        data.put("views", views);
        data.put("figures", byName(answers.figures(), 1, Map.of()));
        data.put("recipes", byName(answers.recipes(), RECIPE_ROWS, Map.of()));
        data.put("dictionary", dictionary);
        data.put("lists", fitting(answers.lists(), MAX_DATA_BYTES - size(data)));
        Map<String, String> parts =
                Map.of("CSS", Assets.text("assets/report.css"), "JS", Assets.scripts(), "DATA", Json.of(data));
        return filled(Assets.text("index.template.html"), parts);
    }

    /** The template with each placeholder replaced once: a text of a page that looks like one stays as it is. */
    static String filled(String template, Map<String, String> parts) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(parts.getOrDefault(found.group(1), found.group())));
    }

    private static int size(Object data) {
        return Json.of(data).getBytes(StandardCharsets.UTF_8).length;
    }

    /** The lists, the largest halved until all fit. */
    private static Map<String, Object> fitting(List<Answer> lists, int bytes) {
        Map<String, Integer> caps = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        lists.forEach(list ->
                sizes.put(list.query().name(), size(described(list, list.query().pageRows()))));
        while (sizes.values().stream().mapToInt(Integer::intValue).sum() > bytes) {
            Answer largest = lists.stream()
                    .max(Comparator.comparingInt(
                            list -> sizes.getOrDefault(list.query().name(), 0)))
                    .orElseThrow();
            int cap = shown(
                            largest,
                            caps.getOrDefault(
                                    largest.query().name(), largest.query().pageRows()))
                    / 2;
            caps.put(largest.query().name(), cap);
            sizes.put(largest.query().name(), size(described(largest, cap)));
        }
        return byName(lists, Integer.MAX_VALUE, caps);
    }

    private static Map<String, Object> byName(List<Answer> answers, int most, Map<String, Integer> caps) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (Answer answer : answers) {
            int cap = Math.min(
                    most,
                    caps.getOrDefault(answer.query().name(), answer.query().pageRows()));
            named.put(answer.query().name(), described(answer, cap));
        }
        return named;
    }

    private static int shown(Answer answer, int cap) {
        return Math.min(answer.rows().rows().size(), cap);
    }

    private static Map<String, Object> described(Answer answer, int cap) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("zh", answer.zh());
        said.put("en", answer.en());
        said.put("sql", answer.sql());
        if (!answer.query().key().isEmpty()) {
            said.put("key", answer.query().key());
        }
        if (!answer.absent().isEmpty()) {
            said.put("absent", new ArrayList<>(answer.absent()));
        }
        if (answer.isAsked()) {
            said.put("total", answer.rows().rows().size());
            said.put("columns", answer.rows().columns());
            said.put("data", Columnar.columns(answer.rows(), shown(answer, cap)));
        }
        return said;
    }
}
