package broadsheet.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Stages that run beside each other, so that one that writes a single file leaves no core idle. They begin in the order they are
 * given in, {@link #THREADS} at once; one may wait for any before it, so none waits for ever.
 */
final class Beside implements AutoCloseable {
    private static final int THREADS = 4;

    private final SparkContext spark;
    private final String tag;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Map<String, Future<Dataset<Row>>> begun = new LinkedHashMap<>();

    /** @param tag marks the stages' Spark jobs, so that they end together when one fails */
    Beside(SparkContext spark, String tag) {
        this.spark = spark;
        this.tag = tag;
    }

    /** Puts a stage into the queue, by the name of what it leaves. */
    synchronized void begin(String name, Callable<Dataset<Row>> stage) {
        begun.put(name, threads.submit(() -> tagged(stage)));
    }

    private Dataset<Row> tagged(Callable<Dataset<Row>> stage) throws Exception {
        spark.addJobTag(tag);
        return stage.call();
    }

    /** What the stage {@code name} left, once it is through. Throws what it threw. */
    Dataset<Row> result(String name) {
        try {
            return of(name).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot make " + name + ": " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + name, e);
        }
    }

    private synchronized Future<Dataset<Row>> of(String name) {
        Future<Dataset<Row>> stage = begun.get(name);
        if (stage == null) {
            throw new IllegalStateException("No stage that leaves " + name + " comes before the one that reads it");
        }
        return stage;
    }

    /** Waits for all. When one fails, what it threw is thrown; {@link #close} ends the others. */
    void await() throws IOException {
        for (String name : begun.keySet()) {
            try {
                result(name);
            } catch (IllegalStateException e) {
                if (e.getCause() instanceof IOException failed) {
                    throw failed;
                }
                throw e.getCause() instanceof RuntimeException failed ? failed : e;
            }
        }
    }

    /** Stops what still runs. */
    @Override
    public void close() {
        threads.shutdownNow();
        spark.cancelJobsWithTag(tag);
        try {
            if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("A stage does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
