package broadsheet.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows turned into columns for the page's JSON: a column whose texts repeat is a list of the distinct ones and a list of
 * positions in it, which makes months × terms a third of their size.
 */
final class Columnar {
    private Columnar() {}

    /** A list a column: its values, or {@code {"d": distinct, "i": positions}}. */
    static List<Object> columns(Rows rows, int shown) {
        List<Object> columns = new ArrayList<>();
        for (int at = 0; at < rows.columns().size(); at++) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (List<? extends @Nullable Object> row : rows.rows().subList(0, shown)) {
                cells.add(row.get(at));
            }
            columns.add(packed(cells));
        }
        return columns;
    }

    private static Object packed(List<@Nullable Object> cells) {
        Map<@Nullable Object, Integer> distinct = new LinkedHashMap<>();
        cells.forEach(cell -> distinct.putIfAbsent(cell, distinct.size()));
        boolean texts = cells.stream().noneMatch(cell -> cell instanceof Number || cell instanceof Boolean);
        if (!texts || cells.size() < 12 || distinct.size() * 2 > cells.size()) {
            return cells;
        }
        Map<String, Object> packed = new LinkedHashMap<>();
        packed.put("d", new ArrayList<>(distinct.keySet()));
        packed.put("i", cells.stream().map(distinct::get).toList());
        return packed;
    }
}
