package broadsheet.dates;

/** The marks between the two ends of a range: 至, 到, —, -, ~. */
final class Connectors {
    private static final String MARKS = "至到—－-~～–―";

    private Connectors() {}

    /** The offset behind a connector that begins at {@code from}; −1 when none does. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 2 && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == from ? -1 : at;
    }
}
