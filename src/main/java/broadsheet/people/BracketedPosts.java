package broadsheet.people;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/** Posts in brackets right behind a name: 张某某(时任省委书记)、赵某(女,时任政协副主席). */
final class BracketedPosts {
    private static final int LONGEST_NOTE = 6; // 满族, 女,
    private static final int LONGEST_NAME = 4;

    private final NameShape names;

    BracketedPosts(NameShape names) {
        this.names = names;
    }

    /**
     * The name before the bracket that holds nothing but titles and a note before them.
     *
     * @param first the first title in the bracket
     * @param end where its last title ends
     * @return null where no such bracket stands around the titles
     */
    @Nullable
    Span before(String text, TitleUnit first, int end, int floor, TokenBorders borders) {
        int open = openBefore(text, first.ledFrom(), floor);
        boolean closed = end < text.length() && ")）".indexOf(text.charAt(end)) >= 0;
        return closed && open > floor ? name(text, open, floor, borders) : null;
    }

    private static int openBefore(String text, int at, int floor) {
        for (int i = at - 1; i > floor && at - i <= LONGEST_NOTE; i--) {
            if ("(（".indexOf(text.charAt(i)) >= 0) {
                boolean noted = i == at - 1 || ",，、;；".indexOf(text.charAt(at - 1)) >= 0;
                return noted ? i : -1;
            }
        }
        return -1;
    }

    private @Nullable Span name(String text, int end, int floor, TokenBorders borders) {
        for (int length = LONGEST_NAME; length > 1; length--) {
            int begin = end - length;
            if (begin >= floor
                    && names.signs().isWhole(text, begin, end)
                    && isShown(text, begin, end, floor, borders)) {
                return new Span(begin, end);
            }
        }
        return null;
    }

    private boolean isShown(String text, int begin, int end, int floor, TokenBorders borders) {
        boolean opens = begin == floor || !NameSigns.isHan(text.charAt(begin - 1));
        return borders.isName(begin, end) || opens && !borders.isProse(begin, end);
    }
}
