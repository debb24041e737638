package broadsheet.articles;

import java.util.Arrays;

/** The marks that end a sentence, in print and in OCR, full-width and ASCII. */
final class Punctuation {
    private static final String ENDS = "。！？!?…";
    private static final String CLOSERS = "”’\"」』)）》】";
    private static final String OPENERS = "“(（《『「";
    private static final String OPENERS_CLOSED = "”)）》』」"; // each by its opener's place
    private static final String INNER = "，,、；;：:";

    private Punctuation() {}

    /** Whether a paragraph may end here: 。！？ with or without a closing quote or bracket. */
    static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSERS.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(line.charAt(last)) >= 0;
    }

    /** Whether a sentence ends before the line does: a headline has none of these. */
    static boolean holdsFullStop(String line) {
        return line.indexOf('。') >= 0;
    }

    /** Whether it breaks off at a mark that no headline ends with. */
    static boolean breaksOff(String line) {
        char last = line.charAt(line.length() - 1);
        return INNER.indexOf(last) >= 0 && !isColon(last);
    }

    /** Whether it belongs to the line above, wherever that was cut. */
    static boolean isClosing(char c) {
        return "”’」』）)》】，,、；;：:。！!？?".indexOf(c) >= 0;
    }

    static boolean holdsColon(String line) {
        return line.indexOf(':') >= 0 || line.indexOf('：') >= 0;
    }

    static boolean holdsBlank(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isWhitespace(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of the characters is in the line: a quick look before a long pattern. */
    static boolean holdsAny(String line, String characters) {
        for (int i = 0; i < line.length(); i++) {
            if (characters.indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the first colon stands in the first characters of the line; -1 when there is none. */
    static int colonWithin(String line, int characters) {
        for (int i = 0; i < line.length() && i < characters; i++) {
            if (isColon(line.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    static boolean isOpeningBracket(char c) {
        return c == '(' || c == '（';
    }

    static boolean isClosingBracket(char c) {
        return c == ')' || c == '）';
    }

    /** Whether it is one quotation and no sentence: “产业起来了,心里才踏实”. */
    static boolean isQuoted(String line) {
        int last = line.length() - 1;
        return line.charAt(0) == '“'
                && line.indexOf('”') == last
                && ENDS.indexOf(line.charAt(Math.max(0, last - 1))) < 0;
    }

    /** Whether a bracket is closed that was opened in a line above. */
    static boolean closesMore(String line) {
        int close = Math.max(line.indexOf(')'), line.indexOf('）'));
        int open = Math.max(line.indexOf('('), line.indexOf('（'));
        return close >= 0 && open < 0;
    }

    /** How many quotations are opened and not closed; less than 0 when more are closed. */
    static int openQuotes(String line) {
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            open += c == '“' ? 1 : c == '”' ? -1 : 0;
        }
        return open;
    }

    /** Whether every quote and bracket that is opened is closed: a line cut inside one is no head. */
    static boolean isBalanced(String line) {
        int[] open = new int[OPENERS.length()];
        for (int i = 0; i < line.length(); i++) {
            int opener = OPENERS.indexOf(line.charAt(i));
            int closer = opener < 0 ? OPENERS_CLOSED.indexOf(line.charAt(i)) : -1;
            if (opener >= 0) {
                open[opener]++;
            } else if (closer >= 0) {
                open[closer]--;
            }
        }
        return Arrays.stream(open).allMatch(count -> count == 0);
    }
}
