package broadsheet.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON that may stand inside a script element: every {@code <} is written as an escape, so that no text of a page closes the element
 * or opens a comment, and the line separators U+2028 and U+2029 are escaped too.
 */
final class Json {
    private Json() {}

    /** Maps, lists, texts, numbers, booleans and nulls; anything else by its {@code toString}. */
    static String of(@Nullable Object value) {
        StringBuilder json = new StringBuilder();
        write(json, value);
        return json.toString();
    }

    private static void write(StringBuilder json, @Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(json, map);
        } else if (value instanceof List<?> list) {
            writeList(json, list);
        } else if (value instanceof Number number) {
            json.append(number(number));
        } else {
            quote(json, value.toString());
        }
    }

    private static void writeMap(StringBuilder json, Map<?, ?> map) {
        char before = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            quote(json.append(before), String.valueOf(entry.getKey()));
            write(json.append(':'), entry.getValue());
            before = ',';
        }
        json.append(before == '{' ? "{}" : "}");
    }

    private static void writeList(StringBuilder json, List<?> list) {
        char before = '[';
        for (Object item : list) {
            write(json.append(before), item);
            before = ',';
        }
        json.append(before == '[' ? "[]" : "]");
    }

    private static String number(Number number) {
        if (number instanceof Double d && (d.isNaN() || d.isInfinite())) {
            return "null";
        }
        return number instanceof Double || number instanceof BigDecimal
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : number.toString();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
