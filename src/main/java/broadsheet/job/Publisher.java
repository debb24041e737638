package broadsheet.job;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * Replaces what was published by what a run has staged, all of it or nothing.
 *
 * <p>A run writes {@code _publish/RUN/tables} and {@code _publish/RUN/reports} and verifies them. Then:
 *
 * <ul>
 *   <li>where a directory is renamed at once (local disk, HDFS): the marker {@code _publish/SWAP} is written with the run's id,
 *       each old directory is renamed aside to {@code _publish/RUN/old}, the new one into its place, and the marker is deleted.
 *       A run that dies before the marker leaves the former output untouched; one that dies after it is finished by the next
 *       start, which repeats the same steps: each is skipped when it is done already.
 *   <li>on an object store, where a rename copies file by file: the staged set stays where it is, as {@code runs/RUN}, and one
 *       PUT of {@code CURRENT} with the run's id makes it the current one. Readers take the path from {@code CURRENT}.
 * </ul>
 */
final class Publisher {
    private static final List<String> PARTS = List.of("tables", "reports", "DATA_DICTIONARY.md");
    private static final List<String> RENAMING = List.of("file", "hdfs", "viewfs", "webhdfs", "swebhdfs");

    private final Output output;

    Publisher(Output output) {
        this.output = output;
    }

    /** Whether the file system renames a directory in one step. */
    boolean renames() {
        return RENAMING.contains(output.files().getUri().getScheme());
    }

    /** Where a run writes what it will publish. */
    Path staged(String runId) {
        return renames() ? output.staged(runId) : new Path(output.root(), "runs/" + runId);
    }

    /** Finishes a swap that was cut off and deletes what other dead runs staged. Called under the lease, before a run. */
    void recover() throws IOException {
        if (output.exists(marker())) {
            swap(output.read(marker()).strip());
        }
        output.delete(output.publishing());
    }

    /** Makes the staged set the current one. */
    void publish(String runId) throws IOException {
        if (!renames()) {
            output.write(new Path(output.root(), "CURRENT"), runId, true);
            deleteOtherRuns(runId);
            return;
        }
        output.write(marker(), runId, true);
        swap(runId);
        output.delete(output.publishing());
    }

    private void swap(String runId) throws IOException {
        Path staged = output.staged(runId);
        for (String part : PARTS) {
            Path fresh = new Path(staged, part);
            Path current = new Path(output.root(), part);
            Path old = new Path(staged, "old/" + part);
            if (output.exists(fresh) && output.exists(current)) {
                output.rename(current, old);
            }
            if (output.exists(fresh)) {
                output.rename(fresh, current);
            }
        }
        output.delete(marker());
    }

    private void deleteOtherRuns(String runId) throws IOException {
        for (FileStatus run : output.list(new Path(output.root(), "runs"))) {
            if (!run.getPath().getName().equals(runId)) {
                output.delete(run.getPath());
            }
        }
    }

    /** The tables of the last published run; they may not be there yet. */
    Path currentTables() throws IOException {
        Path current = new Path(output.root(), "CURRENT");
        if (renames() || !output.exists(current)) {
            return output.tables();
        }
        return new Path(output.root(), "runs/" + output.read(current).strip() + "/tables");
    }

    /** Deletes what a failed run left; the working set stays. */
    void discard(String runId) throws IOException {
        for (Path litter : Arrays.asList(staged(runId), output.runWork(runId))) {
            output.delete(litter);
        }
    }

    private Path marker() {
        return new Path(output.publishing(), "SWAP");
    }
}
