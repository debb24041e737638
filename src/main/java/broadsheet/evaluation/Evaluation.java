package broadsheet.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Holds the tables of a run against a gold standard. A layer the gold lacks is skipped, a table the run lacks scores 0. */
public final class Evaluation {
    private Evaluation() {}

    /**
     * The figures, in a fixed order.
     *
     * @param tables rows of the published tables, by table
     * @param gold rows of the gold standard, by layer: articles, mentions, appearances, dates, dates_negatives, keywords, tifa,
     *     meetings, quantities
     */
    public static List<Metric> of(Rows tables, Rows gold) {
        List<Metric> metrics = new ArrayList<>();
        if (gold.has("articles")) {
            metrics.addAll(new ArticleScores(tables, gold.of("articles")).metrics());
        }
        if (gold.has("mentions")) {
            metrics.addAll(new PeopleScores(tables, gold.of("mentions")).metrics());
        }
        if (gold.has("appearances")) {
            metrics.addAll(AppearanceScores.metrics(tables, gold.of("appearances")));
        }
        if (gold.has("dates")) {
            metrics.addAll(new DateScores(tables, gold.of("dates"), gold.of("dates_negatives")).metrics());
        }
        if (gold.has("keywords")) {
            metrics.addAll(TermScores.keywords(tables, gold.of("keywords")));
        }
        if (gold.has("tifa")) {
            metrics.add(
                    TermScores.surfaces("formulations (text, any nesting)", tables, "formulations", gold.of("tifa")));
        }
        if (gold.has("meetings")) {
            metrics.add(TermScores.meetings(tables, gold.of("meetings")));
        }
        if (gold.has("quantities")) {
            metrics.add(TermScores.surfaces("quantities", tables, "quantities", gold.of("quantities")));
        }
        return metrics;
    }
}
