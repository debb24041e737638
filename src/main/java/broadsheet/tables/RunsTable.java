package broadsheet.tables;

import static broadsheet.tables.Column.bigint;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.number;
import static broadsheet.tables.Column.string;
import static broadsheet.tables.Column.timestamp;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;

/** {@code runs}: the run that made the tables beside it. */
public final class RunsTable {
    public static final String NAME = "runs";

    /** Raised when a column is renamed, retyped or dropped. */
    public static final int SCHEMA_VERSION = 1;

    public static final Table TABLE = new Table(
            NAME,
            "the run that made this set of tables",
            List.of(
                    string("run_id", "id of the run"),
                    timestamp("started_at", "UTC"),
                    timestamp("finished_at", "when its tables were written, UTC"),
                    string("code_version", "version of broadsheet"),
                    integer("schema_version", "version of the tables' contract"),
                    string("spark_version", "version of Spark it ran on"),
                    string("hanlp_version", "version of the segmenter"),
                    string("options_json", "its options, as JSON"),
                    string("lexicon_sha256", "hash of the lexicons it used"),
                    string("input_fingerprint", "order-free hash of the pages it read"),
                    bigint("pages_in", "pages in the tables"),
                    bigint("pages_new", "pages that were not in the working set"),
                    bigint("pages_rejected", "inputs that became no page, duplicates left out"),
                    number("seconds", "from start to written tables"),
                    number("mb_per_second", "megabytes of page text a second"),
                    new Column("stage_seconds", map(DataTypes.DoubleType), "stage → seconds", null),
                    new Column("table_rows", map(DataTypes.LongType), "table → rows", null),
                    new Column(
                            "table_checksums",
                            map(DataTypes.StringType),
                            "table → order-free checksum, without run ids and times",
                            null)),
            List.of("run_id"));

    private RunsTable() {}

    private static MapType map(org.apache.spark.sql.types.DataType value) {
        return new MapType(DataTypes.StringType, value, false);
    }
}
