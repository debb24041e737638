package broadsheet.reports;

import java.util.Set;

/**
 * A statement with what it returned, or why it was not asked.
 *
 * @param sql as it was asked, placeholders filled
 * @param absent tables it reads from that the run did not compute
 */
public record Answer(Query query, String zh, String en, String sql, Rows rows, Set<String> absent) {
    public Answer {
        absent = Set.copyOf(absent);
    }

    /** Whether it was asked. */
    boolean isAsked() {
        return !rows.columns().isEmpty();
    }
}
