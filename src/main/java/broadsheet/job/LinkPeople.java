package broadsheet.job;

import broadsheet.analysis.Linked;
import broadsheet.analysis.PageAnalyser;
import broadsheet.people.NameInventory;
import broadsheet.people.PersonMention;
import broadsheet.tables.AppearancesTable;
import broadsheet.tables.BlocksTable;
import broadsheet.tables.MentionsTable;
import broadsheet.tables.Offsets;
import broadsheet.tables.TokenRows;
import broadsheet.tables.TokensTable;
import broadsheet.text.Token;
import broadsheet.text.ZonedText;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The second pass: bare names that only the corpus explains are found in every article with the inventory, and tokens are
 * re-cut so that a name is one token. Reads and gives {@link WorkingSet#ROW}s; narrow, no HanLP.
 */
record LinkPeople(Knowledge knowledge, Broadcast<NameInventory> names) implements Serializable {
    Dataset<Row> from(Dataset<Row> workingSet) {
        return workingSet.map((MapFunction<Row, Row>) this::link, Corpus.rows(WorkingSet.ROW));
    }

    private Row link(Row row) {
        Row article = row.getAs("article");
        if (article == null) {
            return row;
        }
        String text = article.getAs("text");
        List<Row> blocks = row.getList(row.fieldIndex("blocks"));
        Offsets at = Offsets.of(blocks, article.getAs("article_id"), text);
        ZonedText zoned = BlocksTable.zonedText(text, blocks, at.chars());
        List<Token> tokens = structs(row, "tokens", item -> TokensTable.token(item, at.chars()));
        List<PersonMention> people = structs(row, "mentions", item -> MentionsTable.mention(item, at.chars()));
        PageAnalyser analyser = Analysers.of(knowledge);
        Linked linked = analyser.link(zoned, tokens, people, article.getAs("home_place_code"), names.value());
        return linked == null ? row : changed(row, linked, zoned, at, analyser);
    }

    private static <T> List<T> structs(Row row, String column, Function<Row, T> read) {
        return row.<Row>getList(row.fieldIndex(column)).stream().map(read).toList();
    }

    private static Row changed(Row row, Linked linked, ZonedText zoned, Offsets at, PageAnalyser analyser) {
        Object[] cells = new Object[row.length()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.get(i);
        }
        cells[row.fieldIndex("tokens")] =
                TokenRows.of(zoned, linked.tokens(), token -> !analyser.terms().isTerm(token), at.chars());
        cells[row.fieldIndex("mentions")] = linked.people().stream()
                .map(mention -> MentionsTable.item(mention, at))
                .toArray(Row[]::new);
        cells[row.fieldIndex("roles")] = linked.roles().stream()
                .map(role -> AppearancesTable.item(role, at))
                .toArray(Row[]::new);
        return RowFactory.create(cells);
    }
}
