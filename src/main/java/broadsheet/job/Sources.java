package broadsheet.job;

import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the stages behind the page pass read. Stages run beside each other; one that asks for what another leaves waits for it.
 *
 * @param run the run
 * @param inputs what was read
 * @param corpus the linked articles
 * @param resolved {@link ResolvePeople#PERSON} rows
 * @param textBytes bytes of page text in the run
 * @param written a table of this run by its name, once its stage is through
 * @param topics learnt when the first table of topics is asked for
 */
record Sources(
        RunContext run,
        Inputs inputs,
        LinkedCorpus corpus,
        Supplier<Dataset<Row>> resolved,
        long textBytes,
        Function<String, Dataset<Row>> written,
        Once<Topics> topics) {
    private static final long LEAST_WORK = 8L << 20; // bytes of text that are worth a task
    private static final long MOST_TEXT = 64L << 20; // bytes of text behind one file

    /** {@link Reprints#LINKED} rows, one an article. */
    Dataset<Row> linked() {
        return corpus.articles();
    }

    /** The same with the columns about people alone; cheaper, since stored. */
    Dataset<Row> people() {
        return corpus.people();
    }

    Dataset<Row> persons() {
        return resolved.get();
    }

    Dataset<Row> table(String name) {
        return written.apply(name);
    }

    /** The rows of the articles that are counted. */
    Dataset<Row> counted() {
        return linked().filter(CountTerms.counted(run.options().countReprints()));
    }

    /** Partitions for a table of about twice the text's size: files of some 128 MB, and work for every core before that. */
    int parts() {
        long busy = Math.min(run.spark().sparkContext().defaultParallelism(), textBytes / LEAST_WORK);
        return (int) Math.max(1, Math.max(busy, textBytes / MOST_TEXT));
    }

    boolean countReprints() {
        return run.options().countReprints();
    }
}
