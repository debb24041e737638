package broadsheet.articles;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows a line that is an author's name and nothing else: 王雪芬, 李 明, □ 李明远 王晓岚, 肖荣(常德).
 *
 * <p>Surnames from {@code surnames.tsv}; a string that is a word of prose ({@code word_frequencies.tsv}, {@code not_names.tsv})
 * or ends like a place is no name unless a mark stands before it. Lines come folded.
 */
final class AuthorNames {
    private static final int LONGEST = 26;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_GIVEN = 3; // of a name without a compound surname
    private static final int MOST = 4; // names on one line
    private static final int FREQUENT = 2; // occurrences from which a word of prose is no name
    private static final String PLACE_ENDS = "省市县区旗州乡镇村街路社";
    private static final String MARKS = "□■○●◎◆◇△▲☆★※⊙";
    private static final Pattern MARK = Pattern.compile("^[" + MARKS + "]\\s*");
    private static final Pattern HOME = Pattern.compile("\\s*[(（【\\[][^)）】\\]]{2,14}[)）】\\]]\\s*");
    private static final Pattern SPACED = Pattern.compile("(?U)(?<=\\s|^)(\\p{IsHan})[ 　]{1,3}(\\p{IsHan})(?=\\s|$)");
    private static final Pattern OFFICE =
            Pattern.compile("(?U)(\\S{2,24}[科院校学系所心部办局委站会社队厂室台司厅级业班长员师授任记者民友户]\\s+){1,3}(?<name>\\p{IsHan}{2,4})");
    private static final Pattern BRACKETS = Pattern.compile("[(（][^()（）]{6,36}[)）]");
    private static final Pattern LISTED_NOTE = Pattern.compile("\\s*[(（][^()（）]{1,14}[)）]\\s*");
    private static final Pattern LISTED = Pattern.compile("(?U)\\p{IsHan}{2,4}|\\p{IsHan}+(·\\p{IsHan}+)+");
    private static final Pattern GAP = Pattern.compile("(?U)[\\s、]+");

    private final Set<String> single = new HashSet<>();
    private final Set<String> compound = new HashSet<>();
    private final BitSet firsts = new BitSet(); // of surnames
    private final Set<String> notNames = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    AuthorNames(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("surnames")) {
            if (row.get("frequency").equals("rare")) {
                continue;
            }
            (row.key().length() == 1 ? single : compound).add(row.key());
            firsts.set(row.key().charAt(0));
        }
        for (Lexicon.Row row : lexicons.get("word_frequencies")) {
            if (row.key().length() > 1 && Integer.parseInt(row.get("frequency")) >= FREQUENT) {
                words.add(row.key());
            }
        }
        for (Lexicon.Row row : lexicons.get("not_names")) {
            if (!row.get("also_name").equals("Y")) {
                notNames.add(row.key());
            }
        }
    }

    /** Whether the line is a name, or some, without a mark: it needs a headline above it or a text before it. */
    boolean isBare(String line) {
        return line.length() <= LONGEST && mayBeName(line) && areNames(line, false);
    }

    /** Whether all the line holds are names of a list, with a note behind some: 王某某（女） 马某（回族） 乌兰图雅. */
    boolean areListed(String line) {
        String bare = LISTED_NOTE.matcher(line).replaceAll(" ").strip();
        String[] parts = GAP.split(SPACED.matcher(bare).replaceAll("$1$2"));
        int names = 0;
        for (String part : parts) {
            if (!LISTED.matcher(part).matches()) {
                return false;
            }
            names += isName(part) ? 1 : 0;
        }
        return names * 2 > parts.length;
    }

    /** Whether a mark and names are all the line holds: □ 李明远 王晓岚. */
    boolean isMarked(String line) {
        return line.length() <= LONGEST
                && MARKS.indexOf(line.charAt(0)) >= 0
                && areNames(MARK.matcher(line).replaceFirst(""), true);
    }

    /** An office and a name: 省第二人民医院消化内科 林志坚. */
    boolean isWithOffice(String line) {
        if (!Punctuation.holdsBlank(line.substring(Math.max(0, line.length() - LONGEST_NAME - 1)))) {
            return false;
        }
        Matcher office = OFFICE.matcher(line);
        return office.matches() && isName(office.group("name")) && !notNames.contains(office.group("name"));
    }

    /** (周口市农业技术推广站 刘志强): who wrote the text above. */
    boolean isInBrackets(String line) {
        return Punctuation.isOpeningBracket(line.charAt(0))
                && BRACKETS.matcher(line).matches()
                && isWithOffice(line.substring(1, line.length() - 1));
    }

    /** A quick look before the long patterns: how it begins, and something between names where it is longer than one. */
    private boolean mayBeName(String line) {
        char first = line.charAt(0);
        return (firsts.get(first) || "(（【[".indexOf(first) >= 0)
                && (line.length() <= LONGEST_NAME
                        || Punctuation.holdsBlank(line)
                        || Punctuation.holdsAny(line, "、(（【["));
    }

    private boolean areNames(String line, boolean isMarked) {
        String bare = HOME.matcher(line).replaceAll(" ").strip();
        String[] parts = GAP.split(SPACED.matcher(bare).replaceAll("$1$2"));
        if (parts.length > MOST) {
            return false;
        }
        for (String part : parts) {
            if (!isName(part) || !isMarked && isWord(part)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the characters are shaped like a name: a surname and one or two more. */
    boolean isName(String part) {
        boolean fits = part.length() >= 2
                && part.length() <= LONGEST_NAME
                && part.chars().allMatch(Character::isIdeographic);
        return fits && (hasCompound(part) || part.length() <= 3 && single.contains(part.substring(0, 1)));
    }

    /** 严某某薛某某, 王某张某某: two names with nothing between, if they can be cut in one way only; else the part as it is. */
    List<String> apart(String part) {
        List<List<String>> ways = new ArrayList<>();
        for (int cut = part.length() - LONGEST_GIVEN; cut <= LONGEST_GIVEN && part.length() > LONGEST_NAME; cut++) {
            String first = part.substring(0, cut);
            String second = part.substring(cut);
            if (isName(first) && isName(second)) {
                ways.add(List.of(first, second));
            }
        }
        return ways.size() == 1 ? ways.get(0) : List.of(part);
    }

    private boolean hasCompound(String part) {
        return part.length() > 2 && compound.contains(part.substring(0, 2));
    }

    private boolean isWord(String part) {
        return words.contains(part)
                || notNames.contains(part)
                || PLACE_ENDS.indexOf(part.charAt(part.length() - 1)) >= 0;
    }
}
