package broadsheet.people;

import broadsheet.text.Span;

/** The brackets that bylines stand in: 本报讯(记者某某). */
final class Brackets {
    private static final int LONGEST_BRACKET = 60;

    private Brackets() {}

    /** Where the bracket that opens before {@code from} closes; {@code from} when it does not within sixty characters. */
    static int end(String text, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + LONGEST_BRACKET); i++) {
            if (")）".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return from;
    }

    /** What stands behind the first opening bracket of a block; nothing where it has none. */
    static Span first(String text, Span block) {
        for (int i = block.begin(); i < block.end(); i++) {
            if ("(（".indexOf(text.charAt(i)) >= 0) {
                return new Span(i + 1, block.end());
            }
        }
        return new Span(block.end(), block.end());
    }
}
