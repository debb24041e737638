package broadsheet.job;

import broadsheet.tables.ArticleToken;
import broadsheet.text.Token;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
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

    /** How often a run stands in the articles gone by, in how many, and whether it was a word in one. */
    private static final class Count {
        private long tf;
        private long df;
        private boolean isWord;

        private void add(long times, boolean asWord) {
            tf += times;
            df++;
            isWord |= asWord;
        }
    }

    private CharacterRuns() {}

    /** The runs ({@link #SCHEMA}) that stand {@code often} or more. One shuffle on the run, of {@link LocalCounts}. */
    static Dataset<Row> from(Dataset<Row> counted, int often) {
        return counted.select("article.text", "tokens")
                .mapPartitions((MapPartitionsFunction<Row, Row>) CharacterRuns::rows, Corpus.rows(SCHEMA))
                .groupBy("term")
                .agg(
                        functions.sum("tf").as("tf"),
                        functions.sum("df").as("df"),
                        functions.max("is_word").as("is_word"))
                .filter(functions.col("tf").geq(often));
    }

    private static Iterator<Row> rows(Iterator<Row> articles) {
        return LocalCounts.<String, Count>rows(
                articles,
                CharacterRuns::count,
                (run, count) -> RowFactory.create(run, count.tf, count.df, count.isWord));
    }

    private static void count(Row article, Map<String, Count> counts) {
        List<Token> tokens =
                PackedTokens.of(article).stream().map(ArticleToken::token).toList();
        Set<String> words = tokens.stream().map(Token::term).collect(Collectors.toSet());
        ofText(text(tokens))
                .forEach((run, tf) ->
                        counts.computeIfAbsent(run, key -> new Count()).add(tf, words.contains(run)));
    }

    private static Map<String, Long> ofText(String text) {
        Map<String, Long> counts = new HashMap<>();
        int begin = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || !Character.isIdeographic(text.charAt(end))) {
                count(text, begin, end, counts);
                begin = end + 1;
            }
        }
        return counts;
    }

    /** The normalised text, a blank wherever two tokens do not touch. */
    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (Token token : tokens) {
            if (token.span().begin() != end) {
                text.append(' ');
            }
            text.append(token.term());
            end = token.span().end();
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
