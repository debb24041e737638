package broadsheet.tables;

import static broadsheet.tables.Column.flag;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.number;
import static broadsheet.tables.Column.string;

import broadsheet.keywords.Candidate;
import broadsheet.keywords.KeywordKind;
import broadsheet.text.CodePoints;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Keyword candidates as the working set keeps them; no table of its own. */
public final class CandidatesType {
    /** The struct of a candidate. */
    public static final StructType ITEM_TYPE = Table.structOf(List.of(
            string("keyword", "the term or phrase, normalised"),
            string("keyword_kind", "term, phrase, name or formulation"),
            string("pos", "part of speech").orNull("a phrase has none"),
            integer("tf", "occurrences in the article"),
            integer("first_char_start", "code points in articles.text"),
            flag("in_headline", "whether it stands in headline, kicker or subheadline"),
            number("weight", "place × shape")));

    private CandidatesType() {}

    /** The struct of one candidate. */
    public static Row item(Candidate candidate, CodePoints chars) {
        return RowFactory.create(
                candidate.keyword(),
                candidate.kind().code(),
                candidate.pos(),
                candidate.tf(),
                chars.at(candidate.firstStart()),
                candidate.inHeadline(),
                Scores.rounded(candidate.weight()));
    }

    /** The candidate of an {@link #item} struct; its offset counts code points. */
    public static Candidate candidate(Row item) {
        return new Candidate(
                item.getString(0),
                KeywordKind.of(item.getString(1)),
                item.getString(2),
                item.getInt(3),
                item.getInt(4),
                item.getBoolean(5),
                item.getDouble(6));
    }
}
