package broadsheet.articles;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether a line of a headline says something of somebody or only names it: 房价涨幅继续回落, but not 10月份全国70个大中城市.
 *
 * <p>Verbs from {@code verbs.tsv}; other words of {@code word_frequencies.tsv} hide what looks like a verb inside them.
 */
final class Verbs {
    private static final int LONGEST = 4;

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    Verbs(Lexicons lexicons) {
        lexicons.get("verbs").forEach(row -> verbs.add(row.key()));
        for (Lexicon.Row row : lexicons.get("word_frequencies")) {
            if (row.key().length() > 1 && row.key().length() <= LONGEST) {
                words.add(row.key());
            }
        }
    }

    /** Whether the line holds any, read word by word, the longest first. */
    boolean areIn(String line) {
        for (int i = 0; i < line.length(); ) {
            int end = wordEnd(line, i);
            if (verbs.contains(line.substring(i, end))) {
                return true;
            }
            i = end;
        }
        return false;
    }

    /** Whether the line begins with one. */
    boolean open(String line) {
        return verbs.contains(line.substring(0, wordEnd(line, 0)));
    }

    private int wordEnd(String line, int begin) {
        for (int end = Math.min(line.length(), begin + LONGEST); end > begin + 1; end--) {
            String word = line.substring(begin, end);
            if (words.contains(word) || verbs.contains(word)) {
                return end;
            }
        }
        return begin + 1;
    }
}
