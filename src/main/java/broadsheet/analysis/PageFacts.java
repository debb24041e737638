package broadsheet.analysis;

import broadsheet.articles.Masthead;
import broadsheet.articles.PageLayout;
import broadsheet.dates.Anchor;
import broadsheet.dates.AnchorBasis;
import broadsheet.people.HomePlace;
import broadsheet.source.Basis;
import broadsheet.source.Page;
import broadsheet.source.Supplied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a page from outside and from its masthead: outside wins, and a contradiction is an issue. */
record PageFacts(
        @Nullable String publication,
        Basis publicationBasis,
        @Nullable LocalDate publishDate,
        Basis publishDateBasis,
        @Nullable String dateEvidence,
        @Nullable Integer pageNo,
        @Nullable String section,
        @Nullable HomePlace homePlace,
        List<String> issues) {
    /** The masthead prints another day than the manifest or path tells. */
    static final String DATE_CONTRADICTED = "DATE_CONTRADICTED";

    /** The masthead prints another paper than the manifest or path tells. */
    static final String PUBLICATION_CONTRADICTED = "PUBLICATION_CONTRADICTED";

    /** The masthead prints another page number than the manifest or path tells. */
    static final String PAGE_NO_CONTRADICTED = "PAGE_NO_CONTRADICTED";

    private static final Masthead NO_MASTHEAD = new Masthead(null, null, null, null, "");

    /**
     * The facts of a page.
     *
     * @param toldPaper the paper as supplied, under its listed name
     * @param printedPaper the paper of the masthead, under its listed name
     */
    static PageFacts of(
            Page page,
            @Nullable Masthead printed,
            @Nullable String toldPaper,
            @Nullable String printedPaper,
            @Nullable HomePlace homePlace) {
        Masthead masthead = printed == null ? NO_MASTHEAD : printed;
        Supplied told = page.supplied();
        boolean dateIsTold = told.publishDate() != null;
        LocalDate date = dateIsTold ? told.publishDate() : masthead.publishDate();
        String publication = toldPaper == null ? printedPaper : toldPaper;
        return new PageFacts(
                publication,
                publication == null ? Basis.NONE : toldPaper == null ? Basis.MASTHEAD : told.publicationBasis(),
                date,
                date == null ? Basis.NONE : dateIsTold ? told.publishDateBasis() : Basis.MASTHEAD,
                date == null || dateIsTold ? null : masthead.evidence(),
                told.pageNo() == null ? masthead.pageNo() : told.pageNo(),
                told.section() == null ? masthead.section() : told.section(),
                homePlace,
                contradictions(told, masthead, differ(toldPaper, printedPaper)));
    }

    private static List<String> contradictions(Supplied told, Masthead masthead, boolean otherPaper) {
        List<String> issues = new ArrayList<>();
        if (differ(told.publishDate(), masthead.publishDate())) {
            issues.add(DATE_CONTRADICTED);
        }
        if (otherPaper) {
            issues.add(PUBLICATION_CONTRADICTED);
        }
        if (differ(told.pageNo(), masthead.pageNo())) {
            issues.add(PAGE_NO_CONTRADICTED);
        }
        return issues;
    }

    private static boolean differ(@Nullable Object told, @Nullable Object printed) {
        return told != null && printed != null && !Objects.equals(told, printed);
    }

    /** What dates are resolved against. */
    Anchor anchor() {
        return publishDate == null ? Anchor.UNKNOWN : new Anchor(publishDate, AnchorBasis.of(publishDateBasis.code()));
    }

    AnalysedPage page(Page page, PageLayout layout, List<AnalysedArticle> articles) {
        List<String> all = new ArrayList<>(page.issues());
        all.addAll(layout.issues());
        all.addAll(issues);
        return new AnalysedPage(
                page,
                publication,
                publicationBasis,
                publishDate,
                publishDateBasis,
                dateEvidence,
                pageNo,
                section,
                homePlace,
                layout.lineJoinCount(),
                articles,
                all);
    }
}
