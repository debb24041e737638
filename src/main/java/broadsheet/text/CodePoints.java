package broadsheet.text;

import org.jspecify.annotations.Nullable;

/**
 * Converts between Java's UTF-16 offsets and the code points that Parquet tables, DuckDB, Spark SQL, Python and R count.
 *
 * <p>In "记者𬱖大伟报道" Java finds 大 at 4, an analyst's {@code substring} at 3. Texts without surrogates cost nothing.
 */
public final class CodePoints {
    private final int @Nullable [] pointAt;
    private final int @Nullable [] unitAt;
    private final int length;

    private CodePoints(String text) {
        this.length = text.codePointCount(0, text.length());
        if (length == text.length()) {
            this.pointAt = null;
            this.unitAt = null;
        } else {
            this.pointAt = new int[text.length() + 1];
            this.unitAt = new int[length + 1];
            number(text, pointAt, unitAt);
        }
    }

    private static void number(String text, int[] pointAt, int[] unitAt) {
        int point = 0;
        for (int unit = 0; unit < text.length(); point++) {
            unitAt[point] = unit;
            int next = unit + Character.charCount(text.codePointAt(unit));
            for (; unit < next; unit++) {
                pointAt[unit] = point;
            }
        }
        pointAt[text.length()] = point;
        unitAt[point] = text.length();
    }

    /** The map of one text. One pass; linear memory only where the text holds surrogate pairs. */
    public static CodePoints of(String text) {
        return new CodePoints(text);
    }

    /** How many code points the text has. */
    public int length() {
        return length;
    }

    /** The code point offset of a UTF-16 offset; inside a pair, that of the pair's start. */
    public int at(int unit) {
        return pointAt == null ? unit : pointAt[unit];
    }

    /** The UTF-16 offset of a code point offset. */
    public int unit(int point) {
        return unitAt == null ? point : unitAt[point];
    }

    /** A UTF-16 span as code points. */
    public Span at(Span span) {
        return pointAt == null ? span : new Span(at(span.begin()), at(span.end()));
    }

    /** A code point span as UTF-16. */
    public Span units(Span span) {
        return unitAt == null ? span : new Span(unit(span.begin()), unit(span.end()));
    }
}
