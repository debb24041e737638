package broadsheet.keywords;

import broadsheet.text.CharSet;
import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds short quoted names of things, “红色物业”, ‘明白纸’: papers quote what is new or has a name of its own.
 *
 * <p>Speech is left out by its length and its punctuation; titles in 《》 are documents and left to their own room.
 */
final class QuotationFinder {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    private static final CharSet OPEN = CharSet.of("“‘「『");
    private static final CharSet CLOSE = CharSet.of("”’」』");

    /** The stretches between the marks, without them. */
    List<Occurrence> find(String text) {
        List<Occurrence> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPEN.has(c)) {
                open = i;
            } else if (CLOSE.has(c)) {
                if (open >= 0 && isName(text, open + 1, i)) {
                    found.add(new Occurrence(new Span(open + 1, i), KeywordKind.PHRASE, null, 0.9));
                }
                open = -1;
            }
        }
        return found;
    }

    private static boolean isName(String text, int begin, int end) {
        int length = end - begin;
        return length >= SHORTEST
                && length <= LONGEST
                && text.substring(begin, end).codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '+')
                && text.substring(begin, end).codePoints().anyMatch(Character::isIdeographic);
    }
}
