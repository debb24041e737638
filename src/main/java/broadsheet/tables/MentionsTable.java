package broadsheet.tables;

import static broadsheet.tables.Column.array;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.issues;
import static broadsheet.tables.Column.string;

import broadsheet.people.MentionForm;
import broadsheet.people.PersonKind;
import broadsheet.people.PersonMention;
import broadsheet.text.CodePoints;
import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** {@code mentions}: one mention of a named person. */
public final class MentionsTable {
    public static final String NAME = "mentions";

    private static final List<Column> OWN = Table.columns(
            List.of(string("mention_id", "id of the mention")),
            Table.offsets(),
            List.of(
                    string("surface", "the name as printed"),
                    string("name", "the name without breaks and blanks, in simplified characters"),
                    string("zone", "the block's zone"),
                    string("mention_form", "full, surname_honorific (陈先生) or nested_in_name (朱然家族墓地博物馆)"),
                    string(
                            "person_kind",
                            "official, reporter, correspondent, photographer, editor, expert, business, citizen, historical, foreign: as the article tells, but foreign in all articles where most that tell have the person of another state"),
                    string("title", "the title run as printed beside it").orNull("the name stands bare"),
                    integer("list_position", "1-based place in a list of names").orNull("not in a list"),
                    integer("list_size", "names in that list").orNull("not in a list"),
                    issues()),
            Table.ruleAndConfidence());

    private static final List<Column> ITEM =
            Table.columns(OWN, List.of(array("titles", TitlesTable.ITEM_TYPE, "the titles printed beside the name")));

    public static final Table TABLE = new Table(
            NAME,
            "one mention of a named person",
            Table.columns(
                    List.of(
                            Table.articleId(),
                            string("person_id", "the person").orNull("the mention names nobody in the news")),
                    OWN,
                    Table.article()),
            List.of("publication", "publish_date", "page_id", "article_id", "char_start"));

    /** The struct the working set keeps of a mention, its titles inside. */
    public static final StructType ITEM_TYPE = Table.structOf(ITEM);

    private MentionsTable() {}

    /** The struct of one mention with its titles. */
    public static Row item(PersonMention mention, Offsets at) {
        Row[] titles = new Row[mention.titles().size()];
        for (int i = 0; i < titles.length; i++) {
            titles[i] = TitlesTable.item(i + 1, mention.titles().get(i), at);
        }
        return RowFactory.create(
                at.id(mention.span()),
                at.charStart(mention.span()),
                at.charEnd(mention.span()),
                at.pageStart(mention.span()),
                at.pageEnd(mention.span()),
                mention.surface(),
                mention.name(),
                mention.zone().code(),
                mention.form().code(),
                mention.kind().code(),
                mention.titleRun(),
                mention.listPosition(),
                mention.listSize(),
                Cells.strings(mention.issues()),
                mention.rule(),
                Scores.rounded(mention.confidence()),
                titles);
    }

    /** The mention of an {@link #item} struct. */
    public static PersonMention mention(Row item, CodePoints chars) {
        return new PersonMention(
                chars.units(new Span(Cells.integer(item, "char_start"), Cells.integer(item, "char_end"))),
                Cells.string(item, "surface"),
                Cells.string(item, "name"),
                Zone.of(Cells.string(item, "zone")),
                MentionForm.of(Cells.string(item, "mention_form")),
                PersonKind.of(Cells.string(item, "person_kind")),
                Cells.structs(item, "titles").stream()
                        .map(title -> TitlesTable.title(title, chars))
                        .toList(),
                Cells.stringOrNull(item, "title"),
                Cells.integerOrNull(item, "list_position"),
                Cells.integerOrNull(item, "list_size"),
                item.getList(item.fieldIndex("issues")),
                Cells.string(item, "rule_id"),
                item.getDouble(item.fieldIndex("confidence")));
    }
}
