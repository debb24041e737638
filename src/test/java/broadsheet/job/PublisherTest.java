package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
    @TempDir
    Path folder;

    private Publisher publisher;

    @BeforeEach
    void published() throws IOException {
        publisher = new Publisher(Output.at(folder.toString(), new Configuration()));
        write("tables/pages/a.parquet", "old");
        write("reports/index.html", "old");
    }

    @Test
    void replacesTablesAndReportsTogether() throws IOException {
        stage("new");
        publisher.publish("run2");
        assertThat(read("tables/pages/b.parquet")).isEqualTo("new");
        assertThat(folder.resolve("tables/pages/a.parquet")).doesNotExist();
        assertThat(read("reports/index.html")).isEqualTo("new");
        assertThat(folder.resolve("_publish")).doesNotExist();
    }

    @Test
    void keepsWhatWasPublishedWhenARunDiesBeforeTheMarker() throws IOException {
        stage("half");
        publisher.recover();
        assertThat(read("tables/pages/a.parquet")).isEqualTo("old");
        assertThat(folder.resolve("_publish")).doesNotExist();
    }

    /** 0: dead behind the marker; 1: the old tables are aside; 2: the new ones in place; 3: the old reports are aside too. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void finishesASwapThatWasCutOff(int stepsDone) throws IOException {
        stage("new");
        write("_publish/SWAP", "run2");
        if (stepsDone > 0) {
            move("tables", "_publish/run2/old/tables");
        }
        if (stepsDone > 1) {
            move("_publish/run2/tables", "tables");
        }
        if (stepsDone > 2) {
            move("reports", "_publish/run2/old/reports");
        }
        publisher.recover();
        assertThat(read("tables/pages/b.parquet")).isEqualTo("new");
        assertThat(read("reports/index.html")).isEqualTo("new");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("tables", "reports");
        }
    }

    private void stage(String text) throws IOException {
        write("_publish/run2/tables/pages/b.parquet", text);
        write("_publish/run2/reports/index.html", text);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private void move(String from, String to) throws IOException {
        Files.createDirectories(folder.resolve(to).getParent());
        Files.move(folder.resolve(from), folder.resolve(to));
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
