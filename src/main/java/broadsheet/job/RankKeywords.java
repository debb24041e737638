package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import broadsheet.keywords.BackgroundIdf;
import broadsheet.keywords.Candidate;
import broadsheet.keywords.Keyword;
import broadsheet.keywords.KeywordRanker;
import broadsheet.tables.Scores;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.IDFModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Candidates → {@code keywords}: tf × idf × place × shape, the idf by spark-mllib over the corpus, smoothed with the shipped
 * background so that five pages give sense. The vocabulary is hashed ({@link #FEATURES} buckets, 8 MB), never collected.
 */
record RankKeywords(Knowledge knowledge, Broadcast<double[]> idf, long articles) implements Serializable {
    private static final int FEATURES =
            1 << 20; // ten million candidates share a bucket by ten: an idf one to two too low
    private static final int MOST = 15;

    private static final DataType WORDS = DataTypes.createArrayType(DataTypes.StringType, false);

    private static final StructType RANKED = new StructType()
            .add("article_id", DataTypes.StringType, false)
            .add("page_id", DataTypes.StringType, false)
            .add("publication", DataTypes.StringType)
            .add("publish_date", DataTypes.DateType)
            .add("is_canonical", DataTypes.BooleanType)
            .add("keyword_no", DataTypes.IntegerType, false)
            .add("keyword", DataTypes.StringType, false)
            .add("keyword_kind", DataTypes.StringType, false)
            .add("score", DataTypes.DoubleType, false)
            .add("tf", DataTypes.IntegerType, false)
            .add("tfidf", DataTypes.DoubleType, false)
            .add("first_char_start", DataTypes.IntegerType, false)
            .add("in_headline", DataTypes.BooleanType, false);

    /** The table of all stories. One aggregate of 8 MB a partition for the idf, one shuffle on keyword for the df. */
    static Dataset<Row> from(SparkSession spark, Dataset<Row> articles, Knowledge knowledge) {
        Dataset<Row> stories = articles.filter(col("article.article_kind").equalTo("story"))
                .select("article.article_id", "page_id", "publication", "publish_date", "is_canonical", "candidates");
        IDFModel model = idf(stories);
        Broadcast<double[]> idf = broadcast(spark, model.idf().toArray());
        Dataset<Row> ranked = stories.flatMap(
                (FlatMapFunction<Row, Row>) new RankKeywords(knowledge, idf, model.numDocs())::rank,
                Corpus.rows(RANKED));
        return ranked.join(documentFrequency(stories), "keyword")
                .withColumn("textrank", lit(null).cast(DataTypes.DoubleType));
    }

    private static Broadcast<double[]> broadcast(SparkSession spark, double[] idf) {
        return new org.apache.spark.api.java.JavaSparkContext(spark.sparkContext()).broadcast(idf);
    }

    private static IDFModel idf(Dataset<Row> stories) {
        UDF1<byte[], String[]> keywords = PackedCandidates::keywords;
        Dataset<Row> documents =
                stories.select(udf(keywords, WORDS).apply(col("candidates")).as("words"));
        HashingTF hashing = hashing().setInputCol("words").setOutputCol("tf");
        return new IDF().setInputCol("tf").setOutputCol("tfidf").fit(hashing.transform(documents));
    }

    private static HashingTF hashing() {
        return new HashingTF().setNumFeatures(FEATURES).setBinary(true);
    }

    private static Dataset<Row> documentFrequency(Dataset<Row> stories) {
        FlatMapFunction<Row, String> keywords =
                story -> List.of(PackedCandidates.keywords(story.getAs(0))).iterator();
        return stories.select("candidates")
                .flatMap(keywords, Encoders.STRING())
                .toDF("keyword")
                .groupBy("keyword")
                .agg(count(lit(1)).as("df"));
    }

    private Iterator<Row> rank(Row story) {
        List<Candidate> candidates = PackedCandidates.unpack(story.getAs("candidates"));
        HashingTF hashing = hashing();
        BackgroundIdf background = Analysers.background(knowledge);
        List<Keyword> keywords = new KeywordRanker()
                .rank(
                        candidates,
                        term -> BackgroundIdf.combined(
                                idf.value()[hashing.indexOf(term)], articles, background.idf(term)),
                        MOST);
        return rows(story, keywords).iterator();
    }

    private static List<Row> rows(Row story, List<Keyword> keywords) {
        List<Row> rows = new ArrayList<>();
        for (Keyword keyword : keywords) {
            rows.add(RowFactory.create(
                    story.get(0),
                    story.get(1),
                    story.get(2),
                    story.get(3),
                    story.get(4),
                    keyword.no(),
                    keyword.keyword(),
                    keyword.kind().code(),
                    Scores.rounded(keyword.score()),
                    keyword.tf(),
                    Scores.rounded(keyword.tfidf()),
                    keyword.firstStart(),
                    keyword.inHeadline()));
        }
        return rows;
    }
}
