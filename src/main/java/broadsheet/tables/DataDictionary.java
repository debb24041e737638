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
        return page.toString();
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
