package broadsheet.tables;

import java.util.Arrays;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A type with NULL allowed everywhere, as Parquet files are read back. */
final class Nullability {
    private Nullability() {}

    static DataType loosened(DataType type) {
        if (type instanceof StructType struct) {
            return new StructType(
                    Arrays.stream(struct.fields()).map(Nullability::loosened).toArray(StructField[]::new));
        }
        if (type instanceof ArrayType array) {
            return new ArrayType(loosened(array.elementType()), true);
        }
        return type instanceof MapType map
                ? new MapType(loosened(map.keyType()), loosened(map.valueType()), true)
                : type;
    }

    private static StructField loosened(StructField field) {
        return new StructField(field.name(), loosened(field.dataType()), true, field.metadata());
    }
}
