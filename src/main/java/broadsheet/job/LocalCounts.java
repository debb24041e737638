package broadsheet.job;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;

/**
 * Counts over the articles of a partition, handed on a good many at a time: far fewer rows to shuffle than one an article and key.
 *
 * @param <K> what is counted
 * @param <C> its counts
 */
final class LocalCounts<K, C> implements Iterator<Map<K, C>> {
    private static final int MANY = 1 << 17; // keys, some 20 MB, after which the next article begins anew

    private final Iterator<Row> articles;
    private final BiConsumer<Row, Map<K, C>> counter;

    private LocalCounts(Iterator<Row> articles, BiConsumer<Row, Map<K, C>> counter) {
        this.articles = articles;
        this.counter = counter;
    }

    /**
     * A row a key, or some where a partition holds very many.
     *
     * @param counter adds an article to the counts
     */
    static <K, C> Iterator<Row> rows(
            Iterator<Row> articles, BiConsumer<Row, Map<K, C>> counter, BiFunction<K, C, Row> row) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new LocalCounts<>(articles, counter), 0), false)
                .flatMap(counts -> counts.entrySet().stream().map(count -> row.apply(count.getKey(), count.getValue())))
                .iterator();
    }

    @Override
    public boolean hasNext() {
        return articles.hasNext();
    }

    @Override
    public Map<K, C> next() {
        Map<K, C> counts = new HashMap<>();
        while (articles.hasNext() && counts.size() < MANY) {
            counter.accept(articles.next(), counts);
        }
        return counts;
    }
}
