package broadsheet.source;

/** Why an input becomes no page. Thrown inside the room, a row of {@code rejects} outside. */
public final class Reject extends Exception {
    private static final long serialVersionUID = 1L;

    /** The reasons, as {@code rejects.reason} spells them. */
    public enum Reason {
        EMPTY,
        UNDECODABLE,
        BINARY,
        TOO_LARGE,
        UNREADABLE,
        INVALID_UNICODE,
        BAD_RECORD,
        BAD_MANIFEST_ROW,
        DUPLICATE_PAGE,
        PAGE_FAILED;

        /** The word used in the table. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The constant of a table's word. */
        public static Reason of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }

    private final Reason reason;

    /** @param detail what was wrong, in words */
    public Reject(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** The reason. */
    public Reason reason() {
        return reason;
    }
}
