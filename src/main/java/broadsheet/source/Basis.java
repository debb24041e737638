package broadsheet.source;

import java.util.Locale;

/** From where a fact about a page is known. */
public enum Basis {
    MANIFEST,
    PATH,
    MASTHEAD,
    TEXT,
    INFERRED,
    NONE;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. */
    public static Basis of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
