package broadsheet.tables;

/** Scores and weights as tables keep them. */
public final class Scores {
    private static final double PLACES = 1e9; // so that the order in which partial sums merge does not show

    private Scores() {}

    /** {@code score}, rounded to 9 decimals. */
    public static double rounded(double score) {
        return Math.round(score * PLACES) / PLACES;
    }
}
