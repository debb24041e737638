package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other stores than the local disk: HDFS, and a lakehouse catalog of Iceberg tables. */
class StoresFaultIT {
    private static final SparkSession SPARK = SeedsRun.spark();
    private static final JobOptions SEEDS = SeedsRun.options(Path.of("nowhere"), List.of("seeds"), null);

    @TempDir
    Path folder;

    @Test
    void publishesToHdfs() throws Exception {
        Configuration hadoop = new Configuration();
        hadoop.set("hdfs.minidfs.basedir", folder.resolve("hdfs").toString());
        try (AutoCloseable cluster = miniCluster(hadoop)) {
            String output = hadoop.get("fs.defaultFS") + "/broadsheet";
            for (int run = 0; run < 2; run++) {
                SeedsRun.run(SeedsRun.options(SEEDS, output, null, false));
                assertThat(SPARK.read().parquet(output + "/tables/pages").count())
                        .isEqualTo(5);
            }
            Row run = SPARK.read().parquet(output + "/tables/runs").head();
            assertThat(run.<Long>getAs("pages_new")).isZero();
            assertThat(cluster).isNotNull();
        }
    }

    /** By reflection, since only this profile has it on its class path. */
    private static AutoCloseable miniCluster(Configuration hadoop) throws Exception {
        Class<?> builder = Class.forName("org.apache.hadoop.hdfs.MiniDFSCluster$Builder");
        Object made = builder.getConstructor(Configuration.class).newInstance(hadoop);
        return (AutoCloseable) builder.getMethod("build").invoke(made);
    }

    @Test
    void createsAndReplacesTheTablesOfACatalog() {
        SPARK.conf().set("spark.sql.catalog.lake", "org.apache.iceberg.spark.SparkCatalog");
        SPARK.conf().set("spark.sql.catalog.lake.type", "hadoop");
        SPARK.conf().set("spark.sql.catalog.lake.warehouse", new File(folder.toFile(), "lake").toString());
        for (int run = 1; run <= 2; run++) {
            SeedsRun.run(SeedsRun.options(SEEDS, folder.resolve("output").toString(), "lake.papers", false));
            assertThat(SPARK.table("lake.papers.pages").count()).isEqualTo(5);
            assertThat(SPARK.table("lake.papers.runs").count()).isEqualTo(1);
        }
    }
}
