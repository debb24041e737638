package broadsheet.source;

import broadsheet.source.Reject.Reason;
import java.util.ArrayList;
import java.util.List;

/** What any page's text must be, whatever it was read from. */
final class PageText {
    private static final char LAST_CONTROL = '\u009F';

    private PageText() {}

    /** The doubts about a text that may be a page. Throws {@link Reject} when it may not. */
    static List<String> check(String text, int maxChars) throws Reject {
        int length = text.codePointCount(0, text.length());
        if (length > maxChars) {
            throw new Reject(Reason.TOO_LARGE, length + " characters, at most " + maxChars + " (--max-page-chars).");
        }
        if (text.isBlank()) {
            throw new Reject(Reason.EMPTY, "No character but white space.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new Reject(Reason.BINARY, "The text holds U+0000.");
        }
        if (hasLoneSurrogate(text)) {
            throw new Reject(Reason.INVALID_UNICODE, "The text holds half of a surrogate pair.");
        }
        return issues(text);
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int whole = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(whole)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static List<String> issues(String text) {
        List<String> issues = new ArrayList<>();
        if (holdsControl(text)) {
            issues.add(Page.CONTROL_CHARACTER);
        }
        if (text.indexOf('\uFFFD') >= 0) {
            issues.add(Page.REPLACEMENT_CHARACTER);
        }
        return issues;
    }

    private static boolean holdsControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= LAST_CONTROL && Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c)) {
                return true;
            }
        }
        return false;
    }
}
