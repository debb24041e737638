package broadsheet.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordRankerTest {
    private final KeywordRanker ranker = new KeywordRanker();

    private static Candidate phrase(String keyword, int tf, double weight) {
        return new Candidate(keyword, KeywordKind.PHRASE, null, tf, 0, false, weight);
    }

    private List<String> ranked(Candidate... candidates) {
        return ranker.rank(List.of(candidates), keyword -> 2.0, 10).stream()
                .map(Keyword::keyword)
                .toList();
    }

    @Test
    void prefersTheWholeToAPieceThatNeverStandsAlone() {
        assertThat(ranked(phrase("重点救助", 3, 1), phrase("重点救助对象", 3, 1))).containsExactly("重点救助对象");
    }

    @Test
    void filesABodyUnderItsFullNames() {
        assertThat(ranked(phrase("工作领导小组", 3, 1), phrase("市工作领导小组", 2, 1), phrase("省工作领导小组", 1, 1)))
                .containsExactly("市工作领导小组", "省工作领导小组");
    }

    @Test
    void keepsANameInAClause() {
        assertThat(ranked(phrase("健康太原", 2, 1), phrase("助力健康太原", 2, 0.5))).containsExactly("健康太原");
    }

    @Test
    void keepsAPartThatLivesAlone() {
        assertThat(ranked(phrase("疫情防控", 16, 1), phrase("市疫情防控工作领导小组", 2, 1))).containsExactly("疫情防控", "市疫情防控工作领导小组");
    }

    @Test
    void dropsAWordThatABetterPhraseSays() {
        Candidate word = new Candidate("防控", KeywordKind.TERM, "vn", 17, 2, false, 0.5);
        assertThat(ranked(phrase("疫情防控", 16, 1), word)).containsExactly("疫情防控");
    }

    @Test
    void letsNoSloganSwallowItsSubject() {
        Candidate slogan = new Candidate("确保防疫平稳转段", KeywordKind.FORMULATION, null, 2, 0, true, 0.5);
        assertThat(ranked(slogan, phrase("防疫平稳转段", 2, 1))).containsExactly("防疫平稳转段");
    }

    @Test
    void weighsTfIdfAndPlace() {
        Candidate often = phrase("集体经济", 4, 1);
        Candidate prominent = new Candidate("村务公开", KeywordKind.PHRASE, null, 4, 9, true, 2.2);
        List<Keyword> keywords = ranker.rank(List.of(often, prominent), keyword -> 3.0, 1);
        assertThat(keywords).singleElement().satisfies(keyword -> {
            assertThat(keyword.keyword()).isEqualTo("村务公开");
            assertThat(keyword.no()).isEqualTo(1);
            assertThat(keyword.tfidf()).isEqualTo(12.0);
        });
    }

    @Test
    void givesNothingForNothing() {
        assertThat(ranker.rank(List.of(), keyword -> 1.0, 5)).isEmpty();
    }
}
