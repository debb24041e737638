package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class CollocationsTest {
    @Test
    void countsWordsThatMeetInASentence() {
        Dataset<Row> found = collocations("接种 *了 疫苗 / ".repeat(5) + "学生 / 家长 / ".repeat(5) + "*很 *好");
        assertThat(LinkedRows.lines(found, "node", "collocate", "window_size", "f_xy", "f_x", "f_y"))
                .containsExactly("接种 疫苗 5 5 5 5", "疫苗 接种 5 5 5 5");
    }

    @Test
    void measuresHowCloselyTheyAreTied() {
        // 疫苗 8, 接种 5, together 5, among 32 tokens; expected within five words on both sides 8 × 5 × 10 / 32
        Row pair = collocations("接种 疫苗 / ".repeat(5) + "疫苗 / ".repeat(3) + "*的 / ".repeat(19))
                .filter("node = '疫苗'")
                .head();
        assertThat(pair.<Double>getAs("log_dice")).isCloseTo(14 + log2(2 * 5 / 13.0), within(1e-9));
        assertThat(pair.<Double>getAs("mutual_information")).isCloseTo(log2(5 * 32 / (8.0 * 5 * 10)), within(1e-9));
    }

    @Test
    void looksFiveWordsFarAndNoFurther() {
        assertThat(collocations("甲 *一 *二 *三 *四 乙 / ".repeat(5)).count()).isEqualTo(2);
        assertThat(collocations("甲 *一 *二 *三 *四 *五 乙 / ".repeat(5)).count()).isZero();
    }

    @Test
    void letsEachOccurrenceMeetOnce() {
        assertThat(LinkedRows.lines(collocations("远程 诊断 远程 / ".repeat(5)), "node", "f_xy", "f_x", "f_y"))
                .containsExactly("诊断 5 5 10", "远程 5 10 5");
    }

    @Test
    void leavesOutWhatMeetsSeldom() {
        assertThat(collocations("接种 疫苗 / ".repeat(4) + "*的").count()).isZero();
    }

    private static Dataset<Row> collocations(String words) {
        Dataset<Row> linked =
                new LinkedRows().story("太原日报", "2021-12-01", words).rows();
        Dataset<Row> totals = CountTerms.totals(linked, false);
        return Collocations.from(linked, CountTerms.frequency(ArticleTerms.from(linked), totals, 1));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
