package broadsheet.job;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A term's counts in one article: 疫苗, a term, twice in an article of 太原日报 of 2021-12-01, once of it in the headline.
 *
 * @param articleTokens all tokens of the article
 */
record TermInArticle(
        @Nullable String publication,
        @Nullable LocalDate day,
        int articleTokens,
        String term,
        String kind,
        @Nullable String pos,
        int tf,
        int headlineTf) {
    static final StructType SCHEMA = new StructType()
            .add("publication", DataTypes.StringType)
            .add("publish_date", DataTypes.DateType)
            .add("article_tokens", DataTypes.IntegerType)
            .add("term", DataTypes.StringType)
            .add("term_kind", DataTypes.StringType)
            .add("pos", DataTypes.StringType)
            .add("tf", DataTypes.IntegerType)
            .add("headline_tf", DataTypes.IntegerType);

    /** Reads a {@link #SCHEMA} row; by place, since there are millions. */
    static TermInArticle of(Row row) {
        return new TermInArticle(
                row.getString(0),
                row.getAs(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getInt(7));
    }

    Row row() {
        return RowFactory.create(publication, day, articleTokens, term, kind, pos, tf, headlineTf);
    }

    boolean isSameTerm(TermInArticle other) {
        return term.equals(other.term) && kind.equals(other.kind);
    }
}
