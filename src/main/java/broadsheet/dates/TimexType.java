package broadsheet.dates;

import java.util.Locale;

/** The four types of TIMEX3. */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static TimexType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
