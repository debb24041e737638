package broadsheet.keywords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import broadsheet.lexicon.Lexicons;
import org.junit.jupiter.api.Test;

class BackgroundIdfTest {
    private static final BackgroundIdf BACKGROUND = new BackgroundIdf(Lexicons.shipped());

    @Test
    void knowsCommonWordsFromRareOnes() {
        assertThat(BACKGROUND.idf("工作")).isLessThan(1);
        assertThat(BACKGROUND.idf("医疗")).isBetween(2.0, 5.0);
        assertThat(BACKGROUND.idf("核酸")).isGreaterThan(6);
    }

    @Test
    void combinesThePartsOfAPhrase() {
        double phrase = BACKGROUND.idf("医疗工作");
        assertThat(phrase).isBetween(BACKGROUND.idf("工作"), BACKGROUND.idf("医疗"));
    }

    @Test
    void hasAFigureForAnything() {
        assertThat(BACKGROUND.idf("")).isPositive();
        assertThat(BACKGROUND.idf("5g+")).isPositive();
        assertThat(BACKGROUND.idf("𬱖")).isFinite();
    }

    @Test
    void trustsTheCorpusAsItGrows() {
        assertThat(BackgroundIdf.combined(1, 0, 7)).isEqualTo(7);
        assertThat(BackgroundIdf.combined(1, 500, 7)).isEqualTo(4);
        assertThat(BackgroundIdf.combined(1, 1_000_000, 7)).isCloseTo(1, within(0.01));
    }
}
