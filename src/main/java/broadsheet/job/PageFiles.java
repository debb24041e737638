package broadsheet.job;

import broadsheet.source.ManifestRow;
import broadsheet.source.PageReader;
import broadsheet.source.PathPattern;
import broadsheet.source.Reject;
import broadsheet.source.Reject.Reason;
import broadsheet.source.Supplied;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Corpus#READ} row of one file or record, on an executor. A fault is a reject row, never an exception. */
final class PageFiles implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable String charset;
    private final int maxChars;
    private final @Nullable PathPattern pathPattern;
    private final Broadcast<SerializableConfiguration> hadoop;

    PageFiles(JobOptions options, Broadcast<SerializableConfiguration> hadoop) {
        this.charset = options.charset();
        this.maxChars = options.maxPageChars();
        this.pathPattern = options.pathPattern() == null ? null : PathPattern.of(options.pathPattern());
        this.hadoop = hadoop;
    }

    /**
     * The page of a listed file.
     *
     * @param listed {@code uri, size_bytes, manifest}
     */
    Row file(Row listed) {
        String uri = listed.getAs("uri");
        long size = listed.<Long>getAs("size_bytes");
        try {
            if (size > reader().maxFileBytes()) {
                throw new Reject(Reason.TOO_LARGE, "The file is larger than --max-page-chars allows.");
            }
            return ReadRows.page(reader().file(uri, bytes(uri), told(listed, uri)));
        } catch (Reject reject) {
            return ReadRows.reject(uri, size, reject);
        }
    }

    /**
     * The page of a record.
     *
     * @param record {@link JsonRecords#RECORD} and {@code manifest}
     */
    Row record(Row record) {
        String uri = record.getAs("uri");
        Long size = record.getAs("size_bytes");
        try {
            String reason = record.getAs("reject_reason");
            if (reason != null) {
                throw new Reject(Reason.of(reason), record.getAs("reject_detail"));
            }
            String text = record.getAs("text");
            if (text == null) {
                throw new Reject(Reason.BAD_RECORD, "The record has no text.");
            }
            Supplied own = ManifestRow.supplied(values(record), Reason.BAD_RECORD);
            return ReadRows.page(reader().record(uri, text, told(record, uri, own)));
        } catch (Reject reject) {
            return ReadRows.reject(uri, size, reject);
        }
    }

    private PageReader reader() {
        return new PageReader(charset == null ? null : Charset.forName(charset), maxChars);
    }

    private Supplied told(Row row, String uri) throws Reject {
        return told(row, uri, Supplied.NOTHING);
    }

    /** The manifest beats the record's own fields, and these the path. */
    private Supplied told(Row row, String uri, Supplied own) throws Reject {
        Row manifest = row.getAs("manifest");
        Supplied first =
                manifest == null ? Supplied.NOTHING : ManifestRow.supplied(values(manifest), Reason.BAD_MANIFEST_ROW);
        Supplied path = pathPattern == null ? Supplied.NOTHING : pathPattern.read(uri);
        return first.orElse(own).orElse(path);
    }

    private static Map<String, String> values(Row row) {
        Map<String, String> values = new HashMap<>();
        for (String column : Corpus.TOLD.fieldNames()) {
            String value = row.getAs(column);
            if (value != null) {
                values.put(column, value);
            }
        }
        return values;
    }

    private byte[] bytes(String uri) throws Reject {
        Path path = new Path(uri);
        try (InputStream in = path.getFileSystem(hadoop.value().value()).open(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new Reject(Reason.UNREADABLE, "The file system says: " + e.getMessage());
        }
    }
}
