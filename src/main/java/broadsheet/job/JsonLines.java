package broadsheet.job;

import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/** Lines of JSONL files as {@link JsonRecords#RECORD} rows. */
final class JsonLines implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable String charset;
    private final Broadcast<SerializableConfiguration> hadoop;

    JsonLines(@Nullable String charset, Broadcast<SerializableConfiguration> hadoop) {
        this.charset = charset;
        this.hadoop = hadoop;
    }

    /** The record of a {@link NumberedLines#SCHEMA} row of a plain file; none of a blank line. */
    Iterator<Row> plain(Row line) {
        String place = line.getAs("file") + "#" + line.<Long>getAs("number");
        Row record = JsonRecords.parse(place, line.getAs("line"), charset);
        return record == null ? Collections.emptyIterator() : List.of(record).iterator();
    }

    /**
     * The records of a packed file, which cannot be split, as they are read.
     *
     * @param listed {@code uri, size_bytes} of a {@code .jsonl.gz}
     */
    Iterator<Row> packed(Row listed) {
        return new PackedLines(
                listed.getAs("uri"),
                listed.getAs("size_bytes"),
                charset,
                hadoop.value().value());
    }
}
