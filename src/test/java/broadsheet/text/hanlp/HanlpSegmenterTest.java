package broadsheet.text.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.Normaliser;
import broadsheet.text.Token;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HanlpSegmenterTest {
    private static final HanlpSegmenter SEGMENTER =
            new HanlpSegmenter(Map.of("闭环转运", "nz"), new Normaliser(Map.of('檢', '检', '測', '测')));

    @Test
    void pointsEveryTokenAtItsText() {
        String text = "韦韬主持召开会议。\n记者𬱖大伟　报道,１１月30日ＰＣＲ";
        List<Token> tokens = SEGMENTER.segment(text);
        assertThat(tokens).allSatisfy(token -> assertThat(token.span().of(text)).isEqualTo(token.surface()));
        assertThat(String.join("", tokens.stream().map(Token::surface).toList()))
                .isEqualTo(text.replaceAll("[\\s　]", ""));
    }

    @Test
    void countsTraditionalAndFullWidthFormsAsTheirPlainOnes() {
        assertThat(SEGMENTER.segment("檢測ＰＣＲ")).extracting(Token::term).contains("检测", "pcr");
    }

    @Test
    void knowsTheWordsItIsGiven() {
        assertThat(SEGMENTER.segment("做好闭环转运工作")).extracting(Token::surface).contains("闭环转运");
    }

    @Test
    void survivesNoiseAndLongRuns() {
        assertThat(SEGMENTER.segment("\u0000\ud800😀" + "9".repeat(30_000))).isNotEmpty();
        assertThat(SEGMENTER.segment("")).isEmpty();
    }
}
