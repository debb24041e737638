package broadsheet.keywords;

/** What separates clauses, and the items of a list inside one. */
final class Clause {
    private static final String BORDERS = ",，。.;；:：!！?？\n()（）《》…—";
    private static final String OPENERS = "“‘「『";
    private static final String CLOSERS = "”’」』";

    private Clause() {}

    /** Whether no set phrase crosses it: a comma, a full stop, a bracket, a break. */
    static boolean isBorder(char c) {
        return BORDERS.indexOf(c) >= 0;
    }

    static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }
}
