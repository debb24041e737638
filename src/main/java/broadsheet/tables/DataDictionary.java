package broadsheet.tables;

import java.util.List;

/** The tables and columns as a page people read. */
public final class DataDictionary {
    private DataDictionary() {}

    /** Markdown: a section a table, a row a column with type, meaning and what NULL means. */
    public static String markdown(List<Table> tables) {
        StringBuilder page = new StringBuilder("# Data dictionary\n\n");
        page.append("Schema version ").append(RunsTable.SCHEMA_VERSION).append(". ");
        page.append("Offsets are 0-based, end-exclusive, in Unicode code points. Unknown is NULL.\n");
        tables.forEach(table -> append(page, table));
        appendCodes(page);
        return page.toString();
    }

    private static void appendCodes(StringBuilder page) {
        page.append(
                "\n## Rules and issues\n\nThe rule of a date is its parts, joined by a hyphen: month-day, year-quarter.\n\n");
        page.append("| code | kind | table | meaning | example |\n|---|---|---|---|---|\n");
        for (Code code : Code.all()) {
            page.append("| ")
                    .append(code.code())
                    .append(" | ")
                    .append(code.kind())
                    .append(" | ")
                    .append(code.table());
            page.append(" | ")
                    .append(code.meaning())
                    .append(" | ")
                    .append(code.example())
                    .append(" |\n");
        }
    }

    private static void append(StringBuilder page, Table table) {
        page.append("\n## ").append(table.name()).append("\n\nOne row is ").append(table.grain());
        page.append(".\n\n| column | type | meaning | NULL means |\n|---|---|---|---|\n");
        for (Column column : table.columns()) {
            String empty = column.whatNullMeans() == null ? "never NULL" : column.whatNullMeans();
            page.append("| ").append(column.name());
            page.append(" | ").append(column.type().simpleString().toUpperCase(java.util.Locale.ROOT));
            page.append(" | ").append(column.meaning().replace("|", "\\|"));
            page.append(" | ").append(empty).append(" |\n");
        }
    }
}
