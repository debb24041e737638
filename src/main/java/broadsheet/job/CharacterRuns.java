package broadsheet.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Runs of one to five Chinese characters with their counts over the corpus, and whether the segmenter gave one as a word: what
 * {@link NewWords} is found in.
 */
final class CharacterRuns {
    /** Characters in the longest run: one more than the longest word, for its neighbours. */
    static final int LONGEST = NewWords.LONGEST + 1;

    static final StructType SCHEMA = new StructType()
            .add("term", DataTypes.StringType)
            .add("tf", DataTypes.LongType)
            .add("df", DataTypes.LongType)
            .add("is_word", DataTypes.BooleanType);

    private static final StructType OF_ARTICLE = new StructType()
            .add("term", DataTypes.StringType)
            .add("tf", DataTypes.LongType)
            .add("is_word", DataTypes.BooleanType);

    private CharacterRuns() {}

    /** The runs ({@link #SCHEMA}) that stand {@code often} or more. One shuffle on the run, some five rows a character. */
    static Dataset<Row> from(Dataset<Row> counted, int often) {
        return counted.select("tokens.term", "tokens.char_start", "tokens.char_end")
                .flatMap((FlatMapFunction<Row, Row>) CharacterRuns::ofArticle, Corpus.rows(OF_ARTICLE))
                .groupBy("term")
                .agg(
                        functions.sum("tf").as("tf"),
                        functions.count(functions.lit(1)).as("df"),
                        functions.max("is_word").as("is_word"))
                .filter(functions.col("tf").geq(often));
    }

    private static Iterator<Row> ofArticle(Row article) {
        List<String> terms = article.getList(0);
        String text = text(terms, article.getList(1), article.getList(2));
        Map<String, Long> counts = new HashMap<>();
        int begin = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || !Character.isIdeographic(text.charAt(end))) {
                count(text, begin, end, counts);
                begin = end + 1;
            }
        }
        Set<String> words = new HashSet<>(terms);
        List<Row> rows = new ArrayList<>(counts.size());
        counts.forEach((run, tf) -> rows.add(RowFactory.create(run, tf, words.contains(run))));
        return rows.iterator();
    }

    /** The normalised text, a blank wherever two tokens do not touch. */
    private static String text(List<String> terms, List<Integer> starts, List<Integer> ends) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < terms.size(); i++) {
            if (i > 0 && !starts.get(i).equals(ends.get(i - 1))) {
                text.append(' ');
            }
            text.append(terms.get(i));
        }
        return text.toString();
    }

    private static void count(String text, int begin, int end, Map<String, Long> counts) {
        for (int i = begin; i < end; i++) {
            for (int length = 1; length <= Math.min(LONGEST, end - i); length++) {
                counts.merge(text.substring(i, i + length), 1L, Long::sum);
            }
        }
    }
}
