package broadsheet.job;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The articles of one partition → the rows of one term after the other. Of the corpus, one term's counts are in memory. */
final class TermGroups implements Iterator<List<Row>> {
    private record Issue(
            @Nullable String publication, @Nullable LocalDate day) {}

    private final Iterator<Row> articles;
    private final PeriodCells cells;
    private final Map<Issue, int[]> numbers = new HashMap<>();
    private @Nullable TermInArticle next;
    private int termNo;

    /** @param articles {@link TermInArticle#SCHEMA} rows, sorted by term and kind */
    TermGroups(Iterator<Row> articles, PeriodCells cells) {
        this.articles = articles;
        this.cells = cells;
        this.next = read();
    }

    private @Nullable TermInArticle read() {
        return articles.hasNext() ? TermInArticle.of(articles.next()) : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /** {@link TermCounts#ROW}s of the next term. */
    @Override
    public List<Row> next() {
        TermInArticle first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        TermCounts counts = new TermCounts(first.term(), first.kind());
        while (next != null && next.isSameTerm(first)) {
            Issue issue = new Issue(next.publication(), next.day());
            counts.add(next, numbers.computeIfAbsent(issue, key -> cells.of(key.publication, key.day)), cells);
            next = read();
        }
        return counts.rows(cells, termNo++);
    }
}
