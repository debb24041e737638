package broadsheet.articles;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows a line that is an author's name and nothing else: 王雪芬, 李 明, □ 李明远 王晓岚, 肖荣(常德).
 *
 * <p>Surnames from {@code surnames.tsv}; a string that is a word of prose ({@code word_frequencies.tsv}, {@code not_names.tsv})
 * or ends like a place is no name unless a mark stands before it.
 */
final class AuthorNames {
    private static final int LONGEST = 26;
    private static final int MOST = 4; // names on one line
    private static final int FREQUENT = 2; // occurrences from which a word of prose is no name
    private static final String PLACE_ENDS = "省市县区旗州乡镇村街路社";
    private static final Pattern MARK = Pattern.compile("^[□■○●◎◆◇△▲☆★※⊙]\\s*");
    private static final Pattern HOME = Pattern.compile("\\s*[(（【\\[][^)）】\\]]{2,14}[)）】\\]]\\s*");
    private static final Pattern SPACED = Pattern.compile("(?U)(?<=\\s|^)(\\p{IsHan})[ 　]{1,3}(\\p{IsHan})(?=\\s|$)");
    private static final Pattern GAP = Pattern.compile("(?U)[\\s、]+");

    private final Normaliser normaliser;
    private final Set<String> single = new HashSet<>();
    private final Set<String> compound = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    AuthorNames(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
        lexicons.get("surnames").forEach(row -> (row.key().length() == 1 ? single : compound).add(row.key()));
        for (Lexicon.Row row : lexicons.get("word_frequencies")) {
            if (row.key().length() > 1 && Integer.parseInt(row.get("frequency")) >= FREQUENT) {
                words.add(row.key());
            }
        }
        for (Lexicon.Row row : lexicons.get("not_names")) {
            if (!row.get("also_name").equals("Y")) {
                words.add(row.key());
            }
        }
    }

    /** Whether the line is a name, or some, without a mark: it needs a headline above it or a text before it. */
    boolean isBare(String line) {
        return line.length() <= LONGEST && areNames(line, false);
    }

    /** Whether a mark and names are all the line holds: □ 李明远 王晓岚. */
    boolean isMarked(String line) {
        return line.length() <= LONGEST
                && MARK.matcher(line).find()
                && areNames(MARK.matcher(line).replaceFirst(""), true);
    }

    private boolean areNames(String line, boolean isMarked) {
        String bare = HOME.matcher(normaliser.fold(line)).replaceAll(" ").strip();
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

    private boolean isName(String part) {
        boolean fits = part.length() >= 2 && part.length() <= 4 && part.chars().allMatch(Character::isIdeographic);
        return fits && (hasCompound(part) || part.length() <= 3 && single.contains(part.substring(0, 1)));
    }

    private boolean hasCompound(String part) {
        return part.length() > 2 && compound.contains(part.substring(0, 2));
    }

    private boolean isWord(String part) {
        return words.contains(part) || PLACE_ENDS.indexOf(part.charAt(part.length() - 1)) >= 0;
    }
}
