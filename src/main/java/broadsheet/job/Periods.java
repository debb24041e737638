package broadsheet.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.trunc;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** The periods and publications a dated row counts for: all, its year, month and day; its own paper and all papers ({@code *}). */
final class Periods {
    static final String ALL_PAPERS = "*";

    private static final Column DATE = col("publish_date");
    private static final Column PERIODS = array(
            period("all", lit(null).cast(DataTypes.DateType)),
            period("year", trunc(DATE, "year")),
            period("month", trunc(DATE, "month")),
            period("day", DATE));

    private Periods() {}

    /** Each row once for each period and publication it counts for; rows without a date count in {@code all} only. */
    static Dataset<Row> explode(Dataset<Row> rows) {
        return explodePapers(rows)
                .withColumn("period", org.apache.spark.sql.functions.explode(PERIODS))
                .withColumn("period_type", col("period.type"))
                .withColumn("period_start", col("period.start"))
                .filter(col("period_type").equalTo("all").or(col("period_start").isNotNull()))
                .drop("period", "publish_date");
    }

    /** Each row once for its own paper and once for all papers. */
    static Dataset<Row> explodePapers(Dataset<Row> rows) {
        return rows.withColumn(
                        "paper", org.apache.spark.sql.functions.explode(array(col("publication"), lit(ALL_PAPERS))))
                .drop("publication")
                .withColumnRenamed("paper", "publication");
    }

    private static Column period(String type, Column start) {
        return struct(lit(type).as("type"), start.as("start"));
    }
}
