package broadsheet.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The places below {@code --output}: {@code tables/}, {@code reports/}, {@code _work/} (may be deleted at any time),
 * {@code _publish/} (a run being published), {@code _lease}.
 */
record Output(Path root, FileSystem files) {
    /** Throws {@link IOException} when there is no file system for the path or it cannot be written. */
    static Output at(String directory, Configuration hadoop) throws IOException {
        Path path = new Path(directory);
        FileSystem files = path.getFileSystem(hadoop);
        Path root = files.makeQualified(path);
        if (!files.mkdirs(root)) {
            throw new IOException("it cannot be made");
        }
        return new Output(root, files);
    }

    Path tables() {
        return new Path(root, "tables");
    }

    Path workingSet(String version) {
        return new Path(root, "_work/set/" + version);
    }

    Path runWork(String runId) {
        return new Path(root, "_work/runs/" + runId);
    }

    Path publishing() {
        return new Path(root, "_publish");
    }

    Path staged(String runId) {
        return new Path(publishing(), runId);
    }

    Path lease() {
        return new Path(root, "_lease");
    }

    boolean exists(Path path) throws IOException {
        return files.exists(path);
    }

    FileStatus[] list(Path directory) throws IOException {
        return files.exists(directory) ? files.listStatus(directory) : new FileStatus[0];
    }

    void delete(Path path) throws IOException {
        if (files.exists(path) && !files.delete(path, true)) {
            throw new IOException("Cannot delete " + path);
        }
    }

    void rename(Path from, Path to) throws IOException {
        files.mkdirs(to.getParent());
        if (!files.rename(from, to)) {
            throw new IOException("Cannot rename " + from + " to " + to);
        }
    }

    void write(Path file, String text, boolean overwrite) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8), overwrite);
    }

    void write(Path file, byte[] bytes, boolean overwrite) throws IOException {
        try (OutputStream out = files.create(file, overwrite)) {
            out.write(bytes);
        }
    }

    String read(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
