package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** The contrasts a corpus offers by itself: each paper against the others, each year against the one before, and the background. */
final class Contrasts {
    private static final Column ALL_PAPERS = col("publication").equalTo(Periods.ALL_PAPERS);
    private static final Column PRINTED = col("token_total").gt(0);

    private Contrasts() {}

    /**
     * The corpus's own contrasts and those asked for. Collects a row a paper and a row a year.
     *
     * @param totals {@code period_totals}
     * @param asked values of {@code --contrast}
     */
    static List<Contrast> of(Dataset<Row> totals, List<String> asked) {
        List<Contrast> contrasts = new ArrayList<>();
        List<String> papers = papers(totals);
        if (papers.size() > 1) {
            papers.forEach(paper -> contrasts.add(Contrast.ofPaper(paper)));
        }
        List<LocalDate> years = years(totals);
        for (int i = 1; i < years.size(); i++) {
            contrasts.add(Contrast.ofYears("year", years.get(i), years.get(i - 1)));
        }
        if (years.size() > 1) {
            contrasts.add(Contrast.ofYears("first-last-year", years.get(years.size() - 1), years.get(0)));
        }
        contrasts.add(Contrast.ofBackground());
        asked.forEach(one -> contrasts.add(Contrast.parse(one)));
        return contrasts.stream().distinct().toList();
    }

    private static List<String> papers(Dataset<Row> totals) {
        return totals.filter(col("period_type").equalTo("all").and(PRINTED))
                .filter(col("publication").isNotNull().and(col("publication").notEqual(lit(Periods.ALL_PAPERS))))
                .select("publication")
                .orderBy("publication")
                .as(Encoders.STRING())
                .collectAsList();
    }

    private static List<LocalDate> years(Dataset<Row> totals) {
        return totals.filter(col("period_type").equalTo("year").and(ALL_PAPERS).and(PRINTED))
                .select("period_start")
                .orderBy("period_start")
                .as(Encoders.LOCALDATE())
                .collectAsList();
    }
}
