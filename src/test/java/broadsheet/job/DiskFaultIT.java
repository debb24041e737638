package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up, and one that cannot be written: one sentence, and what was published before is whole. */
class DiskFaultIT {
    private static final SparkSession SPARK = SeedsRun.spark();
    private static final String IMPLEMENTATION = "fs.file.impl";
    private static final String NO_CACHE = "fs.file.impl.disable.cache";
    private static final Configuration HADOOP = SPARK.sparkContext().hadoopConfiguration();

    @TempDir
    Path folder;

    @BeforeEach
    void onThatDisk() {
        HADOOP.set(IMPLEMENTATION, FailingFileSystem.class.getName());
        HADOOP.setBoolean(NO_CACHE, true);
        FailingFileSystem.leave(Long.MAX_VALUE);
    }

    @AfterEach
    void asBefore() {
        HADOOP.unset(IMPLEMENTATION);
        HADOOP.unset(NO_CACHE);
    }

    @Test
    void keepsTheFormerOutput() throws Exception {
        run();
        String former = tables();
        for (long bytes : new long[] {20_000, 300_000, 900_000}) {
            FailingFileSystem.leave(bytes);
            fails("No space left on device");
            assertThat(tables()).isEqualTo(former);
            assertThat(folder.resolve("output/_lease")).doesNotExist();
        }
        FailingFileSystem.leave(0);
        fails("Read-only file system");
        assertThat(tables()).isEqualTo(former);
        FailingFileSystem.leave(Long.MAX_VALUE);
        run();
        assertThat(tables()).isNotEqualTo(former);
        assertThat(folder.resolve("output/_publish")).doesNotExist();
    }

    private void fails(String why) {
        assertThatThrownBy(this::run)
                .isInstanceOfSatisfying(
                        JobFailure.class, e -> assertThat(e.kind()).isEqualTo(JobFailure.Kind.FAILED))
                .hasMessageStartingWith("Cannot write to " + folder.resolve("output"))
                .hasMessageContaining(why)
                .message()
                .doesNotContain("\n");
    }

    private void run() {
        Path output = folder.resolve("output");
        JobOptions seeds = SeedsRun.options(output, List.of("seeds"), null);
        SeedsRun.run(SeedsRun.options(seeds, output.toString(), null, true));
    }

    private String tables() throws Exception {
        try (var files = Files.list(folder.resolve("output/tables/runs"))) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .toList()
                    .toString();
        }
    }
}
