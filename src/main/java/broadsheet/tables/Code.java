package broadsheet.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One word of the public vocabulary of rules and issues, from {@code dictionary/codes.tsv}.
 *
 * @param kind {@code rule} or {@code issue}
 * @param example printed words that show it
 */
public record Code(String code, String kind, String table, String meaning, String example) {
    /** All codes, sorted. */
    public static List<Code> all() {
        try (InputStream in =
                Objects.requireNonNull(Code.class.getResourceAsStream("/broadsheet/dictionary/codes.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Code(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read dictionary/codes.tsv", e);
        }
    }
}
