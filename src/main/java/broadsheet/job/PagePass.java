package broadsheet.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The page pass over the pages that the working set does not hold yet. A daily run pays for the day's pages; what it gives is the same
 * as that of a run over all.
 */
record PagePass(RunContext run, WorkingSet set, Inputs inputs, InputCounts counts) {
    private static final String[] KEY = {"input_key"};
    private static final long BYTES_A_TASK = 4L << 20; // some two seconds of work, so that tasks end together

    /**
     * The rows of the run's pages, after those that are new were annotated.
     *
     * @param rows {@link WorkingSet#ROW}s
     * @param newPages how many pages were annotated
     */
    record Done(Dataset<Row> rows, long newPages) {
        @Override
        public String toString() {
            return newPages + " new pages";
        }
    }

    /** Annotates what is new. Two shuffles: of keys when there is a working set, and of the new pages' texts. */
    Done annotate() throws IOException {
        if (run.options().full()) {
            set.clear();
        }
        set.tidy();
        return set.isEmpty() ? first() : further();
    }

    private Done first() throws IOException {
        add(inputs.pages(), counts.textBytes());
        return new Done(set.read(run.spark()), counts.pages());
    }

    private Done further() throws IOException {
        Dataset<Row> known = set.keys(run.spark());
        Dataset<Row> fresh = inputs.pages().join(known, KEY, "left_anti");
        Row size = fresh.agg(count(lit(1)), coalesce(sum(octet_length(col("text"))), lit(0L)))
                .head();
        long all = known.count() + size.getLong(0);
        if (size.getLong(0) > 0) {
            add(fresh, size.getLong(1));
        }
        Dataset<Row> rows = set.read(run.spark());
        boolean isExact = all == counts.pages(); // it holds every page of the run, and so no other
        return new Done(isExact ? rows : rows.join(inputs.pages().select(KEY[0]), KEY, "left_semi"), size.getLong(0));
    }

    private void add(Dataset<Row> pages, long textBytes) {
        set.add(new AnnotatePages(run.knowledge()).from(pages.repartition(tasks(textBytes))), run.runId());
    }

    private int tasks(long textBytes) {
        int cores = run.spark().sparkContext().defaultParallelism();
        return (int) Math.max(Math.min(cores, counts.pages()), textBytes / BYTES_A_TASK);
    }
}
