package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 网格员 between ever new characters and among a thousand others, cut by the segmenter into 网格 and 员. */
class NewWordsTest {
    private static Dataset<Row> words;

    @BeforeAll
    static void find() {
        String among = IntStream.range(0, 8)
                .mapToObj(i -> other(2 * i) + " 网格 员 " + other(2 * i + 1))
                .collect(Collectors.joining(" / "));
        String rest = IntStream.range(0, 1000).mapToObj(i -> other(100 + i)).collect(Collectors.joining(" "));
        Dataset<Row> linked = new LinkedRows()
                .story("太原日报", "2021-12-01", among)
                .story("太原日报", "2021-12-02", "网格 员 / 社区 / 社区 / 社区 / 社区 / 社区 / " + (rest + " / ").repeat(5))
                .rows();
        words = NewWords.from(CharacterRuns.from(linked, NewWords.OFTEN)).cache();
    }

    private static String other(int no) {
        return String.valueOf((char) ('\u6000' + no));
    }

    @Test
    void findsWhatHoldsTogetherAndStandsFree() {
        assertThat(LinkedRows.lines(words, "term", "tf", "df", "in_dictionary"))
                .containsExactly("社区 5 1 true", "网格员 9 2 false");
    }

    /** Nine neighbours, each once: log2 9 bits. 网 + 格员: 9 × N / (9 × 9), N the characters that stand five times or more: 9 + 9 + 9 + 5 + 5 and the thousand. */
    @Test
    void measuresFreedomAndCohesion() {
        Row word = words.filter("term = '网格员'").head();
        assertThat(word.<Double>getAs("left_entropy")).isCloseTo(log2(9), within(1e-9));
        assertThat(word.<Double>getAs("right_entropy")).isCloseTo(log2(9), within(1e-9));
        assertThat(word.<Double>getAs("cohesion")).isCloseTo(log2((37 + 5000) / 9.0), within(1e-9));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
