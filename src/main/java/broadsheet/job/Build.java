package broadsheet.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this build is, for the run record and {@code --version}. */
public final class Build {
    /** The version in the pom. */
    public static final String VERSION = read();

    private Build() {}

    private static String read() {
        Properties build = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("/broadsheet/build.properties")) {
            if (in != null) {
                build.load(in);
            }
            return build.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read build.properties", e);
        }
    }
}
