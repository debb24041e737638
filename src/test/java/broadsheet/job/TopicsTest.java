package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void tellsTwoSubjectsApart() {
        LinkedRows linked = new LinkedRows();
        for (int i = 0; i < 40; i++) {
            String words = i % 2 == 0 ? "疫苗 接种 核酸 医院 " : "足球 比赛 球队 进球 ";
            linked.story("太原日报", "2021-12-01", words.repeat(5) + "*的");
        }
        Dataset<Row> rows = linked.rows();
        Topics topics = Topics.learnt(rows, 2);
        List<Row> terms = topics.terms().orderBy("topic_no", "weight").collectAsList();
        Set<Set<String>> best = terms.stream()
                .collect(Collectors.groupingBy(
                        row -> row.<Integer>getAs("topic_no"),
                        Collectors.filtering(
                                row -> row.<Double>getAs("weight") > 0.1,
                                Collectors.mapping(row -> row.<String>getAs("term"), Collectors.toSet()))))
                .values()
                .stream()
                .collect(Collectors.toSet());
        assertThat(best).containsExactlyInAnyOrder(Set.of("疫苗", "接种", "核酸", "医院"), Set.of("足球", "比赛", "球队", "进球"));
        Dataset<Row> articles = topics.ofArticles(rows);
        assertThat(articles.filter("weight > 0.8").count()).isEqualTo(40);
        assertThat(articles.filter("article_id in ('a0', 'a1') and weight > 0.8")
                        .select("topic_no")
                        .distinct()
                        .count())
                .isEqualTo(2);
    }
}
