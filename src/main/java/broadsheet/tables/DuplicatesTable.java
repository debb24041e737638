package broadsheet.tables;

import static broadsheet.tables.Column.flag;
import static broadsheet.tables.Column.number;
import static broadsheet.tables.Column.string;

import java.util.List;

/** {@code duplicates}: the same text printed more than once. */
public final class DuplicatesTable {
    public static final String NAME = "duplicates";

    public static final Table TABLE = new Table(
            NAME,
            "one article of a group with the same text",
            Table.columns(
                    List.of(
                            Table.articleId(),
                            string("duplicate_group_id", "the same for all prints of one text"),
                            flag("is_canonical", "whether it is the first print, by publish date, undated last"),
                            string("relation", "exact: the same characters but for blanks and punctuation"),
                            number("similarity", "share of text in common, 0 to 1")),
                    Table.page()),
            List.of("duplicate_group_id", "publication", "publish_date", "page_id", "article_id"));

    private DuplicatesTable() {}
}
