package broadsheet.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Token;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermFilterTest {
    private static final TermFilter FILTER = new TermFilter(Lexicons.shipped(), Set.of());

    private static Token token(String tagged) {
        return TaggedText.of(tagged).tokens().get(0);
    }

    @ParameterizedTest
    @CsvSource({"疫情/n", "奧密克戎/nz", "ＰＣＲ/nx", "元旦/t", "村/n", "𬱖/x"})
    void countsWords(String tagged) {
        assertThat(FILTER.isTerm(token(tagged))).isTrue();
        assertThat(FILTER.isStop(token(tagged).term())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"的/ude1", "进一步/d", "工作/vn", "防控/vn", "。/w"})
    void leavesStopWords(String tagged) {
        assertThat(FILTER.isTerm(token(tagged))).isFalse();
        assertThat(FILTER.isStop(token(tagged).term())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"30/m", "八十八/m", "3.5%/m", "11月/t", "《/w", "——/w", "我市/r", "😀/w"})
    void leavesNumbersAndMarks(String tagged) {
        assertThat(FILTER.isTerm(token(tagged))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"重点/n,true,false", "能力/n,false,true", "服务/vn,true,true", "加强/v,false,false", "疫情/n,true,true"})
    void knowsWhatMayStandAtAnEdge(String tagged, boolean begins, boolean ends) {
        assertThat(FILTER.verdict(token(tagged)).isListedFirst()).isEqualTo(begins);
        assertThat(FILTER.verdict(token(tagged)).isListedLast()).isEqualTo(ends);
    }
}
