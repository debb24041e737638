package broadsheet.job;

import broadsheet.job.PeriodCells.Cell;
import broadsheet.tables.TermFrequencyTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The counts of one term in every period and publication, while the articles that hold it go by. */
final class TermCounts {
    /** The column by which rows lie in the table's order: the number of the cell, then that of the term. */
    static final String PLACE = "place";

    static final StructType ROW = TermFrequencyTable.TABLE.schema().add(PLACE, DataTypes.LongType);

    private static final double PER = 10_000;
    private static final double DIGITS = 1e9; // kept behind the point

    private final String term;
    private final String kind;
    private final Map<Integer, Count> counts = new HashMap<>();

    TermCounts(String term, String kind) {
        this.term = term;
        this.kind = kind;
    }

    private static final class Count {
        private long tf;
        private long df;
        private long headlineTf;
        private long mostTf; // in one article
        private @Nullable String pos;
        private @Nullable Dispersion dispersion;

        private void add(TermInArticle article) {
            tf += article.tf();
            df++;
            headlineTf += article.headlineTf();
            if (article.tf() > mostTf || article.tf() == mostTf && isBehind(article.pos(), pos)) {
                mostTf = article.tf();
                pos = article.pos();
            }
        }

        private static boolean isBehind(@Nullable String pos, @Nullable String other) {
            return pos != null && (other == null || pos.compareTo(other) > 0);
        }
    }

    /** @param cells numbers of the {@link PeriodCells} the article counts for */
    void add(TermInArticle article, int[] numbers, PeriodCells cells) {
        for (int number : numbers) {
            Count count = counts.computeIfAbsent(number, key -> new Count());
            count.add(article);
            if (cells.get(number).isOfAllTime()) {
                count.dispersion = count.dispersion == null ? new Dispersion() : count.dispersion;
                count.dispersion.add(article.tf(), article.articleTokens());
            }
        }
    }

    /**
     * {@link #ROW}s, in no order.
     *
     * @param termNo of the term among those of its partition, which come in the order of terms
     */
    List<Row> rows(PeriodCells cells, int termNo) {
        List<Row> rows = new ArrayList<>(counts.size());
        counts.forEach(
                (number, count) -> rows.add(row(cells.get(number), count, (long) number << Integer.SIZE | termNo)));
        return rows;
    }

    private Row row(Cell cell, Count count, long place) {
        LocalDate start = cell.start();
        return RowFactory.create(
                cell.type(),
                start,
                cell.publication(),
                term,
                kind,
                count.pos,
                count.tf,
                count.df,
                count.headlineTf,
                cell.tokenTotal(),
                cell.articleTotal(),
                rounded(PER * count.tf / cell.tokenTotal()),
                rounded((double) count.df / cell.articleTotal()),
                count.dispersion == null ? null : rounded(count.dispersion.of(cell.tokenTotal())),
                start == null ? null : start.getYear(),
                place);
    }

    private static double rounded(double value) {
        return Math.rint(value * DIGITS) / DIGITS;
    }
}
