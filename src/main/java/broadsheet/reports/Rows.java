package broadsheet.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement returned: texts, numbers, booleans, days, instants, NULLs. */
public record Rows(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
    /** No rows. */
    public static final Rows NONE = new Rows(List.of(), List.of());

    /** A column in the first row; null where it is NULL or there is none. */
    @Nullable
    Object first(String column) {
        int at = columns.indexOf(column);
        return at < 0 || rows.isEmpty() ? null : rows.get(0).get(at);
    }
}
