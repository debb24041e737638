package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.LexiconException;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code people.tsv}: what a reader of the tables knows better.
 *
 * <p>{@code merge⇥李建国⇥140100⇥⇥⇥李建國⇥140000}: the two are one. {@code split⇥王伟⇥140100⇥2021-03-01}: from that day another.
 *
 * @param line in the file, from 1
 * @param name as the table {@code people} has it
 * @param placeCode of the person; {@code 000000} for one without a place, null for whatever place
 * @param from first publish date it holds for; null for all before {@code to}
 * @param to last publish date it holds for; null for all behind {@code from}
 */
record Correction(
        int line,
        Action action,
        String name,
        @Nullable String placeCode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String newName,
        @Nullable String newPlaceCode,
        @Nullable String personKind)
        implements Serializable {
    /** What is to be done with the person. */
    enum Action {
        /** Takes them for the person of the new name and place. */
        MERGE,
        /** Makes another person of them from a day on. */
        SPLIT,
        /** Lists them under the new name. */
        RENAME,
        /** Says of which kind they are. */
        KIND,
        /** Says that the name is no person. */
        IGNORE
    }

    /** Reads a row. Throws {@link LexiconException} when a cell is missing or does not parse. */
    static Correction of(Lexicon.Row row) {
        Action action = action(row);
        Correction correction = new Correction(
                row.line(),
                action,
                row.get("name"),
                cell(row, "place_code"),
                day(row, "from_date"),
                day(row, "to_date"),
                cell(row, "new_name"),
                cell(row, "new_place_code"),
                kind(row));
        String missing = correction.missing();
        if (missing != null) {
            throw LexiconException.at(row.file(), row.line(), row.text(), missing);
        }
        return correction;
    }

    private @Nullable String missing() {
        if (name.isEmpty()) {
            return "it has no name";
        }
        return switch (action) {
            case MERGE -> newName == null && newPlaceCode == null ? "merge needs new_name or new_place_code" : null;
            case SPLIT -> from == null ? "split needs from_date" : null;
            case RENAME -> newName == null ? "rename needs new_name" : null;
            case KIND -> personKind == null ? "kind needs person_kind" : null;
            case IGNORE -> null;
        };
    }

    private static Action action(Lexicon.Row row) {
        try {
            return Action.valueOf(row.get("action").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw LexiconException.at(
                    row.file(), row.line(), row.text(), "the action is none of merge, split, rename, kind, ignore");
        }
    }

    private static @Nullable String kind(Lexicon.Row row) {
        String kind = cell(row, "person_kind");
        try {
            return kind == null ? null : PersonKind.of(kind).code();
        } catch (IllegalArgumentException e) {
            throw LexiconException.at(row.file(), row.line(), row.text(), "there is no person_kind " + kind);
        }
    }

    private static @Nullable LocalDate day(Lexicon.Row row, String column) {
        String cell = cell(row, column);
        try {
            return cell == null ? null : LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw LexiconException.at(row.file(), row.line(), row.text(), column + " is no day (YYYY-MM-DD)");
        }
    }

    private static @Nullable String cell(Lexicon.Row row, String column) {
        String cell = row.values().getOrDefault(column, "").strip();
        return cell.isEmpty() ? null : cell;
    }

    /** {@code merge 李建国 (140100)}. */
    @Override
    public String toString() {
        return action.name().toLowerCase(Locale.ROOT) + " " + name + (placeCode == null ? "" : " (" + placeCode + ")");
    }

    /** Whether it speaks of a person of this place on this day; an undated page is in no span. */
    boolean holds(String place, @Nullable LocalDate day) {
        boolean here = placeCode == null || placeCode.equals(place);
        boolean since = from == null || day != null && !day.isBefore(from);
        boolean until = to == null || day != null && !day.isAfter(to);
        return here && since && until;
    }
}
