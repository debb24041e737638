package broadsheet.job;

import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * The published tables in a lakehouse catalog ({@code --catalog lake.papers}): each is created or replaced at once by Spark's own
 * writer, whatever the catalog's format. The catalog is the submitter's: {@code spark.sql.catalog.lake=…} and its jar.
 */
record CatalogTables(SparkSession spark, String namespace) {
    /** Replaces the tables {@code names} by the Parquet ones below {@code tables}. */
    void replace(Path tables, Iterable<String> names) {
        spark.sql("CREATE NAMESPACE IF NOT EXISTS " + namespace);
        for (String name : names) {
            spark.read()
                    .parquet(new Path(tables, name).toString())
                    .writeTo(namespace + "." + name)
                    .createOrReplace();
        }
    }
}
