package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.people.Identities.Identity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user knows better than the evidence ({@code --people people.tsv}). Applied last, row by row in the file's order, each
 * on what the rows before it left.
 */
public final class Corrections implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A person split off is numbered from here, so that no namesake found later takes the number. */
    private static final int SPLIT = 100;

    private final HashMap<String, ArrayList<Correction>> byName = new HashMap<>();
    private final ArrayList<Correction> rows = new ArrayList<>();

    private Corrections() {}

    /** None. */
    public static Corrections none() {
        return new Corrections();
    }

    /** The rows of a file with the columns action, name and those the action needs. Throws LexiconException at a bad one. */
    public static Corrections of(Lexicon file) {
        Corrections corrections = new Corrections();
        for (Lexicon.Row row : file) {
            Correction correction = Correction.of(row);
            corrections.rows.add(correction);
            corrections
                    .byName
                    .computeIfAbsent(correction.name(), name -> new ArrayList<>())
                    .add(correction);
        }
        return corrections;
    }

    /** Line → what it asks for, in words: {@code 3 → "merge 李建國 (140000)"}. */
    public Map<Integer, String> lines() {
        Map<Integer, String> lines = new HashMap<>();
        rows.forEach(row -> lines.put(row.line(), row.toString()));
        return lines;
    }

    /**
     * A person as the user has them.
     *
     * @param name they are listed under
     * @param personKind set by the user; null as found
     * @param isIgnored whether the name is no person
     * @param lines of the file that were applied
     */
    public record Corrected(
            String name,
            String placeCode,
            int ordinal,
            @Nullable String personKind,
            boolean isIgnored,
            List<Integer> lines) {}

    /** What the rows make of one sighting. Each row is looked at once at most. */
    public Corrected apply(Identity found) {
        LocalDate day = found.sighting().publishDate();
        Corrected person =
                new Corrected(found.sighting().name(), found.placeCode(), found.ordinal(), null, false, List.of());
        Correction next = next(person, 0, day);
        while (next != null) {
            person = changed(person, next);
            next = next(person, next.line(), day);
        }
        return person;
    }

    private @Nullable Correction next(Corrected person, int behindLine, @Nullable LocalDate day) {
        for (Correction row : byName.getOrDefault(person.name(), new ArrayList<>())) {
            if (row.line() > behindLine && row.holds(person.placeCode(), day)) {
                return row;
            }
        }
        return null;
    }

    private static Corrected changed(Corrected person, Correction row) {
        List<Integer> lines = new ArrayList<>(person.lines());
        lines.add(row.line());
        String name = row.newName() == null ? person.name() : row.newName();
        String place = row.newPlaceCode() == null ? person.placeCode() : row.newPlaceCode();
        String kind = row.personKind() == null ? person.personKind() : row.personKind();
        int ordinal = switch (row.action()) {
            case MERGE -> 1;
            case SPLIT -> person.ordinal() + SPLIT;
            case RENAME, KIND, IGNORE -> person.ordinal();
        };
        boolean ignored = person.isIgnored() || row.action() == Correction.Action.IGNORE;
        return new Corrected(name, place, ordinal, kind, ignored, lines);
    }
}
