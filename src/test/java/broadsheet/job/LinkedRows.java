package broadsheet.job;

import broadsheet.tables.ArticleToken;
import broadsheet.tables.ArticlesTable;
import broadsheet.tables.FingerprintType;
import broadsheet.tables.FormulationsTable;
import broadsheet.tables.MentionsTable;
import broadsheet.text.Fingerprint;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** {@link Reprints#LINKED} rows as a test writes them: an article is a line of words, * before a stop word, / between sentences. */
final class LinkedRows {
    private final List<Row> rows = new ArrayList<>();

    /** A story of these words, counted, with every other column empty. */
    LinkedRows story(@Nullable String publication, @Nullable String publishDate, String words) {
        return story(publication, publishDate, words, List.of(), List.of());
    }

    /** The same with names among the words and with formulations, each once. */
    LinkedRows story(
            @Nullable String publication,
            @Nullable String publishDate,
            String words,
            List<String> names,
            List<String> formulations) {
        List<ArticleToken> tokens = tokens(words);
        List<Row> mentions = tokens.stream()
                .map(ArticleToken::token)
                .filter(token -> names.contains(token.term()))
                .map(token ->
                        item(MentionsTable.ITEM_TYPE, "char_start", token.span().begin()))
                .toList();
        List<Row> printed = formulations.stream()
                .map(one -> item(FormulationsTable.ITEM_TYPE, "formulation", one, "is_nested", false))
                .toList();
        String id = "a" + rows.size();
        String text = words.replaceAll("[ *]", "");
        Row article = item(
                ArticlesTable.ITEM_TYPE,
                "article_id",
                id,
                "article_kind",
                "story",
                "text",
                text,
                "token_count",
                tokens.size());
        rows.add(item(
                Reprints.LINKED,
                "page_id",
                "p" + rows.size(),
                "publication",
                publication,
                "publish_date",
                publishDate == null ? null : LocalDate.parse(publishDate),
                "page",
                item((StructType) Reprints.LINKED.apply("page").dataType()),
                "article",
                article,
                "tokens",
                PackedTokens.pack(tokens),
                "mentions",
                mentions.toArray(Row[]::new),
                "candidates",
                PackedCandidates.pack(List.of()),
                "formulations",
                printed.toArray(Row[]::new),
                "fingerprint",
                FingerprintType.item(Fingerprint.of(text)),
                "is_canonical",
                true));
        return this;
    }

    Dataset<Row> rows() {
        return SeedsRun.spark().createDataFrame(rows, Reprints.LINKED);
    }

    private static List<ArticleToken> tokens(String words) {
        List<ArticleToken> tokens = new ArrayList<>();
        int sentence = 1;
        int at = 0;
        for (String word : words.split(" ")) {
            if (word.equals("/")) {
                sentence++;
                at++;
                continue;
            }
            String term = word.replace("*", "");
            Token token = new Token(new Span(at, at + term.length()), term, term, "n");
            tokens.add(new ArticleToken(sentence, token, Zone.BODY, word.startsWith("*")));
            at += term.length();
        }
        return tokens;
    }

    /** A row of the type with these cells, by name and value in turn; all others NULL, or empty where none may be NULL. */
    static Row item(StructType type, @Nullable Object... cells) {
        Object[] row = Arrays.stream(type.fields())
                .map(field -> field.nullable() ? null : empty(field.dataType()))
                .toArray();
        for (int i = 0; i < cells.length; i += 2) {
            row[type.fieldIndex(String.valueOf(cells[i]))] = cells[i + 1];
        }
        return new org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema(row, type);
    }

    private static Object empty(DataType type) {
        return switch (type.typeName()) {
            case "string" -> "";
            case "integer" -> 0;
            case "long" -> 0L;
            case "double" -> 0.0;
            case "boolean" -> false;
            case "array" -> new Object[0];
            default -> throw new IllegalArgumentException("No empty cell of " + type);
        };
    }

    /** The cells of the rows as text, a row a line with blanks between, sorted; NULL is a dash. */
    static List<String> lines(Dataset<Row> rows, String... columns) {
        return rows.selectExpr(columns).collectAsList().stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.length(); i++) {
                        cells.add(row.isNullAt(i) ? "-" : String.valueOf(row.get(i)));
                    }
                    return String.join(" ", cells);
                })
                .sorted()
                .toList();
    }
}
