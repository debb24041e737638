package broadsheet.dates;

/** The marks between the two ends of a range: 至, 到, —, -, ~, with or without a blank beside them. */
final class Connectors {
    private static final String MARKS = "至到—－-~～–―";

    private Connectors() {}

    /** The offset behind a connector that begins at {@code from}; −1 when none does. */
    static int end(String text, int from) {
        int begin = afterBlank(text, from);
        int at = begin;
        while (at < text.length() && at < begin + 2 && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == begin ? -1 : afterBlank(text, at);
    }

    private static int afterBlank(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }
}
