package broadsheet.people;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Names of a byline with nothing between: (王某某李某某刘某), 记者王某张某某. */
final class GluedBylines {
    private static final int GLUED = 6; // two names with nothing between
    private static final int GLUED_SHORT = 4;
    private static final int GLUED_ODD = 5;
    private static final int FULL = 3;

    private final NameSigns signs;

    GluedBylines(NameSigns signs) {
        this.signs = signs;
    }

    /** (王某某李某某刘某)3月1日: a bracket that opens the block and holds names of usual surnames with nothing between; else empty. */
    List<Span> all(String text, Span inside) {
        List<Span> glued = new ArrayList<>();
        for (int at = inside.begin(); at < inside.end(); ) {
            int end = Math.min(at + FULL, inside.end());
            if (end - at < 2 || !signs.isCommon(text.substring(at, at + 1)) || !signs.isWhole(text, at, end)) {
                return List.of();
            }
            glued.add(new Span(at, end));
            at = end;
        }
        return glued.size() > 1 ? glued : List.of();
    }

    /** 张某某|李某某, 王某|李某: where the first of two names with nothing between ends; {@code begin} when they are not surely two. */
    int halfEnd(String text, int begin, int end) {
        return switch (end - begin) {
            case GLUED -> areTwo(text, begin, begin + FULL, end) ? begin + FULL : begin;
            case GLUED_SHORT -> areUsual(text, begin, begin + 2, end) ? begin + 2 : begin;
            case GLUED_ODD -> {
                boolean shortFirst = areUsual(text, begin, begin + 2, end);
                boolean longFirst = areUsual(text, begin, begin + FULL, end);
                yield shortFirst == longFirst ? begin : shortFirst ? begin + 2 : begin + FULL;
            }
            default -> begin;
        };
    }

    private boolean areUsual(String text, int begin, int half, int end) {
        return signs.isCommon(text.substring(begin, begin + 1))
                && signs.isCommon(text.substring(half, half + 1))
                && signs.surnameEnd(text, begin) == begin + 1
                && areTwo(text, begin, half, end);
    }

    private boolean areTwo(String text, int begin, int half, int end) {
        return isName(text.substring(begin, half)) && isName(text.substring(half, end));
    }

    private boolean isName(String part) {
        return signs.isWhole(part, 0, part.length());
    }
}
