package broadsheet.job;

import broadsheet.source.Reject;
import broadsheet.source.Reject.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Row;

/**
 * What a walk over the listing of the input shows before a byte is read. The listing is walked, not kept.
 *
 * @param empty files without a byte as {@link Corpus#READ} rejects: Spark's listing passes over them in silence
 * @param endings the endings of file names that are there, of those that are read
 * @param bytes of all files
 */
record InputListing(List<Row> empty, Set<String> endings, long bytes) {
    /** Throws {@link IOException} when a directory cannot be listed. */
    static InputListing of(InputPaths input, Configuration hadoop) throws IOException {
        List<Row> empty = new ArrayList<>();
        Set<String> endings = new TreeSet<>();
        long bytes = 0;
        for (String root : input.qualified()) {
            Path path = new Path(root);
            FileSystem files = path.getFileSystem(hadoop);
            for (FileStatus found : files.globStatus(path)) {
                bytes += walk(files, found.getPath(), empty, endings);
            }
        }
        return new InputListing(empty, endings, bytes);
    }

    /** Whether a file with one of these endings is there. */
    boolean has(String... wanted) {
        return Arrays.stream(wanted).anyMatch(endings::contains);
    }

    private static long walk(FileSystem files, Path root, List<Row> empty, Set<String> endings) throws IOException {
        long bytes = 0;
        RemoteIterator<LocatedFileStatus> all = files.listFiles(root, true);
        while (all.hasNext()) {
            LocatedFileStatus file = all.next();
            String ending = InputPaths.ending(file.getPath());
            if (ending != null && !isHidden(root, file.getPath())) {
                endings.add(ending);
                bytes += file.getLen();
                if (file.getLen() == 0) {
                    empty.add(empty(file.getPath()));
                }
            }
        }
        return bytes;
    }

    private static Row empty(Path file) {
        return ReadRows.reject(file.toString(), 0L, new Reject(Reason.EMPTY, "The file has no bytes."));
    }

    private static boolean isHidden(Path root, Path file) {
        for (Path path = file; path != null && !path.equals(root); path = path.getParent()) {
            if (path.getName().startsWith(".") || path.getName().startsWith("_")) {
                return true;
            }
        }
        return false;
    }
}
