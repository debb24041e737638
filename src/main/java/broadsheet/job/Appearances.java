package broadsheet.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** {@code appearances}: the roles of each article's officials, with title, list order and event date. */
final class Appearances {
    private static final String[] IN_ARTICLE = {"article_id", "person_id"};

    private Appearances() {}

    /** Shuffles on (article, name) and (article, person). */
    static Dataset<Row> from(
            Dataset<Row> linked, Dataset<Row> persons, Dataset<Row> mentions, Dataset<Row> titles, Dataset<Row> dates) {
        Dataset<Row> roles = FlatTables.unfolded(linked, "roles")
                .join(officials(persons), new String[] {"article_id", "name"})
                .drop("name")
                .withColumnRenamed("canonical", "name")
                .dropDuplicates("article_id", "person_id", "role");
        return roles.join(seen(mentions), IN_ARTICLE)
                .join(tiers(titles), IN_ARTICLE, "left")
                .join(eventDates(dates), new String[] {"article_id"}, "left")
                .withColumn("appearance_id", id(col("article_id"), col("person_id"), col("role")));
    }

    /** The persons whose roles count: all but those known to be none or no officials. */
    private static Dataset<Row> officials(Dataset<Row> persons) {
        return persons.filter(not(col("is_ignored")))
                .filter(coalesce(col("known_kind"), lit("official")).equalTo("official"))
                .select("article_id", "name", "person_id", "canonical");
    }

    private static Dataset<Row> seen(Dataset<Row> mentions) {
        Column longest = max(struct(length(col("title")), col("title"))).getField("title");
        return mentions.groupBy("article_id", "person_id")
                .agg(
                        count(lit(1)).cast("int").as("mention_count"),
                        longest.as("title"),
                        min("list_position").as("list_position"),
                        max("list_size").as("list_size"));
    }

    private static Dataset<Row> tiers(Dataset<Row> titles) {
        return titles.groupBy("article_id", "person_id")
                .agg(Tiers.highest(col("tier")).as("tier"));
    }

    /** The first event date of each article. */
    static Dataset<Row> eventDates(Dataset<Row> dates) {
        return dates.filter(col("is_event_date"))
                .groupBy("article_id")
                .agg(min(struct("char_start", "start_date", "surface")).as("event"))
                .select(
                        col("article_id"),
                        col("event.start_date").as("event_date"),
                        col("event.surface").as("event_date_surface"));
    }

    private static Column id(Column... fields) {
        return substring(sha2(concat_ws("\u001f", fields), 256), 1, 16);
    }
}
