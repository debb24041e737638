package broadsheet.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The tables, columns, rules and issues, explained.
 *
 * @param tables those of the run
 * @param examples {@code table.column} → a value of the run; a column without one is empty in the run
 */
public record DataDictionary(List<Table> tables, Map<String, String> examples) {
    private static final String HEAD = """
            # Data dictionary

            Offsets are 0-based, end-exclusive, in Unicode code points. Unknown is NULL, never an empty text \
            or 0. The examples are of this run; — stands where it holds no value.
            """;
    private static final String CODES = """

            ## Rules and issues

            Every extracted row names the rule that found it (`rule_id`), every doubt is a code in `issues`. The rule of a date \
            is its parts, joined by a hyphen: month-day, year-quarter.

            """;

    public DataDictionary {
        tables = List.copyOf(tables);
        examples = Map.copyOf(examples);
    }

    /** Markdown: a section a table, a row a column; then every rule and issue. */
    public String markdown() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("Schema version ").append(RunsTable.SCHEMA_VERSION).append(".\n");
        for (Table table : tables) {
            page.append("\n## ")
                    .append(table.name())
                    .append("\n\nOne row is ")
                    .append(table.grain())
                    .append(".\n\n");
            page.append(line(List.of("column", "type", "unit", "meaning", "NULL means", "example")));
            page.append("|---|---|---|---|---|---|\n");
            table.columns().forEach(column -> page.append(line(cells(table, column))));
        }
        page.append(CODES).append(line(List.of("code", "kind", "table", "meaning", "example")));
        page.append("|---|---|---|---|---|\n");
        codes().forEach(code -> page.append(line(code)));
        return page.toString();
    }

    /** The same as lists and maps, for the page people open. */
    public Map<String, Object> lists() {
        return Map.of(
                "tables",
                tables.stream()
                        .map(table -> List.of(
                                table.name(),
                                table.grain(),
                                table.columns().stream()
                                        .map(column -> cells(table, column))
                                        .toList()))
                        .toList(),
                "codes",
                codes());
    }

    private List<String> cells(Table table, Column column) {
        String empty = column.whatNullMeans();
        return List.of(
                column.name(),
                column.type().simpleString().toUpperCase(Locale.ROOT),
                Unit.of(column),
                column.meaning(),
                empty == null ? "never NULL" : empty,
                examples.getOrDefault(table.name() + "." + column.name(), "—"));
    }

    private static List<List<String>> codes() {
        return Code.all().stream()
                .map(code -> List.of(code.code(), code.kind(), code.table(), code.meaning(), code.example()))
                .toList();
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
