package broadsheet.job;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/** Publishes a staged run in a process that dies, as by {@code kill -9}, before its n-th change to the file system. */
public final class PublishOnce {
    /** How a process ends that died. */
    static final int DEAD = 137;

    private PublishOnce() {}

    /** Arguments: the output, the run's id, after how many changes to die. */
    public static void main(String... arguments) throws IOException {
        Configuration hadoop = new Configuration();
        hadoop.set("fs.file.impl", Dying.class.getName());
        Output output = Output.at(arguments[0], hadoop);
        Dying.changesLeft = Integer.parseInt(arguments[2]);
        new Publisher(output).publish(arguments[1]);
    }

    /** The local file system of a process with so many changes to live. */
    public static final class Dying extends LocalFileSystem {
        private static int changesLeft = Integer.MAX_VALUE;

        private static void change() {
            if (changesLeft-- == 0) {
                Runtime.getRuntime().halt(DEAD);
            }
        }

        @Override
        public boolean rename(Path from, Path to) throws IOException {
            change();
            return super.rename(from, to);
        }

        @Override
        public boolean delete(Path path, boolean recursive) throws IOException {
            change();
            return super.delete(path, recursive);
        }

        @Override
        public boolean mkdirs(Path path) throws IOException {
            change();
            return super.mkdirs(path);
        }
    }
}
