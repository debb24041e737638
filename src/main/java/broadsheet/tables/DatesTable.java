package broadsheet.tables;

import static broadsheet.tables.Column.date;
import static broadsheet.tables.Column.flag;
import static broadsheet.tables.Column.issues;
import static broadsheet.tables.Column.string;

import broadsheet.dates.Timex;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** {@code dates}: one temporal expression (TIMEX3). */
public final class DatesTable {
    public static final String NAME = "dates";

    private static final List<Column> ITEM = Table.columns(
            List.of(string("date_id", "id of the expression")),
            Table.offsets(),
            List.of(
                    string("surface", "the expression as printed, rejoined across column breaks"),
                    string("timex_type", "DATE, TIME, DURATION or SET"),
                    string("timex_value", "ISO 8601 as printed, X for what is not printed: XXXX-11-30")
                            .orNull("the words name no value (疫情期间)"),
                    string("resolved_value", "the value after resolution; for a SET how often it comes back: P1W")
                            .orNull("nothing is known beyond timex_value"),
                    date("start_date", "first day").orNull("not resolved to days"),
                    date("end_date", "last day, inclusive").orNull("not resolved to days"),
                    string("other_value", "the other reading of a day that no word decides")
                            .orNull("there is only one"),
                    string("granularity", "the finest unit named: day, month …; reference for 近日"),
                    string("modifier", "before, after, start, end, approx").orNull("none"),
                    date("anchor_date", "the day it was resolved against").orNull("none was needed or known"),
                    string(
                            "anchor_basis",
                            "expression, range, article, manifest, path, masthead, page, inferred, none"),
                    flag("is_event_date", "whether it is the day the story's event happened"),
                    issues()),
            Table.ruleAndConfidence());

    public static final Table TABLE = new Table(
            NAME,
            "one temporal expression of an article",
            Table.columns(List.of(Table.articleId()), ITEM, Table.article()),
            List.of("publication", "publish_date", "page_id", "article_id", "char_start"));

    /** The struct the working set keeps of an expression. */
    public static final StructType ITEM_TYPE = Table.structOf(ITEM);

    private DatesTable() {}

    /** The struct of one expression. */
    public static Row item(Timex timex, Offsets at) {
        return RowFactory.create(
                at.id(timex.span()),
                at.charStart(timex.span()),
                at.charEnd(timex.span()),
                at.pageStart(timex.span()),
                at.pageEnd(timex.span()),
                timex.surface(),
                timex.type().name(),
                timex.value(),
                timex.resolvedValue(),
                timex.start(),
                timex.end(),
                timex.otherValue(),
                timex.granularity().code(),
                timex.modifier() == null ? null : timex.modifier().code(),
                timex.anchorDate(),
                timex.anchorBasis().code(),
                timex.eventDate(),
                Cells.strings(timex.issues()),
                timex.rule(),
                Scores.rounded(timex.confidence()));
    }
}
