package broadsheet.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.RuntimeConfig;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark session: the submitter's as it is, or our own {@code local[*]} on loopback when nobody submitted.
 *
 * <p>Master, memory, cores, shuffle partitions and dynamic allocation belong to spark-submit. What is set in either case is
 * part of the tables' contract (timestamps) or needed by small inputs, and the latter only where the submitter was silent.
 */
final class Sessions {
    private static final String SUBMITTED = "spark.master"; // spark-submit hands it to the driver as a system property

    private static final long LITTLE = 4L << 20;

    private static final List<String> ONLY_FOR_MUCH = List.of(
            "spark.sql.codegen.wholeStage",
            "spark.sql.constraintPropagation.enabled",
            "spark.sql.optimizer.dynamicPartitionPruning.enabled",
            "spark.sql.optimizer.runtime.bloomFilter.enabled");

    private Sessions() {}

    static SparkSession open() {
        SparkSession spark = System.getProperty(SUBMITTED) == null ? own() : submitted();
        spark.sparkContext().setLogLevel("WARN");
        RuntimeConfig conf = spark.conf();
        conf.set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
        conf.set("spark.sql.session.timeZone", "UTC");
        conf.set(
                "spark.sql.datetime.java8API.enabled",
                "true"); // LocalDate and Instant in rows, whatever the JVM's zone
        smallFiles().forEach((key, value) -> setIfSilent(spark, key, value));
        return spark;
    }

    /**
     * Suits the session to how much there is to read. Spark compiles classes of its own for every query and looks for ways to save
     * rows, which takes longer than to read a few pages without: 12 CPU seconds of 71 on the sample pages.
     */
    static void suit(SparkSession spark, long inputBytes) {
        boolean isMuch = inputBytes > LITTLE;
        setIfSilent(spark, "spark.sql.codegen.factoryMode", isMuch ? "FALLBACK" : "NO_CODEGEN");
        ONLY_FOR_MUCH.forEach(key -> setIfSilent(spark, key, String.valueOf(isMuch)));
    }

    /** Six million files at Spark's default cost of opening one are 187,000 tasks, at this one 6,500. */
    private static Map<String, String> smallFiles() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spark.sql.files.openCostInBytes", "131072");
        settings.put("spark.sql.files.maxPartitionBytes", "33554432");
        return settings;
    }

    private static void setIfSilent(SparkSession spark, String key, String value) {
        if (!spark.sparkContext().getConf().contains(key)) {
            spark.conf().set(key, value);
        }
    }

    private static SparkSession submitted() {
        return SparkSession.builder().appName("broadsheet").getOrCreate();
    }

    private static SparkSession own() {
        return SparkSession.builder()
                .appName("broadsheet")
                .master("local[*]")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", "false") // the run draws its own
                .config(
                        "spark.sql.shuffle.partitions",
                        String.valueOf(Runtime.getRuntime().availableProcessors() * 2))
                .getOrCreate();
    }
}
