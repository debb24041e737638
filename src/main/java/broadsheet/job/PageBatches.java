package broadsheet.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Takes what comes one by one together in batches, in its order: as many as a step does at once, fewer where they are long.
 *
 * @param <T> a page, or what holds one
 */
final class PageBatches<T> implements Iterator<List<T>> {
    private static final int MOST = 16; // the page pass gains nothing from more
    private static final int LONGEST = 200_000; // characters, of all pages of a batch but the last: bounds its memory

    private final Iterator<T> pages;
    private final ToIntFunction<T> length;

    /** @param length in characters */
    PageBatches(Iterator<T> pages, ToIntFunction<T> length) {
        this.pages = pages;
        this.length = length;
    }

    @Override
    public boolean hasNext() {
        return pages.hasNext();
    }

    @Override
    public List<T> next() {
        if (!pages.hasNext()) {
            throw new NoSuchElementException();
        }
        List<T> batch = new ArrayList<>();
        long characters = 0;
        while (pages.hasNext() && batch.size() < MOST && characters < LONGEST) {
            T page = pages.next();
            batch.add(page);
            characters += length.applyAsInt(page);
        }
        return batch;
    }

    /**
     * What a step makes of a batch. Where it fails it is done again page by page, so that a page which breaks a rule's assumption is
     * lost alone.
     *
     * @param lost what stands for a page that fails alone
     */
    static <T, R> List<R> salvaged(List<T> batch, Function<List<T>, List<R>> step, BiFunction<T, Throwable, R> lost) {
        try {
            return step.apply(batch);
        } catch (RuntimeException | StackOverflowError e) {
            return batch.size() == 1
                    ? List.of(lost.apply(batch.get(0), e))
                    : batch.stream()
                            .flatMap(page -> salvaged(List.of(page), step, lost).stream())
                            .toList();
        }
    }
}
