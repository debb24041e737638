package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The counts against a plain count of the same words. */
class CountTermsTest {
    private record Story(
            @Nullable String publication, @Nullable String day, String words) {}

    private static final List<Story> STORIES = List.of(
            new Story("太原日报", "2021-12-01", "疫苗 接种 *的 疫苗"),
            new Story("太原日报", "2021-12-01", "疫苗 会议"),
            new Story("太原日报", "2021-12-03", "会议 *在 *的 会议 会议 学校"),
            new Story("晋中日报", "2021-12-03", "学校 疫苗 李明"),
            new Story("晋中日报", "2022-01-07", "学校 学校 *的 李明 李明"),
            new Story(null, "2022-01-07", "疫苗"),
            new Story("太原日报", null, "会议 雪 *的 *的 *的 *的"));

    private static Dataset<Row> frequency;
    private static Dataset<Row> totals;

    @BeforeAll
    static void count() {
        LinkedRows linked = new LinkedRows();
        STORIES.forEach(story -> linked.story(story.publication, story.day, story.words, List.of("李明"), List.of()));
        totals = CountTerms.totals(linked.rows(), false).cache();
        frequency = CountTerms.frequency(ArticleTerms.from(linked.rows()), totals, 3)
                .cache();
    }

    @Test
    void countsEachTermInEachPeriodAndPaper() {
        assertThat(LinkedRows.lines(
                        frequency, "period_type", "period_start", "publication", "term", "term_kind", "tf", "df"))
                .isEqualTo(plainCount());
    }

    /** Every story by hand: its periods, its paper and all papers, its words that are no stop words. */
    private static List<String> plainCount() {
        Map<String, int[]> counts = new TreeMap<>();
        for (Story story : STORIES) {
            for (String period : periods(story.day)) {
                for (String paper : List.of(story.publication == null ? "-" : story.publication, "*")) {
                    words(story.words).forEach((word, tf) -> {
                        String kind = word.equals("李明") ? "name" : "term";
                        int[] count =
                                counts.computeIfAbsent(String.join(" ", period, paper, word, kind), key -> new int[2]);
                        count[0] += tf;
                        count[1]++;
                    });
                }
            }
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((key, count) -> lines.add(key + " " + count[0] + " " + count[1]));
        return lines.stream().sorted().toList();
    }

    private static List<String> periods(@Nullable String day) {
        return day == null
                ? List.of("all -")
                : List.of(
                        "all -",
                        "year " + day.substring(0, 4) + "-01-01",
                        "month " + day.substring(0, 7) + "-01",
                        "day " + day);
    }

    private static Map<String, Integer> words(String words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String word : words.split(" ")) {
            if (!word.startsWith("*")) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts;
    }

    @Test
    void ratesByTokensAndArticles() {
        Row month = frequency
                .filter("period_type = 'month' and publication = '*' and term = '疫苗' and period_start = '2021-12-01'")
                .head();
        assertThat(month.<Long>getAs("token_total")).isEqualTo(4 + 2 + 6 + 3);
        assertThat(month.<Long>getAs("article_total")).isEqualTo(4);
        assertThat(month.<Double>getAs("per_10k")).isCloseTo(10_000 * 4 / 15.0, within(1e-9));
        assertThat(month.<Double>getAs("df_ratio")).isEqualTo(0.75);
        assertThat(month.<Integer>getAs("publish_year")).isEqualTo(2021);
        assertThat(month.isNullAt(month.fieldIndex("dispersion"))).isTrue();
    }

    @Test
    void listsPeriodsWithPagesWhateverIsInThem() {
        assertThat(LinkedRows.lines(
                        totals.filter("period_type <> 'day'"),
                        "period_type",
                        "period_start",
                        "publication",
                        "token_total",
                        "article_total",
                        "page_total"))
                .containsExactly(
                        "all - * 27 7 7",
                        "all - - 1 1 1",
                        "all - 太原日报 18 4 4",
                        "all - 晋中日报 8 2 2",
                        "month 2021-12-01 * 15 4 4",
                        "month 2021-12-01 太原日报 12 3 3",
                        "month 2021-12-01 晋中日报 3 1 1",
                        "month 2022-01-01 * 6 2 2",
                        "month 2022-01-01 - 1 1 1",
                        "month 2022-01-01 晋中日报 5 1 1",
                        "year 2021-01-01 * 15 4 4",
                        "year 2021-01-01 太原日报 12 3 3",
                        "year 2021-01-01 晋中日报 3 1 1",
                        "year 2022-01-01 * 6 2 2",
                        "year 2022-01-01 - 1 1 1",
                        "year 2022-01-01 晋中日报 5 1 1");
    }

    /** Half the sum of |v − s| over all articles, those without the term too. */
    @Test
    void measuresDispersionAsGriesDefinesIt() {
        for (String paper : List.of("*", "太原日报", "晋中日报")) {
            for (String term : List.of("疫苗", "会议", "学校", "雪", "李明")) {
                List<Story> stories = STORIES.stream()
                        .filter(story -> paper.equals("*") || paper.equals(story.publication))
                        .toList();
                double tokens = stories.stream()
                        .mapToInt(s -> s.words.split(" ").length)
                        .sum();
                double tf = stories.stream().mapToInt(s -> tf(s, term)).sum();
                double difference = stories.stream()
                        .mapToDouble(s -> Math.abs(tf(s, term) / tf - s.words.split(" ").length / tokens))
                        .sum();
                List<Row> found = frequency
                        .filter("period_type = 'all' and publication = '" + paper + "' and term = '" + term + "'")
                        .collectAsList();
                if (tf > 0) {
                    assertThat(found)
                            .singleElement()
                            .satisfies(row -> assertThat(row.<Double>getAs("dispersion"))
                                    .isCloseTo(difference / 2, within(1e-9)));
                } else {
                    assertThat(found).isEmpty();
                }
            }
        }
    }

    private static int tf(Story story, String term) {
        return words(story.words).getOrDefault(term, 0);
    }
}
