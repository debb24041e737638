package broadsheet.job;

import broadsheet.tables.PeriodTotalsTable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The periods of each publication, numbered in the order in which tables sort them, with their totals: a story of 太原日报 of
 * 2021-12-01 counts for eight cells, its day, month and year and all time, of its paper and of all papers.
 *
 * <p>One row of {@code period_totals} each, so some MB for decades of hundreds of papers; it is broadcast.
 */
final class PeriodCells implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::type)
            .thenComparing(Cell::start, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Cell::publication, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** A period of a publication; {@link Periods#ALL_PAPERS} for all together. */
    record Cell(
            String type,
            @Nullable LocalDate start,
            @Nullable String publication,
            long tokenTotal,
            long articleTotal) implements Serializable {
        boolean isOfAllTime() {
            return type.equals("all");
        }

        boolean isOfAllPapers() {
            return Periods.ALL_PAPERS.equals(publication);
        }
    }

    private record Key(
            String type,
            @Nullable LocalDate start,
            @Nullable String publication) implements Serializable {}

    private final List<Cell> cells = new ArrayList<>();
    private final Map<Key, Integer> numbers = new HashMap<>();

    private PeriodCells() {}

    /** @param totals {@code period_totals}; a row a period and publication, far smaller than the corpus */
    static PeriodCells of(Dataset<Row> totals) {
        PeriodCells all = new PeriodCells();
        totals.select("period_type", "period_start", "publication", "token_total", "article_total")
                .collectAsList()
                .forEach(row -> all.cells.add(
                        new Cell(row.getString(0), row.getAs(1), row.getString(2), row.getLong(3), row.getLong(4))));
        all.cells.sort(ORDER);
        for (int i = 0; i < all.cells.size(); i++) {
            Cell cell = all.cells.get(i);
            all.numbers.put(new Key(cell.type, cell.start, cell.publication), i);
        }
        return all;
    }

    Cell get(int number) {
        return cells.get(number);
    }

    /** The numbers of the cells a story counts for, those of its paper first; without a day it counts for all time alone. */
    int[] of(@Nullable String publication, @Nullable LocalDate day) {
        List<Integer> found = new ArrayList<>();
        addOf(publication, day, found);
        addOf(Periods.ALL_PAPERS, day, found);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addOf(@Nullable String publication, @Nullable LocalDate day, List<Integer> found) {
        found.add(number("all", null, publication));
        if (day != null) {
            found.add(number("year", day.withDayOfYear(1), publication));
            found.add(number("month", day.withDayOfMonth(1), publication));
            found.add(number("day", day, publication));
        }
    }

    private int number(String type, @Nullable LocalDate start, @Nullable String publication) {
        return Objects.requireNonNull(
                numbers.get(new Key(type, start, publication)), PeriodTotalsTable.NAME + " lacks a period of a story");
    }
}
