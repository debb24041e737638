package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.job.JobFailure.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Output output;

    @BeforeEach
    void open() throws IOException {
        output = Output.at(folder.toString(), new Configuration());
    }

    @Test
    void isGivenFreeAtTheEnd() throws IOException {
        try (Lease lease = Lease.take(output, "run1", CLOCK, false)) {
            assertThat(Files.readString(folder.resolve("_lease"))).startsWith(lease.runId());
        }
        assertThat(folder.resolve("_lease")).doesNotExist();
    }

    @Test
    void stopsASecondRun() throws IOException {
        held(NOON.minusSeconds(60));
        assertThatThrownBy(() -> Lease.take(output, "run2", CLOCK, false))
                .isInstanceOfSatisfying(
                        JobFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.OUTPUT_HELD))
                .hasMessageContaining("run1");
    }

    @Test
    void goesStaleTenMinutesAfterItsOwnerDied() throws IOException {
        held(NOON.minusSeconds(601));
        Lease.take(output, "run2", CLOCK, false).close();
    }

    @Test
    void canBeBroken() throws IOException {
        held(NOON);
        Lease.take(output, "run2", CLOCK, true).close();
    }

    private void held(Instant renewed) throws IOException {
        Path lease = Files.writeString(folder.resolve("_lease"), "run1\n");
        Files.setLastModifiedTime(lease, FileTime.from(renewed));
    }
}
