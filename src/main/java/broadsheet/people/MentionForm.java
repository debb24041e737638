package broadsheet.people;

import java.util.Locale;

/** How a name is printed: 王立新; 陈先生; inside another name (朱然 in 朱然家族墓地博物馆). */
public enum MentionForm {
    FULL,
    SURNAME_HONORIFIC,
    NESTED_IN_NAME;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static MentionForm of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
