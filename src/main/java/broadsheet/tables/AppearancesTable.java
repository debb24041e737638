package broadsheet.tables;

import static broadsheet.tables.Column.date;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.string;

import broadsheet.people.ActorRole;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** {@code appearances}: an official in a story, by role. */
public final class AppearancesTable {
    public static final String NAME = "appearances";

    private static final List<Column> ITEM = Table.columns(
            List.of(
                    string("name", "the name as mentioned"),
                    string(
                            "role",
                            "host, speak, attend, meet, inspect, console, briefed, featured; cited is no presence")),
            Table.charOffsets(),
            Table.ruleAndConfidence());

    public static final Table TABLE = new Table(
            NAME,
            "article × person × role, officials only",
            Table.columns(
                    List.of(
                            string("appearance_id", "id of the appearance"),
                            Table.articleId(),
                            string("person_id", "the person"),
                            string("name", "the canonical name"),
                            string("title", "the longest title run printed in the article")
                                    .orNull("bare in this article"),
                            string("tier", "the highest tier of the titles printed in the article")
                                    .orNull("not known"),
                            string(
                                    "role",
                                    "host, speak, attend, meet, inspect, console, briefed, featured; cited is no presence"),
                            date("event_date", "the day the story's event happened")
                                    .orNull("not printed, or not resolved"),
                            string("event_date_surface", "that day as printed").orNull("not printed"),
                            integer("list_position", "best place in a list of names")
                                    .orNull("never in a list"),
                            integer("list_size", "names in that list").orNull("never in a list"),
                            integer("mention_count", "mentions in the article")),
                    Table.charOffsets(),
                    Table.facts()),
            List.of("publication", "publish_date", "page_id", "article_id", "char_start"));

    /** The struct the working set keeps of a role. */
    public static final StructType ITEM_TYPE = Table.structOf(ITEM);

    private AppearancesTable() {}

    /** The struct of one role of one person in an article. */
    public static Row item(ActorRole role, Offsets at) {
        return RowFactory.create(
                role.name(),
                role.role().code(),
                at.charStart(role.span()),
                at.charEnd(role.span()),
                role.rule(),
                Scores.rounded(role.confidence()));
    }
}
