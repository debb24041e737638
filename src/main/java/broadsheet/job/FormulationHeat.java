package broadsheet.job;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * {@code formulation_heat}: formulations by year, with the six levels used for party discourse (Qian Gang's 沸 to 冷, by the
 * share of articles).
 */
final class FormulationHeat {
    private static final int ENOUGH = 200; // articles in a year: with fewer, one article is 热 already

    private FormulationHeat() {}

    /**
     * The table. One shuffle on (year, publication, formulation).
     *
     * @param counted {@link Reprints#LINKED} rows of the articles that are counted
     * @param totals {@code period_totals}
     */
    static Dataset<Row> from(Dataset<Row> counted, Dataset<Row> totals) {
        Column outermost = filter(col("formulations"), item -> not(item.getField("is_nested")));
        Column formulations = array_distinct(transform(outermost, item -> item.getField("formulation")));
        Dataset<Row> printed = counted.filter(col("publish_date").isNotNull())
                .select(
                        col("publication"),
                        year(col("publish_date")).as("publish_year"),
                        explode(formulations).as("formulation"));
        return Periods.explodePapers(printed)
                .groupBy("publish_year", "publication", "formulation")
                .agg(count(lit(1)).as("df"))
                .join(broadcast(years(totals)), sameYear())
                .withColumn("share", col("df").cast("double").divide(col("article_total")))
                .withColumn("df_ratio", round(col("share"), 9))
                .withColumn("heat", when(col("article_total").geq(ENOUGH), level(col("share"))));
    }

    private static Dataset<Row> years(Dataset<Row> totals) {
        return totals.filter(col("period_type").equalTo("year"))
                .select(year(col("period_start")).as("year"), col("publication").as("paper"), col("article_total"));
    }

    private static Column sameYear() {
        return col("publish_year").equalTo(col("year")).and(col("publication").eqNullSafe(col("paper")));
    }

    private static Column level(Column share) {
        return when(share.geq(0.0518), "沸")
                .when(share.geq(0.0129), "烫")
                .when(share.geq(0.0032), "热")
                .when(share.geq(0.0008), "温")
                .when(share.geq(0.0002), "微")
                .otherwise("冷");
    }
}
