package broadsheet.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** {@code mentions}, {@code titles} and {@code people}, from the linked mentions and the resolved persons. */
final class PeopleTables {
    private static final Column VARIANT = array(lit("NAME_VARIANT"));
    private static final String[] SIGHTING = {"article_id", "name"};

    private PeopleTables() {}

    /** What the stages about people read of the linked articles, without their words. */
    static Dataset<Row> read(Dataset<Row> linked) {
        return linked.filter(col("article").isNotNull())
                .select(
                        col("page_id"),
                        col("publication"),
                        col("publish_date"),
                        col("is_canonical"),
                        struct(col("article.article_id"), col("article.home_place_code"))
                                .as("article"),
                        col("mentions"),
                        col("roles"),
                        col("events"));
    }

    /** {@code mentions}: every mention with its person. One shuffle on (article, name). */
    static Dataset<Row> mentions(Dataset<Row> linked, Dataset<Row> persons) {
        return FlatTables.unfolded(linked, "mentions")
                .drop("titles")
                .join(
                        persons.select("article_id", "name", "person_id", "known_kind", "is_ignored", "is_variant"),
                        SIGHTING,
                        "left")
                .filter(not(coalesce(col("is_ignored"), lit(false))))
                .withColumn(
                        "issues",
                        when(col("is_variant"), array_union(col("issues"), VARIANT))
                                .otherwise(col("issues")))
                .withColumn("person_kind", coalesce(col("known_kind"), col("person_kind")));
    }

    /** {@code titles}: every title with its mention's person. One shuffle on mention_id. */
    static Dataset<Row> titles(Dataset<Row> linked, Dataset<Row> mentions) {
        Dataset<Row> items = FlatTables.unfolded(linked, "mentions")
                .select(
                        col("mention_id"),
                        col("article_id"),
                        col("page_id"),
                        col("publication"),
                        col("publish_date"),
                        col("is_canonical"),
                        explode(col("titles")).as("item"))
                .select(
                        col("mention_id"),
                        col("article_id"),
                        col("page_id"),
                        col("publication"),
                        col("publish_date"),
                        col("is_canonical"),
                        col("item.*"));
        return items.join(mentions.select("mention_id", "person_id"), new String[] {"mention_id"});
    }

    /** {@code people}: what the corpus says of each person. Shuffles on person_id. */
    static Dataset<Row> people(Dataset<Row> mentions, Dataset<Row> titles, Dataset<Row> persons) {
        Dataset<Row> known = persons.groupBy("person_id")
                .agg(
                        first("canonical").as("name"),
                        first("place_code", true).as("place_code"),
                        max("is_ambiguous").as("is_ambiguous"),
                        round(avg("confidence"), 9).as("confidence"));
        Dataset<Row> seen = mentions.filter(col("person_id").isNotNull())
                .groupBy("person_id")
                .agg(
                        min("publish_date").as("first_seen"),
                        max("publish_date").as("last_seen"),
                        countDistinct("article_id").as("article_count"),
                        count(lit(1)).as("mention_count"),
                        collect_set("name").as("names"));
        return known.join(seen, "person_id")
                .join(usualKind(mentions), "person_id")
                .join(latestTitle(mentions), new String[] {"person_id"}, "left")
                .join(highestTier(titles), new String[] {"person_id"}, "left")
                .withColumn("name_variants", array_sort(array_except(col("names"), array(col("name")))));
    }

    private static Dataset<Row> usualKind(Dataset<Row> mentions) {
        return mentions.groupBy("person_id", "person_kind")
                .agg(count(lit(1)).as("times"))
                .groupBy("person_id")
                .agg(max(struct(col("times"), col("person_kind")))
                        .getField("person_kind")
                        .as("person_kind"));
    }

    private static Dataset<Row> latestTitle(Dataset<Row> mentions) {
        return mentions.filter(col("title").isNotNull())
                .groupBy("person_id")
                .agg(max(struct(
                                coalesce(col("publish_date"), lit("0001-01-01").cast(DataTypes.DateType)),
                                col("page_id"),
                                col("char_start"),
                                col("title")))
                        .getField("title")
                        .as("latest_title"));
    }

    private static Dataset<Row> highestTier(Dataset<Row> titles) {
        return titles.groupBy("person_id").agg(Tiers.highest(col("tier")).as("highest_tier"));
    }
}
