package broadsheet.tables;

import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.number;
import static broadsheet.tables.Column.string;

import java.util.List;

/** {@code topic_terms}: the words a topic is made of. */
public final class TopicTermsTable {
    public static final String NAME = "topic_terms";

    public static final Table TABLE = new Table(
            NAME,
            "topic × one of its 30 weightiest words",
            List.of(
                    integer("topic_no", "the topic, 1-based"),
                    string("term", "the normalised term"),
                    number("weight", "its probability in the topic")),
            List.of("topic_no", "weight", "term"));

    private TopicTermsTable() {}
}
