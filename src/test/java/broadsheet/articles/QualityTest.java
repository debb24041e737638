package broadsheet.articles;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The doubt about a page: silent on clean pages of every kind, loud on the same pages damaged. */
class QualityTest {
    private static final Quality QUALITY = new Quality(LEXICONS, NORMALISER);
    private static final long SEED = 20_261_127;
    private static final List<Integer> CHARACTERS = LEXICONS.get("char_pairs").rows().stream()
            .map(row -> row.key().codePointAt(0))
            .toList();

    static List<Path> cleanPages() throws IOException {
        try (Stream<Path> specified = Files.list(Path.of("src/test/resources/broadsheet/articles/pages"));
                Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            return Stream.concat(specified, seeds)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> longPages() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            return seeds.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cleanPages")
    void trustsACleanPage(Path page) throws IOException {
        assertThat(QUALITY.isLow(Files.readString(page))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("longPages")
    void doubtsAPageWhoseCharactersWereMisread(Path page) throws IOException {
        Random random = new Random(SEED);
        String damaged = Files.readString(page)
                .codePoints()
                .map(c -> Character.isIdeographic(c) && random.nextInt(10) < 3
                        ? CHARACTERS.get(random.nextInt(CHARACTERS.size()))
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(QUALITY.isLow(damaged)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("longPages")
    void doubtsAPageWithCharactersOutsideCommonPrint(Path page) throws IOException {
        Random random = new Random(SEED);
        String damaged = Files.readString(page)
                .chars()
                .mapToObj(c -> String.valueOf(
                        random.nextInt(8) == 0 && c > ' ' ? (char) (0xE000 + random.nextInt(99)) : (char) c))
                .collect(Collectors.joining());
        assertThat(QUALITY.isLow(damaged)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("longPages")
    void doubtsAPageBrokenToSingleCharacters(Path page) throws IOException {
        assertThat(QUALITY.isLow(Files.readString(page).replaceAll("(?s)(.)", "$1\n")))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("longPages")
    void addsUpDamageOfEveryKind(Path page) throws IOException {
        Random random = new Random(SEED);
        String damaged = Files.readString(page)
                .codePoints()
                .map(c -> {
                    int die = random.nextInt(100);
                    boolean han = Character.isIdeographic(c);
                    return han && die < 14
                            ? CHARACTERS.get(random.nextInt(CHARACTERS.size()))
                            : han && die < 19 ? '□' : c;
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(QUALITY.isLow(damaged)).isTrue();
    }

    @Test
    void judgesNoTextOfAFewWords() {
        assertThat(QUALITY.isLow("□■◆●~^`|")).isFalse();
        assertThat(QUALITY.isLow("")).isFalse();
    }
}
