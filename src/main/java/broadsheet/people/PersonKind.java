package broadsheet.people;

import java.util.Locale;

/** What somebody is in the news: an official by his office, a reporter by his byline, a citizen otherwise. */
public enum PersonKind {
    OFFICIAL,
    REPORTER,
    CORRESPONDENT,
    PHOTOGRAPHER,
    EDITOR,
    EXPERT,
    BUSINESS,
    CITIZEN,
    HISTORICAL,
    FOREIGN;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static PersonKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
