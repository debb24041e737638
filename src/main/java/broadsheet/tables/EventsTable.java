package broadsheet.tables;

import static broadsheet.tables.Column.date;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.string;

import broadsheet.events.Event;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** {@code events}: meetings and other events, with the number a series gives them. */
public final class EventsTable {
    public static final String NAME = "events";

    private static final List<Column> OWN = List.of(
            string("event_id", "id of the reference to an event"),
            string("event_type", "meeting, inspection, reception, signing, visit, other"),
            string("series", "the body that meets and the kind of meeting, by one name (市疫情防控工作领导小组, 市政府常务会议)")
                    .orNull("no body is named"),
            integer("series_no", "第八十八次 → 88").orNull("not numbered"),
            string("surface", "the event as printed"));

    private static final Column ORGANISATION = string("organisation_name", "full name of the body (太原市人民政府)")
            .orNull("no series, or the body's place not known");

    private static final List<Column> ITEM =
            Table.columns(OWN, List.of(ORGANISATION), Table.offsets(), Table.ruleAndConfidence());

    public static final Table TABLE = new Table(
            NAME,
            "one printed reference to a meeting or another event",
            Table.columns(
                    List.of(Table.articleId()),
                    OWN,
                    Table.offsets(),
                    List.of(
                            date("event_date", "the day the story's event happened")
                                    .orNull("not printed, or not resolved"),
                            ORGANISATION,
                            string("place_code", "GB/T 2260 code of the body's place")
                                    .orNull("not known"),
                            string("host_person_id", "who hosts").orNull("not printed")),
                    Table.facts()),
            List.of("publication", "publish_date", "page_id", "article_id", "char_start"));

    /** The struct the working set keeps of an event. */
    public static final StructType ITEM_TYPE = Table.structOf(ITEM);

    private EventsTable() {}

    /** The struct of one event. */
    public static Row item(Event event, Offsets at) {
        return RowFactory.create(
                at.id(event.span()),
                event.type().code(),
                event.series(),
                event.seriesNo(),
                event.surface(),
                event.organisationName(),
                at.charStart(event.span()),
                at.charEnd(event.span()),
                at.pageStart(event.span()),
                at.pageEnd(event.span()),
                event.rule(),
                Scores.rounded(event.confidence()));
    }
}
