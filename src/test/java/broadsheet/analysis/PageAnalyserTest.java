package broadsheet.analysis;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static broadsheet.Extractors.SEGMENTER;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.dates.Timex;
import broadsheet.keywords.TermFilter;
import broadsheet.source.Page;
import broadsheet.source.Supplied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageAnalyserTest {
    private static final PageAnalyser ANALYSER =
            new PageAnalyser(LEXICONS, NORMALISER, SEGMENTER, new TermFilter(LEXICONS, Set.of()));

    @Test
    void readsSomePagesTogetherAsEachByItself() throws IOException {
        List<Page> pages = seeds();
        assertThat(pages).hasSize(5);
        assertThat(ANALYSER.analyse(pages))
                .isEqualTo(pages.stream().map(ANALYSER::analyse).toList());
    }

    @Test
    void seesNoFeastInAName() {
        String text = "本报讯 国庆期间,环卫工人李小满告诉记者,今年小满他还在工地。副市长王国庆看望了大家。";
        List<String> dates = ANALYSER.analyse(page(text, "")).articles().get(0).dates().stream()
                .map(Timex::surface)
                .toList();
        assertThat(dates).containsExactly("国庆", "今年小满");
    }

    private static Page page(String text, String uri) {
        Supplied nothing = Supplied.NOTHING;
        return new Page(Page.idOf(text, nothing), uri, "", 0, "UTF-8", text, nothing, List.of());
    }

    private static List<Page> seeds() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                pages.add(page(Files.readString(file), file.toString()));
            }
        }
        return pages;
    }
}
