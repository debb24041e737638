package broadsheet.keywords;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The occurrences of one keyword in one article. */
final class Tally {
    private static final double CHANCE =
            0.9; // nouns that stand in a row once may do so by chance; a listed word does not

    private final String keyword;
    private final Set<Integer> starts = new HashSet<>(2);
    private int first = Integer.MAX_VALUE;
    private KeywordKind kind = KeywordKind.TERM;
    private @Nullable String pos;
    private boolean inHeadline;
    private boolean isWhole;
    private double place;
    private double shape;

    /** @param keyword as first printed, folded */
    Tally(String keyword) {
        this.keyword = keyword;
    }

    /**
     * Counts one; the same place counts once.
     *
     * @param itsPlace what {@link Prominence} says its place is worth
     */
    void add(Occurrence occurrence, double itsPlace, boolean isHeadline) {
        if (starts.isEmpty() || occurrence.kind().compareTo(kind) > 0) {
            kind = occurrence.kind();
            pos = occurrence.pos();
            shape = occurrence.shape();
        } else if (occurrence.kind() == kind) {
            shape = Math.max(shape, occurrence.shape());
        }
        starts.add(occurrence.span().begin());
        first = Math.min(first, occurrence.span().begin());
        inHeadline |= isHeadline;
        isWhole |= occurrence.isWhole();
        place = Math.max(place, itsPlace);
    }

    /** Whether it stands free once, or recurs: a piece cut once out of a longer row of nouns is no phrase. */
    boolean isPhrase() {
        return isWhole || starts.size() > 1;
    }

    Candidate candidate() {
        boolean mayBeChance = kind == KeywordKind.PHRASE && starts.size() == 1 && !inHeadline;
        double weight = place * shape * (mayBeChance ? CHANCE : 1);
        return new Candidate(keyword, kind, pos, starts.size(), first, inHeadline, weight);
    }
}
