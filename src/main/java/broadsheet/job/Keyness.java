package broadsheet.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.log2;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * {@code keyness}: the terms that set one part of the corpus apart from another, rising and falling terms among them (a year
 * against the year before). Counts nothing anew: sums of rows of {@code term_frequency}.
 *
 * <p>Log-likelihood G² (Dunning 1993, in the two-cell form of Rayson and Garside 2000) says how sure a difference is, log ratio
 * (Hardie 2014) how large, bic (Wilson 2013) = G² − ln of all tokens whether it is worth looking at: from 2 on, from 10 on surely.
 */
final class Keyness {
    private static final int SEEN = 5; // times on the side where it is seen more
    private static final double SURE = 3.84; // G² of a difference that chance makes once in twenty times
    private static final double HALF = 0.5; // for a side without the term (Hardie)

    private static final StructType PART = new StructType()
            .add("contrast_no", DataTypes.IntegerType)
            .add("side", DataTypes.StringType)
            .add("sign", DataTypes.IntegerType)
            .add("p_type", DataTypes.StringType)
            .add("p_start", DataTypes.DateType)
            .add("p_publication", DataTypes.StringType);
    private static final StructType LABELS = new StructType()
            .add("contrast_no", DataTypes.IntegerType)
            .add("contrast", DataTypes.StringType)
            .add("a", DataTypes.StringType)
            .add("b", DataTypes.StringType);
    private static final String[] PERIOD = {"period_type", "period_start", "publication"};

    private final List<Contrast> contrasts;

    Keyness(List<Contrast> contrasts) {
        this.contrasts = contrasts;
    }

    /**
     * The table. One shuffle on (contrast, term).
     *
     * @param frequency {@code term_frequency}
     * @param totals {@code period_totals}
     * @param background {@code term, tf} of general newspaper Chinese
     */
    Dataset<Row> from(Dataset<Row> frequency, Dataset<Row> totals, Dataset<Row> background) {
        Dataset<Row> words = words(frequency, background);
        Dataset<Row> tokens = totals.select("period_type", "period_start", "publication", "token_total")
                .unionByName(words.groupBy(PERIOD[0], PERIOD[1], PERIOD[2])
                        .agg(sum("tf").as("token_total")));
        Dataset<Row> counts = frequency
                .filter(col("period_type").isin(periodTypes()))
                .select("period_type", "period_start", "publication", "term", "term_kind", "tf")
                .unionByName(words);
        Dataset<Row> compared = sides(counts, "tf", "term", "term_kind")
                .filter(greatest("tf_a", "tf_b").geq(SEEN))
                .join(broadcast(sides(tokens, "token_total")), "contrast_no")
                .join(broadcast(labels(frequency)), "contrast_no");
        return withMeasures(compared).join(dispersion(frequency), new String[] {"term", "term_kind"}, "left");
    }

    /** The corpus's single words and the background's, as two periods of their own. */
    private static Dataset<Row> words(Dataset<Row> frequency, Dataset<Row> background) {
        Column none = lit(null);
        return ofAll(frequency)
                .filter(col("term_kind").equalTo("term"))
                .select(
                        lit(Contrast.WORDS).as("period_type"),
                        col("period_start"),
                        col("publication"),
                        col("term"),
                        col("term_kind"),
                        col("tf"))
                .unionByName(background.select(
                        lit(Contrast.BACKGROUND).as("period_type"),
                        none.cast(DataTypes.DateType).as("period_start"),
                        none.cast(DataTypes.StringType).as("publication"),
                        col("term"),
                        lit("term").as("term_kind"),
                        col("tf")));
    }

    private static Dataset<Row> ofAll(Dataset<Row> frequency) {
        return frequency.filter(
                col("period_type").equalTo("all").and(col("publication").equalTo(Periods.ALL_PAPERS)));
    }

    private static Dataset<Row> dispersion(Dataset<Row> frequency) {
        return ofAll(frequency).select("term", "term_kind", "dispersion");
    }

    /** The sums of both sides of each contrast: {@code contrast_no, by…, <what>_a, <what>_b}. */
    private Dataset<Row> sides(Dataset<Row> rows, String what, String... by) {
        Column same = col("period_type")
                .equalTo(col("p_type"))
                .and(col("period_start").eqNullSafe(col("p_start")))
                .and(col("publication").eqNullSafe(col("p_publication")));
        Column signed = col("sign").multiply(col(what));
        return rows.join(broadcast(parts(rows)), same)
                .groupBy("contrast_no", by)
                .agg(
                        sum(when(col("side").equalTo("a"), signed).otherwise(0L))
                                .as(what + "_a"),
                        sum(when(col("side").equalTo("b"), signed).otherwise(0L))
                                .as(what + "_b"));
    }

    private static Dataset<Row> withMeasures(Dataset<Row> compared) {
        Column both = col("tf_a").plus(col("tf_b"));
        Column tokens = col("token_total_a").plus(col("token_total_b"));
        Column likelihood = surprise("tf_a", "token_total_a", both, tokens)
                .plus(surprise("tf_b", "token_total_b", both, tokens))
                .multiply(2);
        return compared.withColumn("log_likelihood", round(likelihood, 9))
                .filter(col("log_likelihood").geq(SURE))
                .withColumn(
                        "log_ratio",
                        round(log2(rate("tf_a", "token_total_a")).minus(log2(rate("tf_b", "token_total_b"))), 9))
                .withColumn("bic", round(col("log_likelihood").minus(log(tokens)), 9));
    }

    /** O ln(O/E), 0 where the side has none. */
    private static Column surprise(String tf, String total, Column both, Column tokens) {
        Column expected = col(total).multiply(both).divide(tokens);
        return when(col(tf).gt(0), col(tf).multiply(log(col(tf).divide(expected))))
                .otherwise(0.0);
    }

    private static Column rate(String tf, String total) {
        return greatest(col(tf).cast(DataTypes.DoubleType), lit(HALF)).divide(col(total));
    }

    private Object[] periodTypes() {
        return parts().stream().map(part -> part.getString(3)).distinct().toArray();
    }

    private Dataset<Row> parts(Dataset<Row> any) {
        return any.sparkSession().createDataFrame(parts(), PART);
    }

    private Dataset<Row> labels(Dataset<Row> any) {
        List<Row> rows = new ArrayList<>();
        contrasts.forEach(c -> rows.add(RowFactory.create(rows.size(), c.kind(), c.a().label(), c.b().label())));
        return any.sparkSession().createDataFrame(rows, LABELS);
    }

    private List<Row> parts() {
        List<Row> rows = new ArrayList<>();
        for (int no = 0; no < contrasts.size(); no++) {
            addParts(no, "a", contrasts.get(no).a(), rows);
            addParts(no, "b", contrasts.get(no).b(), rows);
        }
        return rows;
    }

    private static void addParts(int no, String name, Contrast.Side side, List<Row> rows) {
        for (Contrast.Part part : side.parts()) {
            rows.add(RowFactory.create(
                    no, name, part.sign(), part.periodType(), part.periodStart(), part.publication()));
        }
    }
}
