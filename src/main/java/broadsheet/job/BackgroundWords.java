package broadsheet.job;

import broadsheet.keywords.TermFilter;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The words of general newspaper Chinese that are no stop words, with their frequencies: word_frequencies.tsv as rows. */
final class BackgroundWords {
    private static final StructType SCHEMA =
            new StructType().add("term", DataTypes.StringType).add("tf", DataTypes.LongType);

    private BackgroundWords() {}

    static Dataset<Row> of(SparkSession spark, Knowledge knowledge) {
        TermFilter terms = new TermFilter(knowledge.lexicons(), knowledge.stopWords());
        List<Row> words = knowledge.lexicons().get("word_frequencies").rows().stream()
                .filter(row -> !terms.isStop(row.key()))
                .map(row -> RowFactory.create(row.key(), (long) row.number("frequency")))
                .toList();
        return spark.createDataFrame(words, SCHEMA);
    }
}
