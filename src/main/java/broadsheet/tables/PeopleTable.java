package broadsheet.tables;

import static broadsheet.tables.Column.array;
import static broadsheet.tables.Column.bigint;
import static broadsheet.tables.Column.date;
import static broadsheet.tables.Column.flag;
import static broadsheet.tables.Column.number;
import static broadsheet.tables.Column.string;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;

/** {@code people}: one person, resolved over the whole corpus. */
public final class PeopleTable {
    public static final String NAME = "people";

    public static final Table TABLE = new Table(
            NAME,
            "one person",
            List.of(
                    string("person_id", "id of the person: place of the body, canonical name, namesake number"),
                    string("name", "the canonical name"),
                    array(
                            "name_variants",
                            DataTypes.StringType,
                            "other printed forms of the name, OCR slips included; sorted"),
                    string("person_kind", "what the person is most often in the news"),
                    string("place_code", "GB/T 2260 code of the body the person serves")
                            .orNull("national, foreign or not known"),
                    string("latest_title", "the title printed last").orNull("never printed with a title"),
                    string("highest_tier", "the highest tier of any title").orNull("no title with a known tier"),
                    date("first_seen", "first publish date").orNull("no dated page"),
                    date("last_seen", "last publish date").orNull("no dated page"),
                    bigint("article_count", "articles that mention the person"),
                    bigint("mention_count", "mentions"),
                    flag("is_ambiguous", "whether two persons may be behind the name"),
                    number("confidence", "0 to 1")),
            List.of("place_code", "name", "person_id"));

    private PeopleTable() {}
}
