package broadsheet.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the report's statements of an engine, in an order in which each finds what fills its placeholders. */
public final class Questions {
    private final Engine engine;
    private final Set<String> tables;
    private final String issueCodes;
    private final Map<String, Rows> lists = new HashMap<>();

    /** Answers SQL. */
    @FunctionalInterface
    public interface Engine {
        /** The rows of each statement, in their order, each list bounded. */
        List<Rows> ask(List<String> statements);
    }

    /**
     * @param tables what the engine can read from
     * @param issueCodes the codes a row's issues may hold
     */
    public Questions(Engine engine, Set<String> tables, List<String> issueCodes) {
        this.engine = engine;
        this.tables = Set.copyOf(tables);
        this.issueCodes = issueCodes.stream().map(code -> "('" + code + "')").collect(Collectors.joining(", "));
    }

    /** The answers of figures.sql, lists.sql and recipes.sql. */
    public record Answers(List<Answer> figures, List<Answer> lists, List<Answer> recipes) {}

    /** Asks everything. */
    public Answers ask() {
        List<Answer> figures = figures();
        Map<String, Long> values = figures.stream()
                .filter(Answer::isAsked)
                .collect(Collectors.toMap(answer -> answer.query().name(), Questions::number));
        List<Answer> answers = new ArrayList<>();
        for (boolean filling : new boolean[] {false, true}) {
            List<Query> queries = QueryFile.lists().stream()
                    .filter(query -> query.sql().matches("(?s).*\\{[a-z_]+\\..*") == filling)
                    .toList();
            answers.addAll(asked(queries, values));
        }
        return new Answers(figures, answers, asked(QueryFile.recipes(), values));
    }

    private static long number(Answer figure) {
        return figure.rows().first("n") instanceof Number n ? n.longValue() : 0;
    }

    /** All numbers in one row, each a subquery: the engine reads a table once for all that are asked of it. */
    private List<Answer> figures() {
        List<Query> figures = QueryFile.figures();
        String together = figures.stream()
                .filter(this::isThere)
                .map(query -> "(" + query.sql() + ") AS " + query.name())
                .collect(Collectors.joining(",\n", "SELECT\n", ""));
        Rows row = engine.ask(List.of(together)).get(0);
        return figures.stream()
                .map(query -> new Answer(query, query.zh(), query.en(), query.sql(), one(query, row), absent(query)))
                .toList();
    }

    private Rows one(Query figure, Rows row) {
        return isThere(figure)
                ? new Rows(List.of("n"), List.of(Collections.singletonList(row.first(figure.name()))))
                : Rows.NONE;
    }

    private List<Answer> asked(List<Query> queries, Map<String, Long> figures) {
        List<Query> fit = queries.stream()
                .filter(query -> isThere(query)
                        && (query.condition() == null || query.condition().holds(figures)))
                .toList();
        List<Rows> rows = engine.ask(fit.stream().map(this::filled).toList());
        for (int i = 0; i < fit.size(); i++) {
            lists.put(fit.get(i).name(), rows.get(i));
        }
        return queries.stream()
                .map(query -> answer(query, fit.indexOf(query), rows))
                .toList();
    }

    private Answer answer(Query query, int at, List<Rows> rows) {
        return new Answer(
                query,
                SqlText.titled(query.zh(), this::value),
                SqlText.titled(query.en(), this::value),
                filled(query),
                at < 0 ? Rows.NONE : rows.get(at),
                absent(query));
    }

    private String filled(Query query) {
        return SqlText.filled(query.sql().replace("{issue codes}", issueCodes), this::value);
    }

    private @Nullable Object value(SqlText.Place place) {
        Rows rows = lists.get(place.list());
        return rows == null ? null : rows.first(place.column());
    }

    private boolean isThere(Query query) {
        return tables.containsAll(query.tables());
    }

    private Set<String> absent(Query query) {
        Set<String> absent = new TreeSet<>(query.tables());
        absent.removeAll(tables);
        return absent;
    }
}
