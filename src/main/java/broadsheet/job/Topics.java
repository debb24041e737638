package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.feature.CountVectorizer;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.functions;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * {@code topics} and {@code topic_terms}: latent Dirichlet allocation (Blei et al. 2003; spark-mllib's online variational
 * learner) over the words of stories and captions. The seed is fixed; the driver holds the vocabulary, {@link #VOCABULARY}
 * words at most, and topics × vocabulary weights.
 */
record Topics(CountVectorizerModel words, LDAModel topics) {
    static final int VOCABULARY = 20_000;

    private static final StructType DOCUMENT = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("words", DataTypes.createArrayType(DataTypes.StringType, false));

    private static final long SEED = 20_211_201;
    private static final int PASSES = 40;
    private static final int OF_TOPIC = 30; // words listed
    private static final double SHARE = 0.05; // of an article; less is smoothing

    /** Learns {@code number} topics. {@value PASSES} passes over a twentieth of the articles each. */
    static Topics learnt(Dataset<Row> counted, int number) {
        Dataset<Row> articles = documents(counted);
        CountVectorizerModel words = new CountVectorizer()
                .setInputCol("words")
                .setOutputCol("features")
                .setVocabSize(VOCABULARY)
                .fit(articles);
        LDA lda = new LDA().setK(number).setSeed(SEED).setMaxIter(PASSES);
        return new Topics(words, lda.fit(words.transform(articles)));
    }

    private static Dataset<Row> documents(Dataset<Row> counted) {
        return counted.select("article.article_id", "article.text", "tokens")
                .map((MapFunction<Row, Row>) Topics::document, Corpus.rows(DOCUMENT))
                .filter(size(col("words")).gt(0));
    }

    private static Row document(Row article) {
        String[] words = PackedTokens.of(article).stream()
                .filter(placed -> !placed.isStop())
                .map(placed -> placed.token().term())
                .filter(term -> term.codePointCount(0, term.length()) > 1)
                .toArray(String[]::new);
        return RowFactory.create(article.getString(0), words);
    }

    /** {@code topics}. Narrow. */
    Dataset<Row> ofArticles(Dataset<Row> counted) {
        return topics.transform(words.transform(documents(counted)))
                .select(col("article_id"), posexplode(functions.vector_to_array(col("topicDistribution"), "float64")))
                .filter(col("col").geq(SHARE))
                .select(
                        col("article_id"),
                        col("pos").plus(1).as("topic_no"),
                        round(col("col"), 9).as("weight"));
    }

    /** {@code topic_terms}; small. */
    Dataset<Row> terms() {
        Column vocabulary = lit(words.vocabulary());
        return topics.describeTopics(OF_TOPIC)
                .select(col("topic"), col("termIndices"), posexplode(col("termWeights")))
                .select(
                        col("topic").plus(1).as("topic_no"),
                        element_at(
                                        vocabulary,
                                        element_at(
                                                        col("termIndices"),
                                                        col("pos").plus(1))
                                                .plus(1))
                                .as("term"),
                        round(col("col"), 9).as("weight"));
    }
}
