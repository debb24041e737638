package broadsheet.keywords;

import java.util.Locale;

/** What a keyword is: one word, several, a person's name, a set formulation (提法). */
public enum KeywordKind {
    TERM,
    PHRASE,
    NAME,
    FORMULATION;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static KeywordKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
