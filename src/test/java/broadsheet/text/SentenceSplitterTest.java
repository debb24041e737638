package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    @Test
    void keepsClosingQuotesWithTheirSentence() {
        assertThat(sentences("“好!”他说。\n会议指出,要快。要准")).containsExactly("“好!”", "他说。", "会议指出,要快。", "要准");
    }

    @Test
    void endsASentenceAtABlocksBorder() {
        assertThat(sentences("市长会见客人\n本报讯")).containsExactly("市长会见客人", "本报讯");
    }

    @Test
    void cutsALineWithoutPunctuation() {
        assertThat(sentences("数".repeat(SentenceSplitter.LONGEST * 2 + 3))).hasSize(3);
    }

    @Test
    void findsNothingInABlankText() {
        assertThat(sentences(" \n\n　")).isEmpty();
    }

    private static List<String> sentences(String text) {
        return SentenceSplitter.split(text).stream().map(span -> span.of(text)).toList();
    }
}
