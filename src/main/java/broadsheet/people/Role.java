package broadsheet.people;

import java.util.Locale;

/** What an official does in a story: 主持, 讲话, 出席, 会见, 调研, 慰问, 听取汇报, is reported on, or is only cited. */
public enum Role {
    HOST,
    SPEAK,
    ATTEND,
    MEET,
    INSPECT,
    CONSOLE,
    BRIEFED,
    FEATURED,
    CITED;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
