package broadsheet.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a table or of the gold standard, by column; numbers, dates and texts are read as they are asked for. */
public record Item(Map<String, @Nullable Object> values) {
    /** The column as text; null when it is missing or NULL. */
    @Nullable
    String text(String column) {
        Object value = values.get(column);
        return value == null ? null : value.toString();
    }

    /** The column as text; empty when it is missing or NULL. */
    String textOrEmpty(String column) {
        return Objects.requireNonNullElse(text(column), "");
    }

    /** The column as a whole number; −1 when it is missing or NULL. */
    int number(String column) {
        return values.get(column) instanceof Number number ? number.intValue() : -1;
    }

    boolean is(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    boolean has(String column) {
        Object value = values.get(column);
        return value != null && !value.equals("") && !value.equals(List.of());
    }

    /** A nested row; null when there is none. */
    @SuppressWarnings("unchecked")
    @Nullable
    Item nested(String column) {
        return values.get(column) instanceof Map<?, ?> map ? new Item((Map<String, @Nullable Object>) map) : null;
    }

    /** Nested rows; empty when there are none. A single one counts as a list of one. */
    @SuppressWarnings("unchecked")
    List<Item> list(String column) {
        if (values.get(column) instanceof List<?> list) {
            return list.stream()
                    .filter(Map.class::isInstance)
                    .map(map -> new Item((Map<String, @Nullable Object>) map))
                    .toList();
        }
        Item one = nested(column);
        return one == null ? List.of() : List.of(one);
    }

    /** A list of texts; empty when there are none. */
    List<String> texts(String column) {
        return values.get(column) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A list of pairs of numbers. */
    List<int[]> spans(String column) {
        if (!(values.get(column) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream()
                .filter(List.class::isInstance)
                .map(pair -> new int[] {number(((List<?>) pair).get(0)), number(((List<?>) pair).get(1))})
                .toList();
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : -1;
    }

    /** Text without white space, so that column breaks do not count. */
    static String squeezed(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }
}
