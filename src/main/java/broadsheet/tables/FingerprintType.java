package broadsheet.tables;

import static broadsheet.tables.Column.array;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.string;

import broadsheet.text.Fingerprint;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What the working set keeps of a text to find its reprints by; no table of its own. */
public final class FingerprintType {
    /** The struct of a fingerprint. */
    public static final StructType ITEM_TYPE = Table.structOf(List.of(
            string("letters_id", "the same for the same letters and digits"),
            integer("letters", "letters and digits of the text"),
            array("signature", DataTypes.IntegerType, "its MinHash values")));

    private FingerprintType() {}

    /** The struct of one fingerprint. */
    public static Row item(Fingerprint fingerprint) {
        return RowFactory.create(
                fingerprint.lettersId(),
                fingerprint.letters(),
                fingerprint.signature().toArray(Integer[]::new));
    }
}
