package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The contrasts a corpus offers by itself: each paper against the others, each year against the one before, and the background. */
final class Contrasts {
    private static final Column ALL_PAPERS = col("publication").equalTo(Periods.ALL_PAPERS);

    private Contrasts() {}

    /**
     * The corpus's own contrasts and those asked for. Collects a row a paper and a row a year.
     *
     * @param totals {@code period_totals}
     * @param asked values of {@code --contrast}
     */
    static List<Contrast> of(Dataset<Row> totals, List<String> asked) {
        Set<String> papers = new TreeSet<>();
        Set<LocalDate> printed = new TreeSet<>();
        for (Row part : parts(totals)) {
            if (part.isNullAt(0)) {
                papers.add(part.getString(1));
            } else {
                printed.add(part.getLocalDate(0));
            }
        }
        List<Contrast> contrasts = new ArrayList<>();
        if (papers.size() > 1) {
            papers.forEach(paper -> contrasts.add(Contrast.ofPaper(paper)));
        }
        List<LocalDate> years = List.copyOf(printed);
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

    /** The papers with text, without a period, and the years with text, of all papers: {@code period_start, publication}. */
    private static List<Row> parts(Dataset<Row> totals) {
        Column isPaper = col("period_type").equalTo("all").and(not(ALL_PAPERS));
        Column isYear = col("period_type").equalTo("year").and(ALL_PAPERS);
        return totals.filter(col("token_total").gt(0))
                .filter(isPaper.or(isYear))
                .select("period_start", "publication")
                .collectAsList();
    }
}
