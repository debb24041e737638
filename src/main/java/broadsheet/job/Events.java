package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** {@code events}: the printed references to meetings, with date, place and host of their article. */
final class Events {
    private Events() {}

    /** Shuffles on article_id. */
    static Dataset<Row> from(Dataset<Row> linked, Dataset<Row> dates, Dataset<Row> appearances) {
        Dataset<Row> hosts = appearances
                .filter(col("role").equalTo("host"))
                .groupBy("article_id")
                .agg(min(struct("char_start", "person_id"))
                        .getField("person_id")
                        .as("host_person_id"));
        Dataset<Row> homes = linked.filter(col("article").isNotNull())
                .select(
                        col("article.article_id").as("article_id"),
                        col("article.home_place_code").as("place_code"));
        return FlatTables.unfolded(linked, "events")
                .join(Appearances.eventDates(dates).drop("event_date_surface"), new String[] {"article_id"}, "left")
                .join(hosts, new String[] {"article_id"}, "left")
                .join(homes, new String[] {"article_id"}, "left");
    }
}
