package broadsheet.job;

import broadsheet.source.Reject;
import broadsheet.source.Reject.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Row;

/** Files without a byte, as rejects: Spark's listing passes over them in silence. The listing is walked, not kept. */
final class EmptyFiles {
    private EmptyFiles() {}

    /** {@link Corpus#READ} rows. Throws {@link IOException} when a directory cannot be listed. */
    static List<Row> rejects(InputPaths input, Configuration hadoop) throws IOException {
        List<Row> rejects = new ArrayList<>();
        for (String root : input.qualified()) {
            Path path = new Path(root);
            FileSystem files = path.getFileSystem(hadoop);
            for (FileStatus found : files.globStatus(path)) {
                walk(files, found.getPath(), rejects);
            }
        }
        return rejects;
    }

    private static void walk(FileSystem files, Path root, List<Row> rejects) throws IOException {
        RemoteIterator<LocatedFileStatus> all = files.listFiles(root, true);
        while (all.hasNext()) {
            LocatedFileStatus file = all.next();
            boolean asked = file.getLen() == 0 && InputPaths.isPages(file.getPath()) && !isHidden(root, file.getPath());
            if (asked) {
                Reject reject = new Reject(Reason.EMPTY, "The file has no bytes.");
                rejects.add(ReadRows.reject(file.getPath().toString(), 0L, reject));
            }
        }
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
