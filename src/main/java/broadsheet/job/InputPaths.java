package broadsheet.job;

import broadsheet.job.JobFailure.Kind;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --input} names: checked on the driver, one look a path, never a listing of the corpus.
 *
 * @param roots each path as given and as the file system spells it
 */
record InputPaths(List<Root> roots) implements Serializable {
    /** The kinds of file that are read; the rest of a directory is left alone. */
    private static final List<String> ENDINGS = List.of(".txt", ".txt.gz", ".jsonl", ".jsonl.gz", ".parquet");

    /**
     * @param given as written on the command line
     * @param base the directory its pages' names are relative to, fully qualified; the parent of a single file
     * @param qualified the path or glob, fully qualified
     */
    record Root(String given, String base, String qualified) implements Serializable {}

    /** Throws {@link JobFailure} (wrong use) for a path that is not there and for a file of an unknown kind. */
    static InputPaths of(List<String> given, Configuration hadoop) {
        List<Root> roots = new ArrayList<>();
        for (String path : given) {
            roots.add(root(path, hadoop));
        }
        return new InputPaths(List.copyOf(roots));
    }

    private static Root root(String given, Configuration hadoop) {
        try {
            Path path = new Path(given);
            FileSystem files = path.getFileSystem(hadoop);
            FileStatus[] found = files.globStatus(path);
            if (found == null || found.length == 0) {
                throw new JobFailure(Kind.WRONG_USE, "There is no input at " + given + ". Check --input.");
            }
            boolean oneFile = found.length == 1 && found[0].isFile();
            if (oneFile) {
                checkKind(given);
            }
            String base = oneFile || isGlob(given) ? parentBeforeGlob(given) : given;
            return new Root(
                    given,
                    files.makeQualified(new Path(base)).toString(),
                    files.makeQualified(path).toString());
        } catch (IOException | IllegalArgumentException e) {
            throw new JobFailure(Kind.WRONG_USE, "Cannot look at the input " + given + ": " + e.getMessage(), e);
        }
    }

    private static void checkKind(String file) {
        if (ENDINGS.stream().noneMatch(file::endsWith)) {
            throw new JobFailure(
                    Kind.WRONG_USE, "Cannot tell what " + file + " is: its name ends in none of " + ENDINGS + ".");
        }
    }

    /** The ending that says which kind of pages a file holds; null when it holds none. */
    static @Nullable String ending(Path file) {
        return ENDINGS.stream().filter(file.getName()::endsWith).findFirst().orElse(null);
    }

    private static boolean isGlob(String path) {
        return path.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    private static String parentBeforeGlob(String given) {
        Path parent = new Path(given).getParent();
        while (parent != null && isGlob(parent.toString())) {
            parent = parent.getParent();
        }
        return parent == null || parent.toString().isEmpty() ? "." : parent.toString();
    }

    /** The paths Spark is given. */
    String[] qualified() {
        return roots.stream().map(Root::qualified).toArray(String[]::new);
    }

    /** The names under which a manifest may speak of a page: its URI, its path, and it relative to each root. */
    String[] namesOf(String uri) {
        List<String> names = new ArrayList<>();
        names.add(uri);
        names.add(withoutScheme(uri));
        for (Root root : roots) {
            String base = root.base().endsWith("/") ? root.base() : root.base() + "/";
            if (uri.startsWith(base)) {
                String relative = uri.substring(base.length());
                names.add(relative);
                names.add(new Path(isGlob(root.given()) ? "." : root.given(), relative).toString());
            }
        }
        return names.stream().distinct().toArray(String[]::new);
    }

    private static String withoutScheme(String uri) {
        return uri.replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*:(//[^/]*)?", "");
    }
}
