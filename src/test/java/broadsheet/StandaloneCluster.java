package broadsheet;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A standalone Spark cluster on loopback: a master and workers of one core, each a process that can be killed. */
public final class StandaloneCluster implements AutoCloseable {
    private static final String REGISTERED = "Successfully registered with master";
    private static final int PATIENCE_SECONDS = 120;

    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    private StandaloneCluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts it and waits until every worker has registered. */
    public static StandaloneCluster start(Path folder, int workers) throws Exception {
        StandaloneCluster cluster = new StandaloneCluster(folder, freePort());
        cluster.makeHome();
        cluster.launch("master", "org.apache.spark.deploy.master.Master", "--port", String.valueOf(cluster.port));
        for (int i = 1; i <= workers; i++) {
            cluster.launch(
                    "worker" + i,
                    "org.apache.spark.deploy.worker.Worker",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    cluster.master());
        }
        for (int i = 1; i <= workers; i++) {
            cluster.await("worker" + i);
        }
        return cluster;
    }

    /** {@code spark://127.0.0.1:PORT}. */
    public String master() {
        return "spark://127.0.0.1:" + port;
    }

    /** Kills a worker and its executor, as a machine that fails does. */
    public void killWorker(int number) {
        kill(processes.get(number));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A SPARK_HOME of links to the jars this build has: what a worker starts executors from. */
    private void makeHome() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("home/jars"));
        for (String jar : Submission.sparkClassPath().split(File.pathSeparator)) {
            Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
        }
        Files.writeString(folder.resolve("home/RELEASE"), "from Maven artifacts\n");
    }

    private void launch(String name, String main, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Submission.java(), "-Xmx256m", "-cp", Submission.sparkClassPath(), main));
        command.addAll(List.of("--host", "127.0.0.1", "--webui-port", "0"));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        process.environment().put("SPARK_HOME", folder.resolve("home").toString());
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        process.environment().put("SPARK_SCALA_VERSION", "2.13");
        process.environment().put("SPARK_WORKER_DIR", folder.resolve(name).toString());
        processes.add(process.start());
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private void await(String worker) throws Exception {
        for (int i = 0; !Files.readString(log(worker)).contains(REGISTERED); i++) {
            if (i > PATIENCE_SECONDS * 10) {
                close();
                throw new AssertionError(worker + " never registered:\n" + Files.readString(log(worker)));
            }
            processes.get(0).waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    private static void kill(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            kill(processes.get(i));
        }
    }
}
