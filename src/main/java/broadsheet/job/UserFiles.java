package broadsheet.job;

import broadsheet.job.JobFailure.Kind;
import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.LexiconException;
import broadsheet.lexicon.Lexicons;
import broadsheet.people.Corrections;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/** The small files a user names: lexicon rows, dictionary, stop words. Read on the driver. */
final class UserFiles {
    private static final String NOUN = "nz"; // HanLP's tag of a proper noun of no other kind

    private UserFiles() {}

    /** Throws {@link JobFailure} (wrong use) for a file that cannot be read. */
    static Knowledge knowledge(JobOptions options, Configuration hadoop) {
        return Knowledge.of(
                Lexicons.with(lexicons(options, hadoop)),
                words(options.userDictionary(), hadoop),
                stopWords(options.stopWords(), hadoop));
    }

    /** The corrections of {@code --people}. Throws {@link JobFailure} (wrong use) for a bad line. */
    static Corrections corrections(JobOptions options, Configuration hadoop) {
        String file = options.people();
        if (file == null) {
            return Corrections.none();
        }
        try {
            return Corrections.of(Lexicon.parse(file, text(file, hadoop)));
        } catch (LexiconException e) {
            throw new JobFailure(Kind.WRONG_USE, String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<String, String> lexicons(JobOptions options, Configuration hadoop) {
        Map<String, String> files = new TreeMap<>();
        if (options.lexicon() != null) {
            files.putAll(lexicons(options.lexicon(), hadoop));
        }
        if (options.publications() != null) {
            files.put("publications.tsv", text(options.publications(), hadoop));
        }
        return files;
    }

    private static Map<String, String> lexicons(String directory, Configuration hadoop) {
        Map<String, String> files = new TreeMap<>();
        try {
            Path path = new Path(directory);
            FileSystem system = path.getFileSystem(hadoop);
            for (FileStatus file : system.listStatus(path)) {
                if (file.getPath().getName().endsWith(".tsv")) {
                    files.put(file.getPath().getName(), text(file.getPath().toString(), hadoop));
                }
            }
            return files;
        } catch (IOException e) {
            throw new JobFailure(
                    Kind.WRONG_USE, "Cannot read the lexicons in " + directory + ": " + e.getMessage() + ".", e);
        }
    }

    private static Map<String, String> words(@Nullable String file, Configuration hadoop) {
        Map<String, String> words = new TreeMap<>();
        if (file != null) {
            lines(file, hadoop).forEach(line -> {
                String[] cells = line.split("\\s+");
                words.put(cells[0], cells.length > 1 ? cells[1] : NOUN);
            });
        }
        return words;
    }

    private static Set<String> stopWords(@Nullable String file, Configuration hadoop) {
        return file == null ? Set.of() : lines(file, hadoop);
    }

    private static Set<String> lines(String file, Configuration hadoop) {
        Set<String> lines = new TreeSet<>();
        text(file, hadoop)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }

    private static String text(String file, Configuration hadoop) {
        Path path = new Path(file);
        try (InputStream in = path.getFileSystem(hadoop).open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new JobFailure(Kind.WRONG_USE, "Cannot read " + file + ": " + e.getMessage() + ".", e);
        }
    }
}
