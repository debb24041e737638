package broadsheet.job;

import java.util.Arrays;

/**
 * Gries' DP (2008) over articles: half the sum of |v − s|, v the article's share of the term, s its share of the tokens. Both
 * sum to 1, so this is the sum of v − s over the articles where v is the greater: those without the term need not be looked at. Eight bytes an article: a word in ten million takes 80 MB.
 */
final class Dispersion {
    private static final int FIRST = 4;

    private int[] tf = new int[FIRST];
    private int[] tokens = new int[FIRST];
    private int size;
    private long total;

    /** Adds an article that holds the term {@code tf} times among its {@code tokens}. */
    void add(int itsTf, int itsTokens) {
        if (size == tf.length) {
            tf = Arrays.copyOf(tf, size * 2);
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        tf[size] = itsTf;
        tokens[size++] = itsTokens;
        total += itsTf;
    }

    /**
     * DP of the articles added; the same in whatever order they came.
     *
     * @param allTokens tokens of all articles, also of those without the term
     * @return 0 for a term as even as the text, near 1 for one that stands in one corner
     */
    double of(long allTokens) {
        double[] excess = new double[size];
        for (int i = 0; i < size; i++) {
            excess[i] = Math.max((double) tf[i] / total - (double) tokens[i] / allTokens, 0);
        }
        Arrays.sort(excess);
        return Arrays.stream(excess).sum();
    }
}
