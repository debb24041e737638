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
    private static final int SURE = 1000; // pairs behind which one run in so many is judged:
    private static final int ONE_RUN_IN = 4;

    private static final short LINE_END = -1; // what characters are that have no number
    private static final short NOTHING = -2;
    private static final short BLANK = -3;
    private static final short ODD = -4;
    private static final short MARK = -5;

    private final CharPairs pairs;
    private final short[] codes =
            new short[Character.MAX_VALUE + 1]; // an ideograph's number in pairs, or what else it is

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
        Counts counts = new Counts();
        for (int i = 0; i < page.length(); i++) {
            counts.read(codes[page.charAt(i)]);
        }
        counts.read(LINE_END);
        return counts.odd() / MOST_ODD
                + Math.max(0, counts.lonely() - USUAL_LONELY) / MOST_LONELY
                + counts.broken() / MOST_BROKEN;
    }

    /** What one pass over a page counts. */
    private final class Counts {
        private int all;
        private int odd;
        private int judged;
        private int lonely;
        private int lines;
        private int broken;
        private int inLine;
        private int runs;
        private boolean isJudged = true; // the run that is read
        private int run; // characters since the last mark
        private int runLonely; // of the run so far
        private int beforeLast; // numbers of the run's last characters
        private int last;
        private boolean lastMeets; // the one before it

        void read(short code) {
            if (code >= 0) {
                readIdeograph(code);
            } else if (code == LINE_END) {
                endLine();
            } else if (code != NOTHING) {
                readOther(code);
            }
        }

        /** Asks for a pair only while the last character has met none: every second one, in good text. */
        private void readIdeograph(int number) {
            all++;
            inLine++;
            odd += number == 0 ? 1 : 0;
            if (isJudged) {
                judge(number);
            }
            run++;
        }

        private void judge(int number) {
            boolean meets = run > 0 && !lastMeets && pairs.meet(last, number);
            if (run > 1 && !lastMeets && !meets && !pairs.meet(beforeLast, last)) {
                runLonely++;
            }
            lastMeets = meets;
            beforeLast = last;
            last = number;
        }

        private void readOther(short code) {
            endRun();
            if (code != BLANK) {
                all++;
                inLine++;
                odd += code == ODD ? 1 : 0;
            }
        }

        private void endRun() {
            if (run >= RUN && isJudged) {
                judged += run - 2;
                lonely += runLonely;
            }
            runs += run > 0 ? 1 : 0;
            isJudged = judged < SURE || runs % ONE_RUN_IN == 0;
            run = 0;
            runLonely = 0;
            lastMeets = false;
        }

        private void endLine() {
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
