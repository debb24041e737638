package broadsheet.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule and issue that the extractors can write has its meaning and an example in the dictionary. */
class CodesTest {
    private static final Path MAIN = Path.of("src/main/java/broadsheet");
    private static final Pattern RULE =
            Pattern.compile("(?:\\.rule\\(|RULE = |[a-z]*[rR]ule = |Found\\.[a-z]+\\([^;]*?)\"([a-z-]+)\"\\)?;"
                    + "|\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern ISSUE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    /** Literals of the shape of a code that are none. */
    private static final Set<String> NO_CODES = Set.of("PAST_REF", "FUTURE_REF", "PRESENT_REF", "utf-8");

    private static final Map<String, Code> CODES =
            Code.all().stream().collect(Collectors.toMap(Code::code, code -> code));

    @Test
    void explainsEveryRule() {
        Set<String> rules = literals(RULE, "dates", "people", "events", "keywords", "articles");
        assertThat(rules)
                .hasSizeGreaterThan(40)
                .contains("title-name", "numbered-meeting", "formulation-list", "weekend");
        assertThat(rules.stream().filter(rule -> !isExplained(rule, "rule"))).isEmpty();
    }

    @Test
    void explainsEveryIssue() {
        Set<String> issues = literals(ISSUE, "source", "dates", "people", "articles", "analysis", "job", "events");
        issues.removeIf(code -> code.startsWith("TIMESTAMP_")
                || code.startsWith("NO_")
                || code.startsWith("INFER_")
                || code.startsWith("MEMORY_"));
        assertThat(issues).hasSizeGreaterThan(6).contains("DATE_UNANCHORED", "NAME_VARIANT");
        assertThat(issues.stream().filter(issue -> !isExplained(issue, "issue")))
                .isEmpty();
    }

    @Test
    void givesEachAMeaningAndAnExample() {
        assertThat(Code.all()).allSatisfy(code -> {
            assertThat(code.meaning()).as(code.code()).isNotBlank();
            assertThat(code.example()).as(code.code()).isNotBlank();
            assertThat(code.table())
                    .as(code.code())
                    .isIn(Catalogue.all().stream().map(Table::name).toList());
        });
    }

    /** A code of its own, or the parts of a date's rule joined by hyphens. */
    private static boolean isExplained(String code, String kind) {
        Code known = CODES.get(code);
        if (known != null) {
            return known.kind().equals(kind);
        }
        for (int i = code.indexOf('-'); i > 0; i = code.indexOf('-', i + 1)) {
            if (isExplained(code.substring(0, i), kind) && isExplained(code.substring(i + 1), kind)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> literals(Pattern shape, String... rooms) {
        Set<String> found = new TreeSet<>();
        for (String room : rooms) {
            try (Stream<Path> files = Files.walk(MAIN.resolve(room))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> shape.matcher(read(file))
                                .results()
                                .map(hit -> hit.group(1) != null ? hit.group(1) : hit.group(hit.groupCount()))
                                .map(code -> code.replaceAll("^-|-$", "")) // a part that others are joined to
                                .forEach(found::add));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        found.removeAll(NO_CODES);
        found.removeIf(String::isEmpty);
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
