package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeynessTest {
    private static Dataset<Row> totals;
    private static Dataset<Row> keyness;

    @BeforeAll
    static void compare() {
        LinkedRows linked = new LinkedRows()
                .story("太原日报", "2021-03-01", "疫苗 ".repeat(12) + "会议 ".repeat(8) + "*的 ".repeat(80))
                .story("太原日报", "2022-03-01", "疫苗 ".repeat(2) + "文旅 ".repeat(9) + "会议 ".repeat(9) + "*的 ".repeat(80))
                .story("晋中日报", "2022-05-01", "会议 ".repeat(20) + "煤 ".repeat(4) + "*的 ".repeat(76));
        totals = CountTerms.totals(linked.rows(), false).cache();
        Dataset<Row> frequency = CountTerms.frequency(ArticleTerms.from(linked.rows()), totals, 2);
        keyness = new Keyness(Contrasts.of(totals, List.of("2022-05,2022-03")))
                .from(frequency, totals, background())
                .cache();
    }

    private static Dataset<Row> background() {
        StructType words = StructType.fromDDL("term STRING, tf BIGINT");
        return SeedsRun.spark()
                .createDataFrame(
                        List.of(
                                LinkedRows.item(words, "term", "会议", "tf", 500L),
                                LinkedRows.item(words, "term", "秋天", "tf", 500L)),
                        words);
    }

    @Test
    void holdsPapersYearsAndTheBackgroundAgainstEachOtherAndWhatIsAskedFor() {
        assertThat(Contrasts.of(totals, List.of("2022-05,2022-03")))
                .extracting(c -> c.kind() + " " + c.a().label() + " " + c.b().label())
                .containsExactly(
                        "publication 太原日报 others",
                        "publication 晋中日报 others",
                        "year 2022 2021",
                        "first-last-year 2022 2021",
                        "background all background",
                        "month 2022-05 2022-03");
    }

    /** G² of 2 in 200 against 12 in 100: 2 (2 ln(2 / 9.33) + 12 ln(12 / 4.67)) = 16.51. */
    @Test
    void measuresAFall() {
        Row vaccine = keyness.filter("contrast = 'year' and term = '疫苗'").head();
        assertThat(List.of(vaccine.<Long>getAs("tf_a"), vaccine.<Long>getAs("tf_b")))
                .containsExactly(2L, 12L);
        assertThat(List.of(vaccine.<Long>getAs("token_total_a"), vaccine.<Long>getAs("token_total_b")))
                .containsExactly(200L, 100L);
        double surprise = 2 * (2 * Math.log(2 / (200 * 14 / 300.0)) + 12 * Math.log(12 / (100 * 14 / 300.0)));
        assertThat(vaccine.<Double>getAs("log_likelihood"))
                .isCloseTo(surprise, within(1e-9))
                .isCloseTo(16.51, within(0.01));
        assertThat(vaccine.<Double>getAs("log_ratio")).isCloseTo(Math.log(1.0 / 12) / Math.log(2), within(1e-9));
        assertThat(vaccine.<Double>getAs("bic")).isCloseTo(surprise - Math.log(300), within(1e-9));
    }

    @Test
    void takesAPaperOutOfTheOthers() {
        Row vaccine = keyness.filter("contrast = 'publication' and a = '太原日报' and term = '疫苗'")
                .head();
        assertThat(List.of(vaccine.<Long>getAs("tf_a"), vaccine.<Long>getAs("tf_b")))
                .containsExactly(14L, 0L);
        assertThat(vaccine.<Long>getAs("token_total_b")).isEqualTo(100);
        assertThat(vaccine.<Double>getAs("log_ratio"))
                .as("half an occurrence stands for none")
                .isCloseTo(Math.log(14 / 200.0 / (0.5 / 100)) / Math.log(2), within(1e-9));
    }

    @Test
    void holdsSingleWordsAgainstTheBackgroundWithTheirOwnTotals() {
        assertThat(LinkedRows.lines(
                        keyness.filter("contrast = 'background'"),
                        "term",
                        "tf_a",
                        "tf_b",
                        "token_total_a",
                        "token_total_b"))
                .containsExactly("文旅 9 0 64 1000", "疫苗 14 0 64 1000", "秋天 0 500 64 1000");
    }

    @Test
    void leavesOutWhatIsSeldomOnBothSides() {
        assertThat(keyness.filter("term = '煤'").count()).isZero();
    }
}
