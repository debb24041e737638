package broadsheet.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped lexicon is strict TSV, sorted, with its source on top and a row in the lexicon README. */
class LexiconFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/broadsheet/lexicon");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isStrictTsv(Path file) throws IOException {
        String text = Files.readString(file);
        String name = file.getFileName().toString();
        assertThat(text).doesNotContain("\r").endsWith("\n").isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        assertThat(text.lines().takeWhile(line -> line.startsWith("#"))).anyMatch(line -> line.contains("Source"));
        Lexicon lexicon = Lexicon.parse(name, text);
        List<String> rows = lexicon.rows().stream().map(Lexicon.Row::text).toList();
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(lexicon.rows().stream().map(Lexicon.Row::key).toList()).isSortedAccordingTo(LexiconFilesTest::bytes);
        assertThat(lexicon.rows())
                .allSatisfy(row -> assertThat(row.values().values())
                        .allSatisfy(value -> assertThat(value).isEqualTo(value.strip())));
        assertThat(Files.readString(FOLDER.resolve("README.md"))).contains(name);
    }

    private static int bytes(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return java.util.Arrays.compare(left, right);
    }
}
