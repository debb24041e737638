package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrieTest {
    private static final Trie<Integer> TRIE =
            new Trie<Integer>().put("今", 0).put("今年", 1).put("上个月", 2);

    @Test
    void findsTheLongestWord() {
        assertThat(TRIE.longest("在今年", 1)).isEqualTo(new Trie.Match<>(1, 3));
        assertThat(TRIE.longest("上个", 0)).isNull();
    }

    @Test
    void saysWhetherAWordBegins() {
        assertThat(TRIE.isAt("在今年", 1)).isTrue();
        assertThat(TRIE.isAt("上个月", 0)).isTrue();
        assertThat(TRIE.isAt("上个", 0)).isFalse();
        assertThat(TRIE.isAt("年", 0)).isFalse();
        assertThat(TRIE.isAt("今", 1)).isFalse();
    }

    @Test
    void givesBackTheWordsPutIn() {
        assertThat(TRIE.words()).containsExactlyInAnyOrder("今", "今年", "上个月");
    }
}
