package broadsheet.keywords;

import broadsheet.text.CharSet;
import broadsheet.text.Normaliser;
import broadsheet.text.Span;

/**
 * A text as set phrases are compared in it: folded, without quotation marks, with one sort of separator.
 *
 * <p>"“人民至上，生命至上”" and "人民至上 生命至上" both read 人民至上、生命至上. It remembers where each character stood.
 */
final class LooseText {
    private static final CharSet QUOTES = CharSet.of("“”‘’\"'「」『』〝〞");
    private static final CharSet SEPARATORS = CharSet.of("、,，;；· \t　");
    static final char SEPARATOR = '、';

    private final String printed;
    private final String text;
    private final int[] origin;

    private LooseText(String printed, String text, int[] origin) {
        this.printed = printed;
        this.text = text;
        this.origin = origin;
    }

    static LooseText of(String printed, Normaliser normaliser) {
        String folded = normaliser.fold(printed);
        StringBuilder text = new StringBuilder(folded.length());
        int[] origin = new int[folded.length()];
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!QUOTES.has(c)) {
                origin[text.length()] = i;
                text.append(SEPARATORS.has(c) ? SEPARATOR : c);
            }
        }
        return new LooseText(printed, text.toString(), origin);
    }

    /** The comparable form; a newline stays one. */
    String text() {
        return text;
    }

    /** Where a non-empty stretch of {@link #text} stands in print; a quotation mark that closes inside is opened inside. */
    Span printedSpan(int begin, int end) {
        int first = origin[begin];
        int last = origin[end - 1] + 1;
        int depth = 0;
        int lowest = 0;
        for (int i = first; i < last; i++) {
            depth += opens(printed.charAt(i)) - closes(printed.charAt(i));
            lowest = Math.min(lowest, depth);
        }
        boolean opensBefore = lowest < 0 && first > 0 && opens(printed.charAt(first - 1)) == 1;
        boolean closesBehind = depth > 0 && last < printed.length() && closes(printed.charAt(last)) == 1;
        return new Span(opensBefore ? first - 1 : first, closesBehind ? last + 1 : last);
    }

    private static int opens(char c) {
        return c == '“' || c == '‘' || c == '「' || c == '『' ? 1 : 0;
    }

    private static int closes(char c) {
        return c == '”' || c == '’' || c == '」' || c == '』' ? 1 : 0;
    }
}
