package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ReprintsTest {
    private static final String STORY = letters(1, 400);
    private static final String OTHER = letters(2, 400);

    private static String letters(int seed, int length) {
        return new Random(seed)
                .ints(length, '\u4e00', '\u9000')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void countsTheFirstPrintAndNotItsReprints() {
        Dataset<Row> rows = new LinkedRows()
                .story("晋中日报", "2021-12-03", STORY)
                .story("太原日报", "2021-12-01", STORY) // the first
                .story("晋中日报", "2021-12-02", STORY + "记者李明")
                .story("晋中日报", "2021-12-02", OTHER)
                .story("太原日报", null, STORY.substring(0, 200) + "，" + STORY.substring(200))
                .rows();
        Dataset<Row> groups = Reprints.groups(rows);
        assertThat(LinkedRows.lines(groups, "article_id", "duplicate_group_id", "is_canonical", "relation"))
                .containsExactly("a0 a1 false exact", "a1 a1 true exact", "a2 a1 false reprint", "a4 a1 false exact");
        assertThat(LinkedRows.lines(
                        Reprints.marked(rows.drop("is_canonical"), groups), "article.article_id", "is_canonical"))
                .containsExactly("a0 false", "a1 true", "a2 false", "a3 true", "a4 false");
    }

    @Test
    void countsWhatHasTwoThirdsInCommonAsAStoryOfItsOwn() {
        Dataset<Row> groups = Reprints.groups(new LinkedRows()
                .story("太原日报", "2021-12-01", STORY)
                .story("晋中日报", "2021-12-02", STORY.substring(0, 330) + OTHER.substring(0, 70))
                .rows());
        assertThat(LinkedRows.lines(groups, "article_id", "duplicate_group_id", "is_canonical", "relation"))
                .containsExactly("a0 a0 true exact", "a1 a0 true near");
        assertThat(groups.filter("relation = 'near'").head().<Double>getAs("similarity"))
                .isBetween(0.5, 0.8);
    }

    @Test
    void takesShortNoticesForNoReprints() {
        Dataset<Row> rows = new LinkedRows()
                .story("太原日报", "2021-12-01", "今日天气晴")
                .story("太原日报", "2021-12-02", "今日天气晴")
                .rows();
        assertThat(Reprints.groups(rows).count()).isZero();
    }
}
