package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same tables from one core, from two, and from a cluster that loses a machine in mid-job. */
class ClusterFaultIT {
    @TempDir
    Path folder;

    @Test
    void givesTheSameTablesWhenAWorkerDies() throws Exception {
        Submission local = submit("local[1]", "local");
        assertThat(local.exitCode()).as(local.printed()).isZero();
        try (StandaloneCluster cluster = StandaloneCluster.start(Files.createDirectory(folder.resolve("cluster")), 2)) {
            Submission run = submit(cluster.master(), "killed").awaitPrinted("Counting what was read");
            cluster.killWorker(1);
            assertThat(run.exitCode()).as(run.printed()).isZero();
        }
        assertThat(checksums("killed")).isEqualTo(checksums("local"));
        Submission two = submit("local[2]", "two");
        assertThat(two.exitCode()).as(two.printed()).isZero();
        assertThat(checksums("two")).isEqualTo(checksums("local"));
    }

    private Submission submit(String master, String name) throws Exception {
        return Submission.to(
                master,
                folder.resolve(name + ".log"),
                "--input",
                Path.of("seeds").toAbsolutePath().toString(),
                "--output",
                folder.resolve(name).toString());
    }

    private String checksums(String name) throws Exception {
        return PublishedOutput.at(folder.resolve(name)).checksums();
    }
}
