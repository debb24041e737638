package broadsheet.job;

import broadsheet.reports.Questions;
import broadsheet.reports.Rows;
import broadsheet.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * A session of its own beside the run's, with the published tables as views and settings for many small questions. What it
 * collects is bounded: {@link #MOST} rows a statement.
 */
final class ReportSession implements Questions.Engine {
    /**
     * A small table is one partition in memory, so no question reads a file or shuffles; what remains is planning, and what
     * only pays on much data is switched off.
     */
    private static final Map<String, String> IN_ONE_TASK = Map.of(
            "spark.sql.adaptive.enabled", "false",
            "spark.sql.autoBroadcastJoinThreshold", "-1",
            "spark.sql.codegen.wholeStage", "false",
            "spark.sql.codegen.factoryMode", "NO_CODEGEN",
            "spark.sql.constraintPropagation.enabled", "false",
            "spark.sql.exchange.reuse", "false",
            "spark.sql.optimizer.dynamicPartitionPruning.enabled", "false",
            "spark.sql.optimizer.runtime.bloomFilter.enabled", "false",
            "spark.sql.shuffle.partitions", "1");

    private static final int MOST = 100_000;
    private static final int AT_ONCE = 4; // planning is most of a small question's time, and keeps one core busy
    private static final long SMALL =
            1L << 20; // bytes of page text below which compiling a plan costs more than running it

    private final SparkSession spark;
    private final boolean isSmall;

    /** @param textBytes how much page text stands behind the tables */
    ReportSession(SparkSession run, long textBytes) {
        this.spark = run.newSession();
        this.isSmall = textBytes < SMALL;
        spark.conf().set("spark.sql.session.timeZone", "UTC");
        spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
        if (isSmall) {
            IN_ONE_TASK.forEach((key, value) -> spark.conf().set(key, value));
        }
    }

    /** Makes the written tables views. */
    void view(List<Table> tables, Path directory) {
        together(tables.stream().map(table -> view(table, directory)).toList());
    }

    private Callable<String> view(Table table, Path directory) {
        return () -> {
            String path = new Path(directory, table.name()).toString();
            Dataset<Row> rows = spark.read().schema(table.written()).parquet(path);
            (isSmall ? rows.coalesce(1).localCheckpoint() : rows).createOrReplaceTempView(table.name());
            return table.name();
        };
    }

    @Override
    public List<Rows> ask(List<String> statements) {
        return together(statements.stream()
                .<Callable<Rows>>map(sql -> () -> answer(sql))
                .toList());
    }

    private static <T> List<T> together(List<Callable<T>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(work)) {
                done.add(one.get());
            }
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while filling the report", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot fill the report: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Rows answer(String sql) {
        Dataset<Row> rows = spark.sql(sql);
        List<List<@Nullable Object>> cells = rows.limit(MOST).collectAsList().stream()
                .map(ReportSession::cells)
                .toList();
        return new Rows(List.of(rows.columns()), cells);
    }

    private static List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < row.length(); i++) {
            cells.add(row.get(i));
        }
        return cells;
    }
}
