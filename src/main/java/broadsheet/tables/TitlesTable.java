package broadsheet.tables;

import static broadsheet.tables.Column.flag;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.string;

import broadsheet.people.Tier;
import broadsheet.people.Title;
import broadsheet.people.TitleStatus;
import broadsheet.text.Span;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** {@code titles}: one title at one mention. */
public final class TitlesTable {
    public static final String NAME = "titles";

    private static final List<Column> ITEM = Table.columns(
            List.of(
                    integer("title_no", "1-based order at the mention"),
                    string("surface", "the title as printed, places and organisations included; 原, 时任 outside")),
            Table.offsets(),
            List.of(
                    string("organisation", "the organisation as printed in the title")
                            .orNull("fused into the post, or carried"),
                    string("organisation_name", "its full name (中共太原市委员会)").orNull("not known"),
                    string("post", "the bare post (书记, 副市长)"),
                    string("title_status", "current, former, acting or designate"),
                    string("place_code", "GB/T 2260 code of the body's place").orNull("national, foreign or not known"),
                    string("place_name", "that place's name").orNull("national, foreign or not known"),
                    string("tier", "national, provincial, prefectural, county, township, village, institution")
                            .orNull("foreign or not known"),
                    string("grade", "the post's grade (省部级副职)").orNull("not known"),
                    flag("is_shared", "whether it stands once before a list of names"),
                    flag("is_inherited", "whether it is taken over from an earlier mention")),
            Table.ruleAndConfidence());

    public static final Table TABLE = new Table(
            NAME,
            "one title at one mention",
            Table.columns(
                    List.of(
                            string("mention_id", "the mention"),
                            string("person_id", "the person").orNull("the mention names nobody in the news"),
                            Table.articleId()),
                    ITEM,
                    Table.article()),
            List.of("publication", "publish_date", "page_id", "article_id", "mention_id", "title_no"));

    /** The struct the working set keeps of a title, inside its mention. */
    public static final StructType ITEM_TYPE = Table.structOf(ITEM);

    private TitlesTable() {}

    static Row item(int titleNo, Title title, Offsets at) {
        return RowFactory.create(
                titleNo,
                title.surface(),
                at.charStart(title.span()),
                at.charEnd(title.span()),
                at.pageStart(title.span()),
                at.pageEnd(title.span()),
                title.organisation(),
                title.organisationName(),
                title.post(),
                title.status().code(),
                title.placeCode(),
                title.placeName(),
                title.tier() == null ? null : title.tier().code(),
                title.grade(),
                title.shared(),
                title.inherited(),
                title.rule(),
                Scores.rounded(title.confidence()));
    }

    static Title title(Row item, broadsheet.text.CodePoints chars) {
        String tier = Cells.stringOrNull(item, "tier");
        return new Title(
                chars.units(new Span(Cells.integer(item, "char_start"), Cells.integer(item, "char_end"))),
                Cells.string(item, "surface"),
                Cells.stringOrNull(item, "organisation"),
                Cells.stringOrNull(item, "organisation_name"),
                Cells.string(item, "post"),
                TitleStatus.of(Cells.string(item, "title_status")),
                Cells.stringOrNull(item, "place_code"),
                Cells.stringOrNull(item, "place_name"),
                tier == null ? null : Tier.of(tier),
                Cells.stringOrNull(item, "grade"),
                item.getBoolean(item.fieldIndex("is_shared")),
                item.getBoolean(item.fieldIndex("is_inherited")),
                Cells.string(item, "rule_id"),
                item.getDouble(item.fieldIndex("confidence")));
    }
}
