package broadsheet.job;

import broadsheet.source.Reject;
import broadsheet.source.Reject.Reason;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.util.LineReader;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** The records of one {@code .jsonl.gz}, line by line. A file that breaks off gives its whole lines and one reject. */
final class PackedLines implements Iterator<Row> {
    private final String uri;
    private final Long size;
    private final @Nullable String charset;
    private final Text line = new Text();
    private @Nullable LineReader lines;
    private @Nullable Row next;
    private long number;

    PackedLines(String uri, Long size, @Nullable String charset, Configuration hadoop) {
        this.uri = uri;
        this.size = size;
        this.charset = charset;
        try {
            Path path = new Path(uri);
            this.lines = new LineReader(
                    new GZIPInputStream(path.getFileSystem(hadoop).open(path)));
            this.next = read();
        } catch (IOException e) {
            this.next = brokenOff(e);
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        Row record = next;
        if (record == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return record;
    }

    private @Nullable Row read() {
        try {
            LineReader open = lines;
            while (open != null && open.readLine(line) > 0) {
                Row record = JsonRecords.parse(uri + "#" + ++number, line.copyBytes(), charset);
                if (record != null) {
                    return record;
                }
            }
            close();
            return null;
        } catch (IOException e) {
            return brokenOff(e);
        }
    }

    private void close() throws IOException {
        if (lines != null) {
            lines.close();
            lines = null;
        }
    }

    private Row brokenOff(IOException e) {
        lines = null;
        return JsonRecords.reject(
                uri, size, new Reject(Reason.UNREADABLE, "Breaks off after line " + number + ": " + e.getMessage()));
    }
}
