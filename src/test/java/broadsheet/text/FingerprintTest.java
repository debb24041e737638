package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void looksAtLettersAndDigitsAlone() {
        assertThat(Fingerprint.of("本报讯　全市召开会议。")).isEqualTo(Fingerprint.of("本报讯 “全市”召开\n会议"));
        assertThat(Fingerprint.of("全市召开会议").lettersId())
                .isNotEqualTo(Fingerprint.of("全市召开会议2").lettersId());
        assertThat(Fingerprint.of("会议，2场。").letters()).isEqualTo(4);
    }

    @Test
    void survivesAnyText() {
        assertThat(Fingerprint.of("").letters()).isZero();
        assertThat(Fingerprint.of("\uD842\uDFB7田大伟").letters()).isEqualTo(4); // 𠮷, beyond the BMP
        assertThat(Fingerprint.of("\uD842").signature()).hasSize(Fingerprint.VALUES);
    }

    /** Over 200 pairs of texts the estimate is right on average, and to 0.05 or so each time. */
    @Test
    void estimatesTheShareOfRunsInCommon() {
        Random random = new Random(7);
        double error = 0;
        double squares = 0;
        int pairs = 200;
        for (int i = 0; i < pairs; i++) {
            String a = letters(random, 300);
            String b = a.substring(0, random.nextInt(300)) + letters(random, 100);
            double difference = estimate(a, b) - jaccard(a, b);
            error += difference;
            squares += difference * difference;
        }
        assertThat(error / pairs).isCloseTo(0, within(0.015));
        assertThat(Math.sqrt(squares / pairs)).isLessThan(0.07);
    }

    private static String letters(Random random, int length) {
        return random.ints(length, '\u4e00', '\u6000')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static double estimate(String a, String b) {
        Fingerprint first = Fingerprint.of(a);
        Fingerprint second = Fingerprint.of(b);
        return IntStream.range(0, Fingerprint.VALUES)
                        .filter(i -> first.signature()
                                .get(i)
                                .equals(second.signature().get(i)))
                        .count()
                / (double) Fingerprint.VALUES;
    }

    private static double jaccard(String a, String b) {
        Set<String> all = runs(a);
        all.addAll(runs(b));
        Set<String> both = runs(a);
        both.retainAll(runs(b));
        return both.size() / (double) all.size();
    }

    private static Set<String> runs(String text) {
        Set<String> runs = new HashSet<>();
        IntStream.rangeClosed(0, text.length() - 5).forEach(i -> runs.add(text.substring(i, i + 5)));
        return runs;
    }
}
