package broadsheet.tables;

import static broadsheet.tables.Column.array;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.string;

import broadsheet.articles.Block;
import broadsheet.text.CodePoints;
import broadsheet.text.Span;
import broadsheet.text.Zone;
import broadsheet.text.ZonedText;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** {@code blocks}: one headline, paragraph, byline … of an article. */
public final class BlocksTable {
    public static final String NAME = "blocks";

    private static final StructType PAGE_SPAN = Table.structOf(List.of(
            integer("page_start", "first code point in pages.text"),
            integer("page_end", "behind the last code point in pages.text")));

    private static final List<Column> ITEM = Table.columns(
            List.of(
                    integer("block_no", "1-based reading order in the article"),
                    string(
                            "zone",
                            "kicker, headline, subheadline, section_head, lead_mark, byline, body, signoff, caption, banner"),
                    string("text", "the block, rejoined across column breaks")),
            Table.charOffsets(),
            List.of(array("page_spans", PAGE_SPAN, "the pieces of pages.text that make the block, in reading order")));

    public static final Table TABLE = new Table(
            NAME,
            "one headline, paragraph, byline … of an article",
            Table.columns(List.of(Table.articleId()), ITEM, Table.page()),
            List.of("publication", "publish_date", "page_id", "article_id", "block_no"));

    /** The struct the working set keeps of a block. */
    public static final StructType ITEM_TYPE = Table.structOf(ITEM);

    private BlocksTable() {}

    /** The struct of one block. */
    public static Row item(int blockNo, Block block, CodePoints article, CodePoints page) {
        Span span = article.at(block.span());
        Row[] pieces = block.pageSpans().stream()
                .map(page::at)
                .map(piece -> RowFactory.create(piece.begin(), piece.end()))
                .toArray(Row[]::new);
        return RowFactory.create(blockNo, block.zone().code(), block.text(), span.begin(), span.end(), pieces);
    }

    /** The block of an {@link #item} struct; its spans count code points. */
    static Block block(Row item) {
        List<Span> pieces = Cells.structs(item, "page_spans").stream()
                .map(piece -> new Span(piece.getInt(0), piece.getInt(1)))
                .toList();
        Span span = new Span(Cells.integer(item, "char_start"), Cells.integer(item, "char_end"));
        return new Block(Zone.of(Cells.string(item, "zone")), Cells.string(item, "text"), span, pieces);
    }

    /** The zoned text of an article, from the structs of its blocks. */
    public static ZonedText zonedText(String text, List<Row> items, CodePoints chars) {
        return new ZonedText(
                text,
                items.stream()
                        .map(BlocksTable::block)
                        .map(block -> new ZonedText.Zoned(block.zone(), chars.units(block.span())))
                        .toList());
    }
}
