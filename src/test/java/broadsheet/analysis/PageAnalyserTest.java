package broadsheet.analysis;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static broadsheet.Extractors.SEGMENTER;
import static org.assertj.core.api.Assertions.assertThat;

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

    private static List<Page> seeds() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                Supplied nothing = Supplied.NOTHING;
                pages.add(
                        new Page(Page.idOf(text, nothing), file.toString(), "", 0, "UTF-8", text, nothing, List.of()));
            }
        }
        return pages;
    }
}
