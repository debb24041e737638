package broadsheet.job;

import broadsheet.tables.ArticleToken;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        return counted.select("article.text", "tokens")
                .flatMap((FlatMapFunction<Row, Row>) CharacterRuns::ofArticle, Corpus.rows(OF_ARTICLE))
                .groupBy("term")
                .agg(
                        functions.sum("tf").as("tf"),
                        functions.count(functions.lit(1)).as("df"),
                        functions.max("is_word").as("is_word"))
                .filter(functions.col("tf").geq(often));
    }

    private static Iterator<Row> ofArticle(Row article) {
        List<Token> tokens =
                PackedTokens.of(article).stream().map(ArticleToken::token).toList();
        String text = text(tokens);
        Map<String, Long> counts = new HashMap<>();
        int begin = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || !Character.isIdeographic(text.charAt(end))) {
                count(text, begin, end, counts);
                begin = end + 1;
            }
        }
        Set<String> words = tokens.stream().map(Token::term).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>(counts.size());
        counts.forEach((run, tf) -> rows.add(RowFactory.create(run, tf, words.contains(run))));
        return rows.iterator();
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
