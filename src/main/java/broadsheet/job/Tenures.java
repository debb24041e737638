package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** {@code tenures}: the titles of officials, folded over time. A former post (原市长) says nothing of when it was held. */
final class Tenures {
    private Tenures() {}

    /** Reads titles and people; one shuffle on (person, post, body) and one join on person. */
    static Dataset<Row> from(Dataset<Row> titles, Dataset<Row> people) {
        Dataset<Row> officials =
                people.filter(col("person_kind").equalTo("official")).select("person_id");
        return titles.filter(col("title_status").isin("current", "acting"))
                .join(officials, new String[] {"person_id"}, "left_semi")
                .groupBy("person_id", "post", "organisation_name", "place_code")
                .agg(
                        min("publish_date").as("first_seen"),
                        max("publish_date").as("last_seen"),
                        countDistinct("article_id").as("appearance_count"));
    }
}
