package broadsheet.tables;

import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.number;

import java.util.List;

/** {@code topics}: how much of an article belongs to each topic. */
public final class TopicsTable {
    public static final String NAME = "topics";

    public static final Table TABLE = new Table(
            NAME,
            "article × topic with a weight of 0.05 or more, over stories and captions",
            List.of(
                    Table.articleId(),
                    integer("topic_no", "the topic, 1-based; the same only within one run"),
                    number("weight", "share of the article, 0 to 1")),
            List.of("article_id", "topic_no"));

    private TopicsTable() {}
}
