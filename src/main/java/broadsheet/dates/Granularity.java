package broadsheet.dates;

import java.util.Locale;

/** The finest unit an expression names; {@code reference} for 近日, 目前. */
public enum Granularity {
    SECOND,
    MINUTE,
    HOUR,
    DAYPART,
    DAY,
    WEEK,
    TENDAY,
    MONTH,
    QUARTER,
    HALF,
    SEASON,
    YEAR,
    PERIOD,
    DECADE,
    CENTURY,
    REFERENCE;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word. Throws {@link IllegalArgumentException} for any other word. */
    public static Granularity of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
