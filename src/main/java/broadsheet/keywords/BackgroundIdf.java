package broadsheet.keywords;

import broadsheet.lexicon.Lexicons;
import java.util.HashMap;
import java.util.Map;

/**
 * How telling a word is in general newspaper Chinese, for corpora too small to say so themselves.
 *
 * <p>From word_frequencies.tsv: 工作 is in every second article (idf below 1), 抗原 in next to none (above 7). With five pages
 * it decides, with five thousand it hardly counts: {@link #combined}.
 */
public final class BackgroundIdf {
    private static final int ARTICLE_WORDS = 300; // a news item of 500 characters
    private static final double HALF_TRUST = 500; // articles at which corpus and background weigh the same

    private static final int LONGEST_PART = 5; // longer words are phrases themselves

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final double articles;

    /** @param lexicons holds word_frequencies */
    public BackgroundIdf(Lexicons lexicons) {
        lexicons.get("word_frequencies").forEach(row -> frequencies.put(row.key(), row.number("frequency")));
        double words = frequencies.values().stream().mapToInt(Integer::intValue).sum();
        articles = words / ARTICLE_WORDS;
    }

    /**
     * The idf of a term or phrase: ln((articles + 1) / (df + 1)), as spark-mllib has it. A phrase that is no word is
     * cut into the longest words from the left; it is at least as rare as they are on average, and up to its rarest.
     */
    public double idf(String term) {
        if (term.isEmpty() || frequencies.containsKey(term)) {
            return ofFrequency(frequencies.getOrDefault(term, 0));
        }
        double rarest = 0;
        double sum = 0;
        int parts = 0;
        for (int begin = 0; begin < term.length(); parts++) {
            int end = wordEnd(term, begin);
            double idf = ofFrequency(frequencies.getOrDefault(term.substring(begin, end), 0));
            rarest = Math.max(rarest, idf);
            sum += idf;
            begin = end;
        }
        return (rarest + sum / parts) / 2;
    }

    private int wordEnd(String term, int begin) {
        for (int end = Math.min(term.length(), begin + LONGEST_PART); end > begin + 1; end--) {
            if (frequencies.containsKey(term.substring(begin, end))) {
                return end;
            }
        }
        return begin + 1;
    }

    /** Occurrences fall on articles by chance (Poisson), which overstates df a little for words that cluster. */
    private double ofFrequency(int frequency) {
        double df = articles * (1 - Math.exp(-Math.max(1, frequency) / articles));
        return Math.log((articles + 1) / (df + 1));
    }

    /**
     * The idf to rank by: the corpus's, held up by the background as long as the corpus is small.
     *
     * @param corpusSize articles the corpus idf was computed from
     */
    public static double combined(double corpusIdf, long corpusSize, double backgroundIdf) {
        return (corpusSize * corpusIdf + HALF_TRUST * backgroundIdf) / (corpusSize + HALF_TRUST);
    }
}
