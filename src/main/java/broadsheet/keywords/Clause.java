package broadsheet.keywords;

import broadsheet.text.CharSet;

/** What separates clauses, and the items of a list inside one. */
final class Clause {
    private static final CharSet BORDERS = CharSet.of(",，。.;；:：!！?？\n()（）《》…—");
    private static final CharSet OPENERS = CharSet.of("“‘「『");
    private static final CharSet CLOSERS = CharSet.of("”’」』");
    private static final CharSet EDGES = CharSet.of(",，。.;；:：!！?？\n()（）《》…—“‘「『”’」』");

    private Clause() {}

    /** Whether no set phrase crosses it: a comma, a full stop, a bracket, a break. */
    static boolean isBorder(char c) {
        return BORDERS.has(c);
    }

    /** Whether it is a border or a quotation mark. */
    static boolean isEdge(char c) {
        return EDGES.has(c);
    }

    static boolean isOpener(char c) {
        return OPENERS.has(c);
    }

    static boolean isCloser(char c) {
        return CLOSERS.has(c);
    }
}
