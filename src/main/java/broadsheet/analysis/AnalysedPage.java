package broadsheet.analysis;

import broadsheet.people.HomePlace;
import broadsheet.source.Basis;
import broadsheet.source.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one page gives.
 *
 * @param publication as told from outside, else as the masthead prints it
 * @param publishDate likewise
 * @param publishDateEvidence the masthead's words; null when told from outside or not known
 * @param homePlace null when nothing shows it
 */
public record AnalysedPage(
        Page page,
        @Nullable String publication,
        Basis publicationBasis,
        @Nullable LocalDate publishDate,
        Basis publishDateBasis,
        @Nullable String publishDateEvidence,
        @Nullable Integer pageNo,
        @Nullable String section,
        @Nullable HomePlace homePlace,
        int lineJoinCount,
        List<AnalysedArticle> articles,
        List<String> issues) {
    public AnalysedPage {
        articles = List.copyOf(articles);
        issues = List.copyOf(issues);
    }
}
