package broadsheet.tables;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/**
 * One column: name, type, what it means and, where it may be NULL, what NULL means.
 *
 * @param whatNullMeans null where the column is never NULL
 */
public record Column(
        String name,
        DataType type,
        String meaning,
        @Nullable String whatNullMeans) {
    static Column string(String name, String meaning) {
        return new Column(name, DataTypes.StringType, meaning, null);
    }

    static Column integer(String name, String meaning) {
        return new Column(name, DataTypes.IntegerType, meaning, null);
    }

    static Column bigint(String name, String meaning) {
        return new Column(name, DataTypes.LongType, meaning, null);
    }

    static Column number(String name, String meaning) {
        return new Column(name, DataTypes.DoubleType, meaning, null);
    }

    static Column flag(String name, String meaning) {
        return new Column(name, DataTypes.BooleanType, meaning, null);
    }

    static Column date(String name, String meaning) {
        return new Column(name, DataTypes.DateType, meaning, null);
    }

    static Column timestamp(String name, String meaning) {
        return new Column(name, DataTypes.TimestampType, meaning, null);
    }

    static Column array(String name, DataType element, String meaning) {
        return new Column(name, new ArrayType(element, false), meaning, null);
    }

    /** {@code issues}: doubts about the row as public codes; may be empty, is never NULL. */
    static Column issues() {
        return array("issues", DataTypes.StringType, "doubts about this row, as codes of the dictionary; often empty");
    }

    /** The same column, NULL allowed. */
    Column orNull(String whatNullMeans) {
        return new Column(name, type, meaning, whatNullMeans);
    }

    StructField field() {
        return new StructField(name, type, whatNullMeans != null, Metadata.empty());
    }
}
