package broadsheet.articles;

import java.util.List;
import java.util.function.ToIntFunction;

/** How wide the lines of a page are, and whether most fill one column. */
final class Widths {
    private static final int WIDEST = 40; // characters in a printed column
    private static final int NARROWEST = 8;
    private static final int FEW = 4; // full lines from which a column shows
    private static final int RAGGED = 2; // characters by which full lines differ

    private final int[] counts = new int[WIDEST + 2];
    private final int lines;
    private final int best;

    Widths(List<TypedLine> lines, ToIntFunction<Line> width) {
        for (TypedLine line : lines) {
            boolean isWide = line.text().length() > 2 * WIDEST;
            counts[isWide ? WIDEST + 1 : Math.min(width.applyAsInt(line.line()), WIDEST + 1)]++;
        }
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        this.lines = all;
        this.best = commonest();
    }

    private int commonest() {
        int commonest = NARROWEST;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            commonest = near(width) >= near(commonest) ? width : commonest;
        }
        return commonest;
    }

    /** How many lines are as wide as the commonest, or nearly. */
    int full() {
        return near(best);
    }

    private int near(int width) {
        int near = 0;
        for (int w = Math.max(0, width - RAGGED); w <= width; w++) {
            near += counts[w];
        }
        return near;
    }

    /** The width of the column; 0 when too few lines fill one or some are wider. */
    int column() {
        int wider = 0;
        for (int width = best + RAGGED + 1; width < counts.length; width++) {
            wider += counts[width];
        }
        boolean shows = full() >= FEW && full() * 10 >= lines * 3;
        return shows && wider * 10 <= lines ? best : 0;
    }
}
