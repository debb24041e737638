package broadsheet.lexicon;

/** A lexicon that cannot be used: names the file, the line and its text, and what to do. Stops the start. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LexiconException(String message) {
        super(message);
    }

    /** A bad line: {@code Cannot read posts.tsv line 12: 3 columns, expected 5 ("市长⇥…")}. */
    public static LexiconException at(String file, int line, String text, String fault) {
        return new LexiconException(
                "Cannot read " + file + " line " + line + ": " + fault + " (\"" + text.replace("\t", "⇥") + "\").");
    }
}
