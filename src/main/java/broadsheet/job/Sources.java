package broadsheet.job;

import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the stages behind the page pass read.
 *
 * @param run the run
 * @param inputs what was read
 * @param linked {@link Reprints#LINKED} rows, one an article
 * @param persons {@link ResolvePeople#PERSON} rows
 * @param written a table of this run by its name, once its stage is through
 */
record Sources(
        RunContext run,
        Inputs inputs,
        Dataset<Row> linked,
        Dataset<Row> persons,
        Function<String, Dataset<Row>> written) {
    Dataset<Row> table(String name) {
        return written.apply(name);
    }

    boolean countReprints() {
        return run.options().countReprints();
    }
}
