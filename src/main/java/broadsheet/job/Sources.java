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
 * @param written a table of this run by its name, once its stage is through
 */
record Sources(
        RunContext run,
        Inputs inputs,
        LinkedCorpus corpus,
        Supplier<Dataset<Row>> resolved,
        Function<String, Dataset<Row>> written) {
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

    boolean countReprints() {
        return run.options().countReprints();
    }
}
