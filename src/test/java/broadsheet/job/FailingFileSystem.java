package broadsheet.job;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/** The local file system on a disk that has so many bytes left, or on one that cannot be written at all. */
public final class FailingFileSystem extends LocalFileSystem {
    private static final AtomicLong LEFT = new AtomicLong(Long.MAX_VALUE);

    /** What is left from now on; none makes the disk read-only. */
    static void leave(long bytes) {
        LEFT.set(bytes);
    }

    private static void check() throws IOException {
        if (LEFT.get() == 0) {
            throw new IOException("Read-only file system");
        }
    }

    private static void take(int bytes) throws IOException {
        if (LEFT.addAndGet(-bytes) < 0) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public boolean mkdirs(Path path, FsPermission permission) throws IOException {
        check();
        return super.mkdirs(path, permission);
    }

    @Override
    public boolean mkdirs(Path path) throws IOException {
        check();
        return super.mkdirs(path);
    }

    @Override
    public FSDataOutputStream create(
            Path path,
            FsPermission permission,
            boolean overwrite,
            int bufferSize,
            short replication,
            long blockSize,
            Progressable progress)
            throws IOException {
        check();
        FSDataOutputStream file =
                super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress);
        return new FSDataOutputStream(new Counted(file), null);
    }

    private static final class Counted extends FilterOutputStream {
        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            take(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            take(length);
            out.write(bytes, from, length);
        }
    }
}
