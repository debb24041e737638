package broadsheet.job;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The rows between reading and the tables: what a page read looks like, and how rows of a schema are encoded. */
final class Corpus {
    /** What is told about a page, as text, before it is parsed. */
    static final StructType TOLD = new StructType()
            .add("publication", DataTypes.StringType)
            .add("publish_date", DataTypes.StringType)
            .add("page_no", DataTypes.StringType)
            .add("section", DataTypes.StringType)
            .add("home_place_code", DataTypes.StringType);

    /** One input, read: a page, or the reason why it is none ({@code reject_reason} not NULL). */
    static final StructType READ = new StructType()
            .add("uri", DataTypes.StringType, false)
            .add("size_bytes", DataTypes.LongType)
            .add("page_id", DataTypes.StringType)
            .add("sha256", DataTypes.StringType)
            .add("charset", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("publication", DataTypes.StringType)
            .add("publication_basis", DataTypes.StringType)
            .add("publish_date", DataTypes.DateType)
            .add("publish_date_basis", DataTypes.StringType)
            .add("page_no", DataTypes.IntegerType)
            .add("section", DataTypes.StringType)
            .add("home_place_code", DataTypes.StringType)
            .add("issues", DataTypes.createArrayType(DataTypes.StringType, false))
            .add("reject_reason", DataTypes.StringType)
            .add("reject_detail", DataTypes.StringType);

    private Corpus() {}

    static Encoder<Row> rows(StructType schema) {
        return Encoders.row(schema);
    }
}
