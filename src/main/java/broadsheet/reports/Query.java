package broadsheet.reports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One statement of the report: the page is filled from its rows, shows it beside them, and a test asks it in two engines.
 *
 * @param name what the page and other statements call it
 * @param zh title in Chinese, may hold {@code {list.column}}
 * @param en title in English
 * @param sql may hold {@code {list.column}}: that column in the first row of the list
 * @param key columns that name a row; may be empty
 * @param pageRows rows the page keeps
 * @param csv file for spreadsheets, or null
 * @param condition what a figure must be for the statement to be asked, or null
 */
public record Query(
        String name,
        String zh,
        String en,
        String sql,
        List<String> key,
        int pageRows,
        @Nullable String csv,
        @Nullable Condition condition) {
    private static final Pattern SOURCE = Pattern.compile("\\b(?:FROM|JOIN)\\s+([a-z_]+)");
    private static final Pattern CTE = Pattern.compile("\\b([a-z_]+) AS \\(");

    public Query {
        key = List.copyOf(key);
    }

    /** The tables it reads from: names behind FROM and JOIN that it does not define itself. */
    public Set<String> tables() {
        Set<String> own =
                CTE.matcher(sql).results().map(found -> found.group(1)).collect(Collectors.toSet());
        Set<String> read = new TreeSet<>();
        SOURCE.matcher(sql).results().map(found -> found.group(1)).forEach(read::add);
        read.removeAll(own);
        return read;
    }

    /**
     * The statement cut down to the rows of one key, as the page shows it beside a number.
     *
     * @param filled {@link #sql} with its placeholders filled
     * @param values key column → value; a null value asks for NULL
     */
    public static String forRow(String filled, Map<String, ? extends @Nullable Object> values) {
        String where = values.entrySet().stream()
                .map(entry -> entry.getKey()
                        + (entry.getValue() == null ? " IS NULL" : " = " + SqlText.literal(entry.getValue())))
                .collect(Collectors.joining("\n  AND "));
        return "SELECT *\nFROM (\n" + filled.indent(2) + ") AS shown\nWHERE " + where;
    }

    /** A bound that a figure must keep, as in {@code chars <= 300000}. */
    public record Condition(String figure, String relation, long bound) {
        static Condition of(String text) {
            String[] words = text.split(" ");
            if (words.length != 3 || !Set.of(">", "<=").contains(words[1])) {
                throw new IllegalArgumentException(
                        "A condition is: figure > number, or figure <= number; not: " + text);
            }
            return new Condition(words[0], words[1], Long.parseLong(words[2]));
        }

        /** Whether it holds; an unknown figure counts as 0. */
        boolean holds(Map<String, Long> figures) {
            long value = figures.getOrDefault(figure, 0L);
            return relation.equals(">") ? value > bound : value <= bound;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %s %d", figure, relation, bound);
        }
    }
}
