package broadsheet;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The packaged jar, submitted by the real spark-submit in a process of its own. */
public final class Submission {
    /** The shaded jar of this build. */
    public static final Path JAR = Path.of(requireNonNull(System.getProperty("job.jar")));

    private static final List<String> NOT_SPARKS = List.of(
            "/target/", "/hanlp/", "/picocli/", "/commons-csv/", "/webjars/", "/archunit", "/junit", "/surefire");
    private static final int PATIENCE_MINUTES = 10;

    private final Process process;
    private final Path log;

    private Submission(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Submits with {@code local[2]}. */
    public static Submission local(Path log, String... arguments) throws IOException {
        return to("local[2]", log, arguments);
    }

    /** Submits to a master. What it prints goes to {@code log}. */
    public static Submission to(String master, Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx1g", "-cp", sparkClassPath()));
        command.add("org.apache.spark.deploy.SparkSubmit");
        command.addAll(List.of("--master", master, "--executor-memory", "1g"));
        for (String conf : List.of(
                "spark.driver.bindAddress=127.0.0.1", "spark.driver.host=127.0.0.1", "spark.ui.enabled=false")) {
            command.addAll(List.of("--conf", conf));
        }
        command.add(JAR.toString());
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Submission(process, log);
    }

    /** The java of this build. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The jars that Spark brings, none of ours. */
    public static String sparkClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> NOT_SPARKS.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Waits until it has printed {@code words}; fails when it ends without. */
    public Submission awaitPrinted(String words) throws Exception {
        for (int i = 0; !printed().contains(words); i++) {
            if (!process.isAlive() || i > PATIENCE_MINUTES * 600) {
                throw new AssertionError("It never printed " + words + ":\n" + printed());
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    /** Kills it as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits for its end and gives its exit code. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("It does not end");
        }
        return process.exitValue();
    }

    /** What it has printed so far. */
    public String printed() throws IOException {
        return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
    }
}
