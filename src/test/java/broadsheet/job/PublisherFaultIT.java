package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A driver that dies between any two steps of publishing. */
class PublisherFaultIT {
    private static final List<String> PARTS =
            List.of("tables/pages/a.parquet", "tables/runs/a.parquet", "reports/a.html");

    @TempDir
    Path folder;

    @Test
    void leavesOneWholeSetWhereverItDies() throws Exception {
        int deaths = 0;
        while (publish(deaths) == PublishOnce.DEAD) {
            String tables =
                    Files.exists(folder.resolve("tables")) ? whole(folder) : whole(folder.resolve("_publish/run2/old"));
            assertThat(tables).isIn("old", "new");
            new Publisher(Output.at(folder.toString(), new Configuration())).recover();
            assertThat(whole(folder)).isIn("old", "new");
            assertThat(names()).containsExactlyInAnyOrder("tables", "reports");
            deaths++;
        }
        assertThat(whole(folder)).isEqualTo("new");
        assertThat(deaths).isGreaterThan(6);
    }

    /** The one word that all tables hold. */
    private static String whole(Path set) throws IOException {
        String first = Files.readString(set.resolve(PARTS.get(0)));
        assertThat(Files.readString(set.resolve(PARTS.get(1)))).isEqualTo(first);
        return first;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".log"))
                    .toList();
        }
    }

    private int publish(int changes) throws Exception {
        for (String part : PARTS) {
            write(folder.resolve(part), "old");
            write(folder.resolve("_publish/run2").resolve(part), "new");
        }
        Process process = new ProcessBuilder(
                        Submission.java(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishOnce.class.getName(),
                        folder.toString(),
                        "run2",
                        String.valueOf(changes))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("publish.log").toFile())
                .start();
        return process.waitFor();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
