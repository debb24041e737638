package broadsheet.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** SHA-256 over our own classes and lexicons, so that a changed rule never meets an old working set. */
final class CodeFingerprint {
    /** In hex; the same for the same jar. */
    static final String VALUE = compute();

    private CodeFingerprint() {}

    private static String compute() {
        try {
            URI source = CodeFingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(source);
            if (Files.isDirectory(path)) {
                return hash(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
                return hash(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read our own classes", e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(Path root) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files(root.resolve("broadsheet"))) {
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        }
    }
}
