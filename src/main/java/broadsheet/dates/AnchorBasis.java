package broadsheet.dates;

import java.util.Locale;

/** Where the missing part of a date was taken from. */
public enum AnchorBasis {
    EXPRESSION,
    RANGE,
    ARTICLE,
    MANIFEST,
    PATH,
    MASTHEAD,
    PAGE,
    INFERRED,
    NONE;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static AnchorBasis of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
