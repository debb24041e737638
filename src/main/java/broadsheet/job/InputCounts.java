package broadsheet.job;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import broadsheet.job.JobFailure.Kind;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * How many inputs became pages.
 *
 * @param pages pages of the run, each once
 * @param lost inputs that became no page; duplicates and manifest rows are not lost pages
 * @param textBytes of the pages' text in UTF-8
 * @param fingerprint order-free hash of the pages' ids
 */
record InputCounts(long pages, long lost, long textBytes, String fingerprint) {
    /** One scan of the ids and lengths, and one of what was lost. */
    static InputCounts of(Inputs inputs) {
        Row pages = inputs.pages()
                .agg(count(lit(1)), sum(octet_length(col("text"))), bit_xor(xxhash64(col("input_key"))))
                .head();
        Column lost = col("reject_reason").isNotNull().and(col("reject_reason").notEqual("bad_manifest_row"));
        return new InputCounts(
                pages.getLong(0),
                inputs.all().filter(lost).count(),
                pages.isNullAt(1) ? 0 : pages.getLong(1),
                pages.isNullAt(2) ? "0" : Long.toHexString(pages.getLong(2)));
    }

    /** Throws {@link JobFailure} when nothing is readable, or more is lost than {@code --max-reject-ratio} allows. */
    void check(double maxRejectRatio) {
        if (pages == 0) {
            throw new JobFailure(
                    Kind.NOTHING_READABLE,
                    "No readable page in the input (" + lost + " rejected). Pages are .txt, .jsonl or .parquet files.");
        }
        double ratio = (double) lost / (pages + lost);
        if (ratio > maxRejectRatio) {
            throw new JobFailure(
                    Kind.TOO_MANY_REJECTS,
                    lost + " of " + (pages + lost) + " inputs could not be read, more than --max-reject-ratio "
                            + maxRejectRatio + " allows. Nothing was published.");
        }
    }

    @Override
    public String toString() {
        return pages + " pages, " + lost + " rejected";
    }
}
