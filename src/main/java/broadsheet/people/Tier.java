package broadsheet.people;

import java.util.Locale;

/** The level of the body a title belongs to; a community (社区) counts as village. */
public enum Tier {
    NATIONAL,
    PROVINCIAL,
    PREFECTURAL,
    COUNTY,
    TOWNSHIP,
    VILLAGE,
    INSTITUTION;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static Tier of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
