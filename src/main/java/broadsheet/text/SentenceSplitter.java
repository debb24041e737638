package broadsheet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article's text into sentences at 。！？!?；… and newlines; closing quotes and brackets stay with their sentence.
 *
 * <p>"“好!”他说。\n会议指出" → “好!” | 他说。 | 会议指出. A sentence of a page without punctuation ends at {@link #LONGEST}.
 */
public final class SentenceSplitter {
    /** A sentence longer than this is cut: pages of OCR noise or numbers have no full stops. */
    static final int LONGEST = 2_000;

    private static final String ENDS = "。！？!?；;…";
    private static final String CLOSERS = "”’\"」』)）》】";

    private SentenceSplitter() {}

    /** The sentences in reading order; white space around them belongs to none. Empty for a blank text. */
    public static List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                add(text, begin, i, sentences);
                begin = i + 1;
            } else if (ENDS.indexOf(text.charAt(i)) >= 0 || i - begin >= LONGEST && !splitsPair(text, i)) {
                int end = afterClosers(text, i + 1);
                add(text, begin, end, sentences);
                begin = end;
                i = end - 1;
            }
        }
        add(text, begin, text.length(), sentences);
        return sentences;
    }

    private static boolean splitsPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i));
    }

    private static int afterClosers(String text, int from) {
        int end = from;
        while (end < text.length() && (CLOSERS + ENDS).indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static void add(String text, int begin, int end, List<Span> sentences) {
        int first = begin;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            sentences.add(new Span(first, last));
        }
    }
}
