package broadsheet.dates;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reign years and those of the republic, from {@code reign_years.tsv}: 清光绪二十六年 is 1900, 民国二十六年 1937.
 *
 * <p>Many reigns are words or places too, so a reign is looked for before a number only.
 */
final class Reigns {
    private static final String DYNASTIES = "清明元金辽宋唐隋晋魏汉周梁齐";
    private static final String BEFORE_DYNASTY = "大后东西南北前";
    private static final int LONGEST = 4;

    /** First and last year of a reign, and what is added to the number of a year in it. */
    record Reign(int years, int offset) {}

    private final Trie<Reign> names = new Trie<>();
    private final BitSet lastCharacters = new BitSet(Character.MAX_VALUE + 1);

    Reigns(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("reign_years")) {
            int first = row.number("first_year");
            int years = row.get("last_year").isEmpty() ? Integer.MAX_VALUE : row.number("last_year") - first + 1;
            boolean counted = row.key().equals("民国"); // Taiwan counts on
            names.put(row.key(), new Reign(counted ? Integer.MAX_VALUE : years, row.number("offset")));
            lastCharacters.set(row.key().charAt(row.key().length() - 1));
        }
    }

    /** Where the reign begins that stands before the number at {@code number}, not before {@code from}; the number itself when none does. */
    int begin(String text, int number, int from) {
        if (number < from + 2 || !lastCharacters.get(text.charAt(number - 1))) {
            return number;
        }
        for (int begin = Math.max(from, number - LONGEST); begin <= number - 2; begin++) {
            Trie.Match<Reign> name = names.longest(text, begin);
            if (name != null && name.end() == number) {
                return withDynasty(text, begin, from);
            }
        }
        return number;
    }

    private static int withDynasty(String text, int reign, int from) {
        if (reign <= from || DYNASTIES.indexOf(text.charAt(reign - 1)) < 0) {
            return reign;
        }
        boolean two = reign - 1 > from && BEFORE_DYNASTY.indexOf(text.charAt(reign - 2)) >= 0;
        return two ? reign - 2 : reign - 1;
    }

    /** The reign named at {@code from}, with or without its dynasty; null when none is. */
    Trie.@Nullable Match<Reign> at(String text, int from) {
        for (int at = from; at <= from + 2 && at < text.length(); at++) {
            Trie.Match<Reign> name = names.longest(text, at);
            boolean dynasty = at == from
                    || DYNASTIES.indexOf(text.charAt(at - 1)) >= 0
                            && (at == from + 1 || BEFORE_DYNASTY.indexOf(text.charAt(from)) >= 0);
            if (name != null && dynasty) {
                return name;
            }
        }
        return null;
    }
}
