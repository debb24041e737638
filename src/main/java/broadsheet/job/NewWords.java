package broadsheet.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log2;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * {@code new_words}: runs of characters that hold together inside (cohesion) and stand free outside (entropy of the character
 * before and behind), after Sproat and Shih 1990 and Kit and Wilks 1999; the vocabulary stays on the cluster.
 *
 * <p>方舱医 has cohesion but is followed by 院 alone: right entropy 0, no word. 方舱医院 is one.
 */
final class NewWords {
    static final int LONGEST = 4; // characters: longer ones are phrases, and formulations has them
    static final int OFTEN = 5; // occurrences

    private static final double COHESION = 5; // bits: 32 times as often as chance has it
    private static final double FREEDOM = 1.5; // bits: some three neighbours in turn
    private static final Column LENGTH = length(col("term"));

    private NewWords() {}

    /**
     * The table. Shuffles of the frequent runs: one a side for the neighbours, two for the parts.
     *
     * <p>The start or end of a clause counts as a neighbour of its own each time, and so does one that follows fewer than
     * {@link #OFTEN} times.
     *
     * @param runs {@link CharacterRuns}
     */
    static Dataset<Row> from(Dataset<Row> runs) {
        Dataset<Row> free = runs.filter(LENGTH.between(2, LONGEST))
                .join(neighbours(runs, "substring(term, 2, length(term) - 1)", "left"), new String[] {"term"}, "left")
                .join(neighbours(runs, "substring(term, 1, length(term) - 1)", "right"), new String[] {"term"}, "left")
                .withColumn("left_entropy", entropy("left"))
                .withColumn("right_entropy", entropy("right"))
                .filter(col("left_entropy")
                        .geq(FREEDOM)
                        .and(col("right_entropy").geq(FREEDOM)));
        return withCohesion(free, runs)
                .filter(col("cohesion").geq(COHESION))
                .withColumnRenamed("is_word", "in_dictionary");
    }

    /** For each run the sum of n log n over the characters that stand n times beside it. */
    private static Dataset<Row> neighbours(Dataset<Row> runs, String without, String side) {
        return runs.filter(LENGTH.gt(2))
                .groupBy(expr(without).as("term"))
                .agg(sum(col("tf").multiply(log2(col("tf")))).as(side));
    }

    private static Column entropy(String side) {
        Column together = coalesce(col(side), lit(0.0)).divide(col("tf"));
        return round(log2(col("tf")).minus(together), 9);
    }

    private static Dataset<Row> withCohesion(Dataset<Row> words, Dataset<Row> runs) {
        Dataset<Row> characters = runs.filter(LENGTH.equalTo(1)).agg(sum("tf").as("characters"));
        Dataset<Row> least = words.select(
                        col("term"),
                        col("tf"),
                        explode(sequence(lit(1), LENGTH.minus(1))).as("cut"))
                .withColumn("head", expr("substring(term, 1, cut)"))
                .withColumn("tail", expr("substring(term, cut + 1, length(term) - cut)"))
                .join(runs.select(col("term").as("head"), col("tf").as("head_tf")), "head")
                .join(runs.select(col("term").as("tail"), col("tf").as("tail_tf")), "tail")
                .crossJoin(broadcast(characters))
                .withColumn("ratio", expr("double(tf) * characters / (double(head_tf) * tail_tf)"))
                .groupBy("term")
                .agg(round(log2(min("ratio")), 9).as("cohesion"));
        return words.join(least, "term");
    }
}
