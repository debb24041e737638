package broadsheet.tables;

import static broadsheet.tables.Column.flag;
import static broadsheet.tables.Column.number;
import static broadsheet.tables.Column.string;

import java.util.List;

/** {@code duplicates}: a text printed more than once, with or without small differences. */
public final class DuplicatesTable {
    public static final String NAME = "duplicates";

    public static final Table TABLE = new Table(
            NAME,
            "one article of a group with the same or nearly the same text",
            Table.columns(
                    List.of(
                            Table.articleId(),
                            string(
                                    "duplicate_group_id",
                                    "the same for all prints of one text: the first print's article_id"),
                            flag(
                                    "is_canonical",
                                    "whether it is counted: the first print, by publish date, undated last, and what is only near"),
                            string(
                                    "relation",
                                    "to an earlier print: exact, the same characters but for blanks and punctuation; reprint, small differences; near, half the text or more in common"),
                            number(
                                    "similarity",
                                    "share of their runs of five characters in common, 0 to 1, estimated to about 0.05 from 64 MinHash values")),
                    Table.page()),
            List.of("duplicate_group_id", "publication", "publish_date", "page_id", "article_id"));

    private DuplicatesTable() {}
}
