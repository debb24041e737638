package broadsheet.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the statements of {@code reports/sql/*.sql}: a block each, {@code -- name: …} in front; what a block may say stands there. */
public final class QueryFile {
    private static final Pattern BLOCK = Pattern.compile("(?m)^-- name: ");
    private static final Set<String> SAID = Set.of("key", "page", "csv", "if");

    private QueryFile() {}

    /** The single numbers. */
    public static List<Query> figures() {
        return read("figures.sql");
    }

    /** The lists, after every list that fills a placeholder of theirs. */
    public static List<Query> lists() {
        return read("lists.sql");
    }

    /** The questions of analysts, in order. */
    public static List<Query> recipes() {
        return read("recipes.sql");
    }

    private static List<Query> read(String file) {
        String[] blocks = BLOCK.split(Assets.text("sql/" + file));
        List<Query> queries = new ArrayList<>();
        for (int i = 1; i < blocks.length; i++) {
            queries.add(parse(file, blocks[i]));
        }
        return queries;
    }

    static Query parse(String file, String block) {
        List<String> lines = block.lines().toList();
        String[] head = lines.get(0).split(" \\| ");
        if (head.length != 3) {
            throw new IllegalArgumentException(
                    "In " + file + ", a block begins -- name: NAME | 中文 | English; not: " + lines.get(0));
        }
        Map<String, String> said = new HashMap<>();
        int line = 1;
        for (; lines.get(line).startsWith("-- "); line++) {
            String[] words = lines.get(line).substring(3).split(":", 2);
            if (words.length != 2 || !SAID.contains(words[0])) {
                throw new IllegalArgumentException("In " + file + ", not understood: " + lines.get(line));
            }
            said.put(words[0], words[1].strip());
        }
        String sql = String.join("\n", lines.subList(line, lines.size())).strip();
        return query(head, sql, said);
    }

    private static Query query(String[] head, String sql, Map<String, String> said) {
        String key = said.getOrDefault("key", "");
        @Nullable String condition = said.get("if");
        return new Query(
                head[0].strip(),
                head[1].strip(),
                head[2].strip(),
                sql,
                key.isEmpty() ? List.of() : List.of(key.split(", ")),
                Integer.parseInt(Objects.requireNonNullElse(said.get("page"), "100000")),
                said.get("csv"),
                condition == null ? null : Query.Condition.of(condition));
    }
}
