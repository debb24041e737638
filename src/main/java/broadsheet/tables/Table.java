package broadsheet.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A Parquet table as analysts see it.
 *
 * @param name the directory below {@code output/tables}
 * @param grain what one row is
 * @param columns in the table's order
 * @param sortedBy the columns its rows are sorted by in the files
 */
public record Table(String name, String grain, List<Column> columns, List<String> sortedBy) {
    public Table {
        columns = List.copyOf(columns);
        sortedBy = List.copyOf(sortedBy);
    }

    /** The contract: names, types, and what is never NULL. */
    public StructType schema() {
        return structOf(columns);
    }

    /**
     * The write gate: {@code Dataset.to} refuses a missing or wrongly typed column before anything runs. All is nullable here,
     * since Parquet reads everything back so; {@link #required} says what the written rows are counted for.
     */
    public StructType written() {
        return (StructType) Nullability.loosened(schema());
    }

    /** The columns that are never NULL. */
    public List<String> required() {
        return columns.stream()
                .filter(column -> column.whatNullMeans() == null)
                .map(Column::name)
                .toList();
    }

    static StructType structOf(List<Column> columns) {
        return new StructType(columns.stream().map(Column::field).toArray(StructField[]::new));
    }

    @SafeVarargs
    static List<Column> columns(List<Column>... groups) {
        List<Column> all = new ArrayList<>();
        for (List<Column> group : groups) {
            all.addAll(group);
        }
        return all;
    }

    /** The columns every row about a page carries. */
    static List<Column> page() {
        return List.of(
                Column.string("page_id", "the page it stands on"),
                Column.string("publication", "the paper").orNull("the paper is not known"),
                Column.date("publish_date", "the day the page was printed").orNull("the day is not known"));
    }

    /** {@link #page} and whether the article is the first print of its text. */
    static List<Column> article() {
        return columns(
                page(),
                List.of(Column.flag("is_canonical", "whether the article is the one counted among its reprints")
                        .orNull("the row is of no article")));
    }

    /** {@link #article} and where an extracted row comes from. */
    static List<Column> facts() {
        return columns(article(), ruleAndConfidence());
    }

    static List<Column> ruleAndConfidence() {
        return List.of(
                Column.string("rule_id", "the rule that found it, explained in the dictionary"),
                Column.number("confidence", "0 to 1, set per rule"));
    }

    static Column articleId() {
        return Column.string("article_id", "the article");
    }

    /** Offsets of a row in its article and on its page. */
    static List<Column> offsets() {
        return columns(
                charOffsets(),
                List.of(
                        Column.integer("page_start", "its first character, 0-based code points in pages.text"),
                        Column.integer("page_end", "behind its last character, code points in pages.text")));
    }

    static List<Column> charOffsets() {
        return List.of(
                Column.integer("char_start", "its first character, 0-based code points in articles.text"),
                Column.integer("char_end", "behind its last character, code points in articles.text"));
    }
}
