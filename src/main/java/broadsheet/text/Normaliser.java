package broadsheet.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds what print varies and meaning does not: traditional forms, full-width letters and digits, upper case.
 *
 * <p>"ＰＣＲ檢測" → "pcr检测". Every character becomes exactly one, so offsets survive {@link #fold}; the printed text itself
 * is never changed in a table.
 */
public final class Normaliser {
    private static final int FULL_WIDTH_SHIFT = 0xFF01 - '!'; // Unicode block Halfwidth and Fullwidth Forms
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private final char[] folded = new char[Character.MAX_VALUE + 1];

    /** @param simplified each traditional character and its simplified form, both in the Basic Multilingual Plane */
    public Normaliser(Map<Character, Character> simplified) {
        for (int c = 0; c < folded.length; c++) {
            folded[c] = halfWidth((char) c);
        }
        simplified.forEach((from, to) -> folded[from] = to);
    }

    private static char halfWidth(char c) {
        boolean letterOrDigit = c >= '！' && c <= '～' && Character.isLetterOrDigit(c);
        return letterOrDigit ? (char) (c - FULL_WIDTH_SHIFT) : c;
    }

    /** Simplified and half-width letters and digits, of the same length as {@code text}; punctuation and case stay. */
    public String fold(String text) {
        int first = firstFolded(text);
        if (first == text.length()) {
            return text;
        }
        char[] out = text.toCharArray();
        for (int i = first; i < out.length; i++) {
            out[i] = folded[out[i]];
        }
        return new String(out);
    }

    private int firstFolded(String text) {
        int i = 0;
        while (i < text.length() && folded[text.charAt(i)] == text.charAt(i)) {
            i++;
        }
        return i;
    }

    /** The simplified, half-width form of one character. */
    public char fold(char c) {
        return folded[c];
    }

    /** The term a printed token is counted as: folded, lower case, without white space; the token itself when it is that already. */
    public String term(String printed) {
        return isTerm(printed)
                ? printed
                : WHITE_SPACE.matcher(fold(printed).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private boolean isTerm(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (folded[c] != c || Character.toLowerCase(c) != c || Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }
}
