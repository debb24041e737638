package broadsheet.people;

import java.util.Locale;

/** Whether a title is held: 市长; 原市长, 时任市长; 代市长; 拟任市长. */
public enum TitleStatus {
    CURRENT,
    FORMER,
    ACTING,
    DESIGNATE;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static TitleStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
