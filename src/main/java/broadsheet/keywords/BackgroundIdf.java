package broadsheet.keywords;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import java.util.HashMap;
import java.util.Map;

/** How rare a word is in general Chinese, from {@code background_frequency.tsv}: gives sense to a corpus of five pages. */
public final class BackgroundIdf {
    private static final double ALL_WORDS = 921_442; // sum of the frequencies of the source
    private static final double RAREST = 13.7; // ln of a word seen once in all of it
    private static final double BELIEVED = 200; // articles from which the corpus counts as much as the background

    private final Map<String, Double> idf = new HashMap<>();

    public BackgroundIdf(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("background_frequency")) {
            idf.put(row.key(), Math.log(ALL_WORDS / row.number("frequency")));
        }
    }

    /** The background idf; that of the rarest words for one that is not listed, as phrases are. */
    public double idf(String term) {
        return idf.getOrDefault(term, RAREST);
    }

    /** The corpus' own idf and the background's, weighed by how large the corpus is. */
    public static double combined(double corpusIdf, long corpusSize, double backgroundIdf) {
        double trust = corpusSize / (corpusSize + BELIEVED);
        double largest = Math.log(corpusSize + 1.0);
        double scaled = largest == 0 ? backgroundIdf : corpusIdf / largest * RAREST;
        return trust * scaled + (1 - trust) * backgroundIdf;
    }
}
