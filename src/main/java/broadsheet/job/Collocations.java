package broadsheet.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log2;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import broadsheet.tables.ArticleToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** {@code collocations}: pairs of words within five words of each other in a sentence, counted in one pass over the tokens. */
final class Collocations {
    static final int WINDOW = 5;
    private static final int OFTEN = 5; // meetings; fewer say nothing

    private static final StructType PAIR = new StructType()
            .add("x", DataTypes.StringType)
            .add("y", DataTypes.StringType)
            .add("f_xy", DataTypes.LongType);

    private record Pair(String x, String y) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** How often a pair has met, and the place of its last meeting's second word. */
    private record Meetings(long times, int last) {
        /** One more, unless the first word has met the other already: so the times never exceed either word's own. */
        Meetings with(int first, int second) {
            return first > last ? new Meetings(times + 1, second) : this;
        }
    }

    private static final Meetings NEVER = new Meetings(0, -1);

    private Collocations() {}

    /**
     * The table. One shuffle on the pair; the frequencies of the words that meet often are joined to what is left.
     *
     * @param counted {@link Reprints#LINKED} rows of the articles that are counted
     * @param frequency {@code term_frequency}
     */
    static Dataset<Row> from(Dataset<Row> counted, Dataset<Row> frequency) {
        Dataset<Row> pairs = counted.select("article.text", "tokens")
                .flatMap((FlatMapFunction<Row, Row>) Collocations::pairs, Corpus.rows(PAIR))
                .groupBy("x", "y")
                .agg(sum("f_xy").as("f_xy"))
                .filter(col("f_xy").geq(OFTEN));
        Dataset<Row> words = words(frequency);
        Dataset<Row> placed = bothWays(pairs)
                .join(words.select(col("term").as("node"), col("tf").as("f_x"), col("token_total")), "node")
                .join(words.select(col("term").as("collocate"), col("tf").as("f_y")), "collocate");
        return withMeasures(placed).withColumn("window_size", lit(WINDOW));
    }

    /** The pairs of one article's words, each with how often they meet. */
    private static Iterator<Row> pairs(Row article) {
        List<ArticleToken> tokens = PackedTokens.of(article);
        Map<Pair, Meetings> meetings = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            ArticleToken first = tokens.get(i);
            int end = Math.min(tokens.size(), i + WINDOW + 1);
            for (int j = i + 1; j < end && !first.isStop() && tokens.get(j).sentenceNo() == first.sentenceNo(); j++) {
                String term = first.token().term();
                String other = tokens.get(j).token().term();
                if (!tokens.get(j).isStop() && !other.equals(term)) {
                    Pair pair = Pair.of(term, other);
                    meetings.put(pair, meetings.getOrDefault(pair, NEVER).with(i, j));
                }
            }
        }
        List<Row> rows = new ArrayList<>(meetings.size());
        meetings.forEach((pair, met) -> rows.add(RowFactory.create(pair.x(), pair.y(), met.times())));
        return rows.iterator();
    }

    private static Dataset<Row> bothWays(Dataset<Row> pairs) {
        Column there = struct(col("x").as("node"), col("y").as("collocate"));
        Column back = struct(col("y").as("node"), col("x").as("collocate"));
        return pairs.select(explode(array(there, back)).as("pair"), col("f_xy")).select("pair.*", "f_xy");
    }

    /** Each word's occurrences, as a name and as a term together. */
    private static Dataset<Row> words(Dataset<Row> frequency) {
        return frequency
                .filter(col("period_type").equalTo("all"))
                .filter(col("publication").equalTo(Periods.ALL_PAPERS))
                .filter(col("term_kind").isin("term", "name"))
                .groupBy("term", "token_total")
                .agg(sum("tf").as("tf"));
    }

    private static Dataset<Row> withMeasures(Dataset<Row> counted) {
        Column dice = col("f_xy").multiply(2.0).divide(col("f_x").plus(col("f_y")));
        Column expected = col("f_x")
                .cast(DataTypes.DoubleType)
                .multiply(col("f_y"))
                .multiply(2.0 * WINDOW)
                .divide(col("token_total"));
        return counted.withColumn("log_dice", round(log2(dice).plus(14), 9))
                .withColumn("mutual_information", round(log2(col("f_xy").divide(expected)), 9));
    }
}
