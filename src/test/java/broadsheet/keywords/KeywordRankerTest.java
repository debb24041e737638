package broadsheet.keywords;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static broadsheet.Extractors.SEGMENTER;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.Token;
import broadsheet.text.ZonedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeywordRankerTest {
    private static final TermFilter TERMS = new TermFilter(LEXICONS, Set.of("太原"));
    private static final CandidateFinder FINDER = new CandidateFinder(LEXICONS, NORMALISER, TERMS);
    private static final BackgroundIdf BACKGROUND = new BackgroundIdf(LEXICONS);

    @Test
    void letsAPhraseWinAgainstItsParts() {
        List<Keyword> keywords = rank("疫情防控工作会议召开。疫情防控要抓实,疫情防控要抓细,疫情防控要抓早。");
        assertThat(keywords)
                .first()
                .satisfies(first -> assertThat(first.keyword()).contains("疫情防控"));
        assertThat(keywords).extracting(Keyword::keyword).doesNotContain("疫情", "防控");
    }

    @Test
    void numbersKeywordsFromTheBest() {
        List<Keyword> keywords = rank("乡村振兴示范村开展人居环境整治,人居环境整治提升村容村貌。");
        assertThat(keywords).extracting(Keyword::no).startsWith(1, 2);
        assertThat(keywords).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void countsNeitherMarksNorNumbersNorStopWordsAsTerms() {
        List<Token> stops =
                SEGMENTER.segment("我们在太原的12个,").stream().filter(TERMS::isStop).toList();
        assertThat(stops).extracting(Token::surface).contains("我们", "在", "太原", "的", "12", ",");
    }

    @Test
    void trustsTheBackgroundMoreTheSmallerTheCorpusIs() {
        assertThat(BACKGROUND.idf("发展")).isLessThan(BACKGROUND.idf("监测预警机制"));
        assertThat(BackgroundIdf.combined(0.1, 5, 10)).isGreaterThan(9);
        assertThat(BackgroundIdf.combined(0.1, 1_000_000, 10)).isLessThan(1);
    }

    private static List<Keyword> rank(String text) {
        List<Candidate> candidates = FINDER.find(ZonedText.body(text), SEGMENTER.segment(text), List.of());
        return new KeywordRanker().rank(candidates, BACKGROUND::idf, 10);
    }
}
