package broadsheet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar: what is in it, and that the real spark-submit runs it on Spark's own class path. */
class PackagedJobIT {
    private static final Path JAR = Path.of(requireNonNull(System.getProperty("job.jar")));
    private static final Set<String> OURS = Set.of("broadsheet", "com.hankcs", "picocli", "org.apache.commons.csv");
    private static final List<String> NOT_SPARKS =
            List.of("/target/", "/hanlp/", "/picocli/", "/commons-csv/", "/webjars/");

    @TempDir
    Path folder;

    @Test
    void holdsOurClassesAndWhatWeShipAlone() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
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
        Ended run = submit("--input", Path.of("seeds").toAbsolutePath().toString(), "--output", output.toString());
        assertThat(run.exitCode()).as(run.printed()).isZero();
        assertThat(output.resolve("tables/articles")).isDirectory();
        assertThat(output.resolve("reports/index.html")).isNotEmptyFile();
        assertThat(count(output, "pages")).isEqualTo(5);
        assertThat(count(output, "articles")).isGreaterThan(18);
    }

    @Test
    void saysInOneSentenceWhatIsWrong() throws Exception {
        Ended run = submit(
                "--input",
                folder.resolve("nowhere").toString(),
                "--output",
                folder.resolve("o").toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.printed()).contains("broadsheet: There is no input at").doesNotContain("\tat broadsheet");
    }

    private record Ended(int exitCode, String printed) {}

    private Ended submit(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                sparkClassPath(),
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                JAR.toString()));
        command.addAll(Arrays.asList(arguments));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        assertThat(ended).isTrue();
        return new Ended(process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }

    private static String sparkClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> NOT_SPARKS.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
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
