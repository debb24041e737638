package broadsheet.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import broadsheet.analysis.Linked;
import broadsheet.analysis.PageAnalyser;
import broadsheet.people.NameInventory;
import broadsheet.people.PersonMention;
import broadsheet.tables.AppearancesTable;
import broadsheet.tables.ArticleToken;
import broadsheet.tables.BlocksTable;
import broadsheet.tables.MentionsTable;
import broadsheet.tables.Offsets;
import broadsheet.text.CodePoints;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.ZonedText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The second pass: bare names that only the corpus explains are found in every article with the inventory, and tokens are
 * re-cut so that a name is one token. Narrow, no HanLP, and nothing is stored: a stage that reads a column pays for that column.
 * Most articles are passed over after a look at their text; their columns are never turned into objects.
 */
record LinkPeople(Knowledge knowledge, Broadcast<NameInventory> names) implements Serializable {
    private static final StructType PEOPLE = new StructType()
            .add("mentions", WorkingSet.ROW.apply("mentions").dataType())
            .add("roles", WorkingSet.ROW.apply("roles").dataType());

    /** {@link WorkingSet#ROW}s with {@code tokens}, {@code mentions} and {@code roles} as the corpus knows them. */
    Dataset<Row> from(Dataset<Row> workingSet) {
        Column article = struct(
                col("article.article_id"),
                col("article.text"),
                col("article.home_place_code"),
                col("blocks"),
                col("tokens"),
                col("mentions"));
        Column people = ifLinked(call(this::people, PEOPLE, article));
        Column tokens = ifLinked(call(this::tokens, DataTypes.BinaryType, article));
        return workingSet
                .withColumn("linked_tokens", tokens)
                .withColumn("linked", people)
                .withColumn("tokens", coalesce(col("linked_tokens"), col("tokens")))
                .withColumn("mentions", coalesce(col("linked.mentions"), col("mentions")))
                .withColumn("roles", coalesce(col("linked.roles"), col("roles")))
                .drop("linked", "linked_tokens");
    }

    private Column ifLinked(Column change) {
        Column look = struct(
                col("article.text"),
                col("article.home_place_code"),
                col("mentions.char_start").as("begins"),
                col("mentions.char_end").as("ends"),
                col("mentions.rule_id").as("rules"));
        return when(col("article").isNotNull().and(call(this::mayLink, DataTypes.BooleanType, look)), change);
    }

    private static <T> Column call(UDF1<Row, @Nullable T> method, DataType type, Column argument) {
        return udf(method, type).apply(argument);
    }

    private Boolean mayLink(Row look) {
        CodePoints chars = CodePoints.of(look.getString(0));
        List<Integer> begins = look.getList(2);
        List<Integer> ends = look.getList(3);
        List<Span> spans = new ArrayList<>(begins.size());
        for (int i = 0; i < begins.size(); i++) {
            spans.add(chars.units(new Span(begins.get(i), ends.get(i))));
        }
        return Analysers.of(knowledge)
                .mayLink(look.getString(0), spans, look.getList(4), look.getString(1), names.value());
    }

    private @Nullable Row people(Row article) {
        Linked linked = link(article);
        if (linked == null) {
            return null;
        }
        Offsets at = Offsets.of(
                article.getList(article.fieldIndex("blocks")), article.getAs("article_id"), article.getAs("text"));
        return RowFactory.create(
                linked.people().stream()
                        .map(mention -> MentionsTable.item(mention, at))
                        .toArray(Row[]::new),
                linked.roles().stream()
                        .map(role -> AppearancesTable.item(role, at))
                        .toArray(Row[]::new));
    }

    private byte @Nullable [] tokens(Row article) {
        Linked linked = link(article);
        if (linked == null) {
            return null;
        }
        PageAnalyser analyser = Analysers.of(knowledge);
        CodePoints chars = CodePoints.of(article.getAs("text"));
        return PackedTokens.pack(ArticleToken.of(zoned(article, chars), linked.tokens(), analyser.terms()::isTerm));
    }

    private @Nullable Linked link(Row article) {
        CodePoints chars = CodePoints.of(article.getAs("text"));
        List<Token> tokens =
                PackedTokens.of(article).stream().map(ArticleToken::token).toList();
        List<PersonMention> people = structs(article, "mentions", item -> MentionsTable.mention(item, chars));
        return Analysers.of(knowledge)
                .link(zoned(article, chars), tokens, people, article.getAs("home_place_code"), names.value());
    }

    private static ZonedText zoned(Row article, CodePoints chars) {
        return BlocksTable.zonedText(article.getAs("text"), article.getList(article.fieldIndex("blocks")), chars);
    }

    private static <T> List<T> structs(Row row, String column, Function<Row, T> read) {
        return row.<Row>getList(row.fieldIndex(column)).stream().map(read).toList();
    }
}
