package broadsheet.articles;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One printed line without the blanks around it.
 *
 * @param span UTF-16 offsets into the page
 * @param blankBefore whether an empty line stands above it
 */
record Line(Span span, String text, boolean blankBefore) {
    /** The page's lines that hold anything; line ends are \n, \r\n or \r. */
    static List<Line> of(String page) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        int begin = 0;
        for (int i = 0; i <= page.length(); i++) {
            if (i == page.length() || page.charAt(i) == '\n' || page.charAt(i) == '\r') {
                Span span = trimmed(page, begin, i);
                if (span.length() > 0) {
                    lines.add(new Line(span, span.of(page), blank));
                    blank = false;
                } else if (i > begin || i < page.length() && page.charAt(i) == '\n') {
                    blank = true;
                }
                begin = i + 1;
            }
        }
        return lines;
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

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }

    /** Its last character. */
    char last() {
        return text.charAt(text.length() - 1);
    }
}
