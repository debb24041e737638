package broadsheet.articles;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One printed line without the blanks around it.
 *
 * @param span UTF-16 offsets into the page
 * @param blankBefore whether an empty line stands above it
 * @param indent how far it is set in, in half characters: 　　 is 4
 */
record Line(Span span, String text, boolean blankBefore, int indent) {
    private static final int SET_IN = 2; // half characters from which a line is set in

    /** The page's lines that hold anything; line ends are \n, \r\n or \r. */
    static List<Line> of(String page) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        int feed = -1;
        int carriage = -1; // looked for again only once it is passed: most pages have none
        for (int begin = 0; begin <= page.length(); ) {
            feed = feed >= begin ? feed : next(page, '\n', begin);
            carriage = carriage >= begin ? carriage : next(page, '\r', begin);
            int end = Math.min(feed, carriage);
            Span span = trimmed(page, begin, end);
            if (span.length() > 0) {
                lines.add(new Line(span, span.of(page), blank, indent(page, begin, span.begin())));
                blank = false;
            } else if (end > begin || end < page.length() && page.charAt(end) == '\n') {
                blank = true;
            }
            begin = end + 1;
        }
        return lines;
    }

    /** Where the next line end of one kind stands; the page's length behind the last. */
    private static int next(String page, char end, int from) {
        int next = page.indexOf(end, from);
        return next < 0 ? page.length() : next;
    }

    private static Span trimmed(String page, int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && isBlank(page.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(page.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    private static int indent(String page, int begin, int end) {
        int indent = 0;
        for (int i = begin; i < end; i++) {
            indent += page.charAt(i) == '　' ? 2 : 1;
        }
        return indent;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }

    /** The stretch {@code [begin, end)} of its text as a line of its own; a later part is not set in. */
    Line part(int begin, int end) {
        Span inText = trimmed(text, begin, end);
        Span onPage = new Span(span.begin() + inText.begin(), span.begin() + inText.end());
        return new Line(onPage, inText.of(text), begin == 0 && blankBefore, begin == 0 ? indent : 0);
    }

    boolean isIndented() {
        return indent >= SET_IN;
    }

    /** The room it takes in its column, in characters; Latin letters, digits and blanks take half. */
    int width() {
        int halves = indent;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            halves += c < 0x80 && (Character.isLetterOrDigit(c) || c == ' ') ? 1 : 2;
        }
        return (halves + 1) / 2;
    }

    /** Its last character. */
    char last() {
        return text.charAt(text.length() - 1);
    }
}
