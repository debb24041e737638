package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.Extractors;
import broadsheet.tables.ArticleToken;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Zone;
import broadsheet.text.ZonedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTokensTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "太原日报讯 昨日,市委书记李明主持召开会议。会议强调,要抓好防控。\n二是发展。", "臺灣省ＡＢＣ公司2021年12月1日成立!!", "记者𬱖大伟报道  。。。　　第二句"})
    void givesBackWhatWasPacked(String text) {
        List<Token> tokens = Extractors.SEGMENTER.segment(text);
        List<ArticleToken> placed = ArticleToken.of(
                ZonedText.body(text), tokens, token -> token.term().length() > 1);
        assertThat(PackedTokens.unpack(text, PackedTokens.pack(placed))).isEqualTo(placed);
    }

    /** Tags that a user dictionary makes up, zones, a word as long as a page, gaps and sentences far apart. */
    @Test
    void takesWhateverTokensAre() {
        String text = "甲".repeat(70_000) + "乙";
        List<ArticleToken> placed = List.of(
                token(text, 0, 1, 1, "甲", "人名", Zone.HEADLINE),
                token(text, 1, 300, 7, "短", "n", Zone.BANNER),
                token(text, 300, 69_998, 7, "乙".repeat(69_698), "nx", Zone.BODY),
                token(text, 69_999, 70_001, 4_000, "甲乙", "n", Zone.KICKER));
        assertThat(PackedTokens.unpack(text, PackedTokens.pack(placed))).isEqualTo(placed);
    }

    private static ArticleToken token(
            String text, int begin, int end, int sentence, String term, String pos, Zone zone) {
        Token token = new Token(new Span(begin, end), text.substring(begin, end), term, pos);
        return new ArticleToken(sentence, token, zone, zone == Zone.BANNER);
    }
}
