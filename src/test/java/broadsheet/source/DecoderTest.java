package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.source.Reject.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String SIMPLIFIED = "市长会见客人 本报讯(记者 张三)11月30日,市委召开会议,安排部署下一阶段工作。";
    private static final String TRADITIONAL = "市長會見客人 本報訊(記者 張三)十一月三十日,市委召開會議,安排部署下一階段工作。";
    private static final Decoder DETECTING = new Decoder(null);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void tellsTheCharsetsOfMainlandPages(String charset) throws Reject {
        assertThat(DETECTING
                        .decode(SIMPLIFIED.getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(SIMPLIFIED);
    }

    @Test
    void tellsBig5() throws Reject {
        Decoder.Decoded decoded = DETECTING.decode(TRADITIONAL.repeat(20).getBytes(Charset.forName("Big5")));
        assertThat(decoded.text()).startsWith(TRADITIONAL);
        assertThat(decoded.charset()).isEqualTo("Big5");
    }

    @Test
    void leavesTheByteOrderMarkOut() throws Reject {
        assertThat(DETECTING
                        .decode(("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo(SIMPLIFIED);
        assertThat(DETECTING
                        .decode(("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_16BE))
                        .text())
                .isEqualTo(SIMPLIFIED);
        assertThat(DETECTING
                        .decode(("\uFEFF" + SIMPLIFIED).getBytes(StandardCharsets.UTF_16LE))
                        .text())
                .isEqualTo(SIMPLIFIED);
    }

    @Test
    void believesTheUserBeforeItself() throws Reject {
        byte[] bytes = TRADITIONAL.getBytes(Charset.forName("Big5"));
        assertThat(new Decoder(Charset.forName("Big5")).decode(bytes).text()).isEqualTo(TRADITIONAL);
    }

    @Test
    void refusesZeroBytes() {
        assertThatThrownBy(() -> DETECTING.decode("市长\u0000会见".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Reject.class, r -> assertThat(r.reason()).isEqualTo(Reason.BINARY));
    }

    @Test
    void neverLeavesAReplacementCharacter() {
        Random random = new Random(3);
        for (int n = 0; n < 300; n++) {
            byte[] bytes = new byte[1 + random.nextInt(60)];
            random.nextBytes(bytes);
            try {
                assertThat(DETECTING.decode(bytes).text()).doesNotContain("\uFFFD");
            } catch (Reject reject) {
                assertThat(reject.reason()).isIn(Reason.BINARY, Reason.UNDECODABLE);
            }
        }
    }
}
