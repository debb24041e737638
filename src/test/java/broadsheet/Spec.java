package broadsheet;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Specifications as data: a TSV under {@code src/test/resources/broadsheet} with comment lines, a header and one case a
 * row. An empty file or a row of another width fails.
 */
public final class Spec {
    private Spec() {}

    /** One case; {@link #toString} is what the test report shows. */
    public record Case(String file, int line, Map<String, String> values) {
        /** The column's text with {@code \n} read as a newline; empty when blank. */
        public String get(String column) {
            return requireNonNull(values.get(column), () -> file + " has no column " + column)
                    .replace("\\n", "\n");
        }

        /** A column of several values between {@code |}. */
        public List<String> list(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split("\\|"));
        }

        @Override
        public String toString() {
            return file + ":" + line + " " + String.join(" · ", values.values());
        }
    }

    /** The cases of {@code dates/absolute.tsv} and the like. */
    public static Stream<Case> cases(String file) {
        List<String> lines = read(file).lines().toList();
        List<Case> cases = new java.util.ArrayList<>();
        String[] header = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (header == null) {
                header = fields;
            } else {
                cases.add(row(file, i + 1, header, fields));
            }
        }
        if (cases.isEmpty()) {
            throw new IllegalStateException("Specification " + file + " has no case");
        }
        return cases.stream();
    }

    private static Case row(String file, int line, String[] header, String[] fields) {
        if (fields.length != header.length) {
            throw new IllegalStateException(
                    file + " line " + line + ": " + fields.length + " columns, expected " + header.length);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            values.put(header[i], fields[i]);
        }
        return new Case(file, line, values);
    }

    /** A test resource's text. */
    public static String read(String file) {
        try (InputStream in = requireNonNull(Spec.class.getResourceAsStream("/broadsheet/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
