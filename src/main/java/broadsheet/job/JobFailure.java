package broadsheet.job;

/** A run that cannot go on: one plain sentence for the person who started it, and the exit code. */
public final class JobFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a run ends without a new output, with the exit code it gives. */
    public enum Kind {
        FAILED(1),
        WRONG_USE(2),
        NOTHING_READABLE(3),
        TOO_MANY_REJECTS(4),
        OUTPUT_HELD(5);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** The process's exit code. */
        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;

    public JobFailure(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public JobFailure(Kind kind, String sentence, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    /** Why, with the exit code. */
    public Kind kind() {
        return kind;
    }
}
