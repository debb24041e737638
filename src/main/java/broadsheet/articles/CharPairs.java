package broadsheet.articles;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import java.util.BitSet;

/**
 * Which characters stand beside each other in print: 会议 and 议强 do, 会丫 does not.
 *
 * <p>Pairs from {@code char_pairs.tsv}, in simplified forms. Some 6 MB, one look a question.
 */
final class CharPairs {
    private final short[] numbers = new short[Character.MAX_VALUE + 1]; // of known characters, from 1
    private final BitSet pairs;
    private final int known;

    /** Reads char_pairs. */
    CharPairs(Lexicons lexicons) {
        Lexicon lexicon = lexicons.get("char_pairs");
        short count = 0;
        for (Lexicon.Row row : lexicon.rows()) {
            count = number(row.key(), count);
            count = number(row.get("seconds"), count);
        }
        this.known = count + 1;
        this.pairs = new BitSet(known * known);
        for (Lexicon.Row row : lexicon.rows()) {
            char first = row.key().charAt(0);
            row.get("seconds").chars().forEach(second -> pairs.set(index(first, (char) second)));
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

    private int index(char first, char second) {
        return numbers[first] * known + numbers[second];
    }

    /** Whether the character is in common print. */
    boolean knows(char c) {
        return numbers[c] > 0;
    }

    /** Whether the second is seen behind the first. */
    boolean meet(char first, char second) {
        return pairs.get(index(first, second));
    }
}
