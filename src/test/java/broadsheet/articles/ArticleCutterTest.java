package broadsheet.articles;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.RandomText;
import broadsheet.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleCutterTest {
    private static final Path PAGES = Path.of("src/test/resources/broadsheet/articles/pages");
    private static final ArticleCutter CUTTER = new ArticleCutter(LEXICONS, NORMALISER);

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(pages).isNotEmpty();
            return pages;
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void cutsAPageAsAReaderWould(Path page) throws IOException {
        Path expected = Path.of(page.toString().replace(".txt", ".blocks"));
        assertThat(blocks(CUTTER.cut(Files.readString(page)))).isEqualTo(Files.readString(expected));
    }

    private static String blocks(PageLayout layout) {
        return layout.articles().stream()
                .flatMap(article -> article.blocks().stream()
                        .map(block -> article.articleNo() + "\t"
                                + article.kind().code() + "\t" + block.zone().code() + "\t" + block.text() + "\n"))
                .collect(Collectors.joining());
    }

    @Test
    void readsTheMasthead() throws IOException {
        PageLayout layout = CUTTER.cut(Files.readString(PAGES.resolve("full-width-with-masthead.txt")));
        String printed = "洛阳日报　2019年5月18日　星期六　第3版　要闻 编辑:周晓兰 校对:郑建华";
        assertThat(layout.masthead()).isEqualTo(new Masthead("洛阳日报", LocalDate.of(2019, 5, 18), 3, "要闻", printed));
    }

    @Test
    void givesACaptionItsStory() throws IOException {
        List<Article> articles = CUTTER.cut(Files.readString(PAGES.resolve("caption-cuts-a-word.txt")))
                .articles();
        assertThat(articles.get(1).parentNo()).isEqualTo(1);
        assertThat(articles.get(1).byline()).isNull();
    }

    @Test
    void findsNothingOnABlankPage() {
        assertThat(CUTTER.cut(" \n\n　").articles()).isEmpty();
    }

    @Test
    void doubtsAPageOfNoise() {
        assertThat(CUTTER.cut("市□长■□会~见^客□人■ ".repeat(20)).issues()).containsExactly(ArticleCutter.LOW_QUALITY);
    }

    @Test
    void keepsEveryCharacterOfAnyPageExactlyOnce() {
        RandomText.of(2_000).forEach(page -> {
            boolean[] seen = new boolean[page.length()];
            for (Article article : CUTTER.cut(page).articles()) {
                for (Block block : article.blocks()) {
                    assertThat(block.span().of(article.text())).isEqualTo(block.text());
                    assertThat(block.pageSpans().stream()
                                    .map(piece -> piece.of(page))
                                    .collect(Collectors.joining()))
                            .isEqualTo(block.text());
                    block.pageSpans().forEach(piece -> mark(seen, piece));
                }
            }
            for (int i = 0; i < seen.length; i++) {
                assertThat(seen[i] || isBlank(page.charAt(i)))
                        .as("character " + i + " of " + page)
                        .isTrue();
            }
        });
    }

    private static void mark(boolean[] seen, Span piece) {
        for (int i = piece.begin(); i < piece.end(); i++) {
            assertThat(seen[i]).isFalse();
            seen[i] = true;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }
}
