package broadsheet.articles;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which characters stand beside each other in print: 会议 and 议强 do, 会丫 does not.
 *
 * <p>Pairs from {@code char_pairs.tsv}, in simplified forms. Some 6 MB, one look a question.
 */
final class CharPairs {
    private final short[] numbers = new short[Character.MAX_VALUE + 1]; // of known characters, from 1
    private final long[] pairs; // a bit a pair, in tiles of 64 by 64
    private final int tiles; // in a row of them

    /** Reads char_pairs. */
    CharPairs(Lexicons lexicons) {
        List<Lexicon.Row> rows = new ArrayList<>(lexicons.get("char_pairs").rows());
        rows.sort(Comparator.comparing((Lexicon.Row row) -> row.get("seconds").length())
                .reversed()); // common characters near each other: a page looks at a small part of the table
        short count = 0;
        for (Lexicon.Row row : rows) {
            count = number(row.key(), count);
        }
        for (Lexicon.Row row : rows) {
            count = number(row.get("seconds"), count);
        }
        this.tiles = count / Long.SIZE + 1;
        this.pairs = new long[tiles * tiles * Long.SIZE];
        for (Lexicon.Row row : rows) {
            int first = number(row.key().charAt(0));
            row.get("seconds").chars().forEach(second -> set(first, number((char) second)));
        }
    }

    private short number(String characters, short count) {
        short next = count;
        for (int i = 0; i < characters.length(); i++) {
            if (numbers[characters.charAt(i)] == 0) {
                numbers[characters.charAt(i)] = ++next;
            }
        }
        return next;
    }

    private void set(int first, int second) {
        pairs[word(first, second)] |= 1L << second;
    }

    /** Where the pair's bit is: the {@code second}, modulo 64, of this word. */
    private int word(int first, int second) {
        return (first / Long.SIZE * tiles + second / Long.SIZE) * Long.SIZE + first % Long.SIZE;
    }

    /** The character's number; 0 when it is not in common print. */
    short number(char c) {
        return numbers[c];
    }

    /** Whether the character of the second number is seen behind that of the first. */
    boolean meet(int first, int second) {
        return (pairs[word(first, second)] & 1L << second) != 0;
    }
}
