package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar: what is in it, and that the real spark-submit runs it on Spark's own class path. */
class PackagedJobIT {
    private static final Set<String> OURS = Set.of("broadsheet", "com.hankcs", "picocli", "org.apache.commons.csv");

    @TempDir
    Path folder;

    @Test
    void holdsOurClassesAndWhatWeShipAlone() throws IOException {
        try (JarFile jar = new JarFile(Submission.JAR.toFile())) {
            Set<String> packages = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .map(name -> name.substring(0, name.lastIndexOf('/')).replace('/', '.'))
                    .filter(name -> OURS.stream().noneMatch(name::startsWith))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(packages).isEmpty();
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo("broadsheet.Broadsheet");
            List<String> names = jar.stream().map(entry -> entry.getName()).toList();
            assertThat(names).doesNotContain("log4j2.properties");
            assertThat(names.stream().filter(name -> name.contains("webjars") && !name.endsWith("/")))
                    .allMatch(name -> name.matches("META-INF/resources/webjars/d3/[^/]+/(dist/d3.min.js|LICENSE)"))
                    .hasSize(2);
        }
    }

    @Test
    void runsUnderSparkSubmit() throws Exception {
        Path output = folder.resolve("output");
        Submission run = Submission.local(
                folder.resolve("log.txt"),
                "--input",
                Path.of("seeds").toAbsolutePath().toString(),
                "--output",
                output.toString());
        assertThat(run.exitCode()).as(run.printed()).isZero();
        assertThat(output.resolve("tables/articles")).isDirectory();
        assertThat(output.resolve("reports/index.html")).isNotEmptyFile();
        assertThat(count(output, "pages")).isEqualTo(5);
        assertThat(count(output, "articles")).isGreaterThan(18);
    }

    @Test
    void saysInOneSentenceWhatIsWrong() throws Exception {
        Submission run = Submission.local(
                folder.resolve("log.txt"),
                "--input",
                folder.resolve("nowhere").toString(),
                "--output",
                folder.resolve("o").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.printed()).contains("broadsheet: There is no input at").doesNotContain("\tat broadsheet");
    }

    private static long count(Path output, String table) throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duckdb.createStatement();
                ResultSet rows = sql.executeQuery(
                        "SELECT count(*) FROM '" + output.resolve("tables").resolve(table) + "/*.parquet'")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
