package broadsheet.dates;

import java.util.Locale;

/** What a word outside the expression does to it: 前, 以来, 初, 底, 约. */
public enum Modifier {
    BEFORE,
    AFTER,
    START,
    END,
    APPROX;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static Modifier of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
