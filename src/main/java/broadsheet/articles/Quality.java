package broadsheet.articles;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;

/**
 * How much of a page looks misread: characters that Chinese print does not use, characters that stand beside none of their
 * neighbours in print ({@code char_pairs.tsv}), lines broken to single characters.
 *
 * <p>Names, tables and lists are not held against a page: pairs are judged in running text only, eight characters and more
 * without a mark.
 */
final class Quality {
    private static final double MOST_ODD = 1.0 / 12; // of all characters
    private static final double USUAL_LONELY = 0.06; // of characters in running text, on clean pages
    private static final double MOST_LONELY = 0.13; // above the usual: a fifth of the characters misread
    private static final double MOST_BROKEN = 0.4; // of all lines
    private static final double CHANCE = 0.5; // in a short text a few names are many: the standard error of a share
    private static final int FEWEST = 50; // characters from which a page is judged
    private static final int FEWEST_PAIRS = 100;
    private static final int FEWEST_LINES = 10;
    private static final int RUN = 8;
    private static final int SURE = 400; // pairs behind which one run in so many is judged:
    private static final int ONE_RUN_IN = 32;

    private static final short LINE_END = -1; // what characters are that are no ideographs
    private static final short NOTHING = -2;
    private static final short BLANK = -3;
    private static final short ODD = -4;
    private static final short MARK = -5;

    private final CharPairs pairs;
    private final short[] codes = new short[Character.MAX_VALUE + 1]; // a number in pairs, or what else it is

    Quality(Lexicons lexicons, Normaliser normaliser) {
        this.pairs = new CharPairs(lexicons);
        for (int c = 0; c < codes.length; c++) {
            codes[c] = code(normaliser.fold((char) c));
        }
    }

    private short code(char c) {
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return pairs.number(c);
        }
        return switch (c) {
            case '\n' -> LINE_END;
            case '\r' -> NOTHING;
            default -> Character.isWhitespace(c) ? BLANK : isOdd(c) ? ODD : MARK;
        };
    }

    /** Whether a character that is no ideograph is out of place. */
    private static boolean isOdd(char c) {
        return switch (Character.getType(c)) {
            case Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL, Character.MODIFIER_SYMBOL -> true;
            default -> c == '\uFFFD' || "□■◆●~^`|\\_{}<>".indexOf(c) >= 0;
        };
    }

    /** Whether the page is too doubtful to trust; a text of a few words is never judged. */
    boolean isLow(String page) {
        return doubt(page) >= 1;
    }

    /** Each kind of damage as a part of what makes a page doubtful alone, added up. */
    private double doubt(String page) {
        Counts counts = new Counts(page);
        int i = 0;
        while (i < page.length()) {
            short code = codes[page.charAt(i)];
            i = code < 0 ? counts.readOther(code, i) : counts.readRun(i);
        }
        counts.endLine();
        return counts.odd() / MOST_ODD
                + Math.max(0, counts.lonely() - USUAL_LONELY) / MOST_LONELY
                + counts.broken() / MOST_BROKEN;
    }

    /** What one pass over a page counts. */
    private final class Counts {
        private final String page;
        private int all;
        private int odd;
        private int judged;
        private int lonely;
        private int lines;
        private int broken;
        private int inLine;
        private int runs;

        Counts(String page) {
            this.page = page;
        }

        /** One character that is no ideograph; gives the place behind it. */
        int readOther(short code, int at) {
            if (code == LINE_END) {
                endLine();
            } else if (code == MARK || code == ODD) {
                all++;
                inLine++;
                odd += code == ODD ? 1 : 0;
            }
            return at + 1;
        }

        /** Ideographs with nothing between; gives the place behind them. */
        int readRun(int start) {
            int end = start;
            int unknown = 0;
            for (; end < page.length() && codes[page.charAt(end)] >= 0; end++) {
                unknown += codes[page.charAt(end)] == 0 ? 1 : 0;
            }
            all += end - start;
            inLine += end - start;
            odd += unknown;
            if (end - start >= RUN && (judged < SURE || ++runs % ONE_RUN_IN == 0)) {
                judge(start, end);
            }
            return end;
        }

        /** Counts the characters of a run that meet neither neighbour; the first and the last have but one. */
        private void judge(int start, int end) {
            judged += end - start - 2;
            boolean before = meet(start);
            for (int i = start + 1; i < end - 1; i++) {
                boolean behind = meet(i);
                lonely += before || behind ? 0 : 1;
                before = behind;
            }
        }

        private boolean meet(int at) {
            return pairs.meet(codes[page.charAt(at)], codes[page.charAt(at + 1)]);
        }

        void endLine() {
            lines += inLine > 0 ? 1 : 0;
            broken += inLine == 1 ? 1 : 0;
            inLine = 0;
        }

        double odd() {
            return all < FEWEST ? 0 : (double) odd / all;
        }

        double lonely() {
            return judged < FEWEST_PAIRS ? 0 : (double) lonely / judged - CHANCE / Math.sqrt(judged);
        }

        double broken() {
            return lines < FEWEST_LINES ? 0 : (double) broken / lines;
        }
    }
}
