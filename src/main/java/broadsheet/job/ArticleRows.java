package broadsheet.job;

import broadsheet.analysis.AnalysedArticle;
import broadsheet.analysis.AnalysedPage;
import broadsheet.articles.Article;
import broadsheet.keywords.Candidate;
import broadsheet.keywords.TermFilter;
import broadsheet.people.HomePlace;
import broadsheet.tables.AppearancesTable;
import broadsheet.tables.ArticleToken;
import broadsheet.tables.ArticlesTable;
import broadsheet.tables.BlocksTable;
import broadsheet.tables.DatesTable;
import broadsheet.tables.EventsTable;
import broadsheet.tables.FingerprintType;
import broadsheet.tables.FormulationsTable;
import broadsheet.tables.MentionsTable;
import broadsheet.tables.Offsets;
import broadsheet.tables.PagesTable;
import broadsheet.tables.Scores;
import broadsheet.text.CodePoints;
import broadsheet.text.Fingerprint;
import broadsheet.text.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** An analysed page as {@link WorkingSet#ROW}s: where spans become code points; those of tokens stay as they are until they are read. */
final class ArticleRows {
    private final AnalysedPage page;
    private final TermFilter terms;
    private final String inputKey;
    private final CodePoints chars;

    private ArticleRows(AnalysedPage page, TermFilter terms, String inputKey) {
        this.page = page;
        this.terms = terms;
        this.inputKey = inputKey;
        this.chars = CodePoints.of(page.page().text());
    }

    /** A row an article; a page without articles gives one row with no article. */
    static List<Row> of(AnalysedPage page, TermFilter terms, String inputKey) {
        return new ArticleRows(page, terms, inputKey).rows();
    }

    /** The row of a page that the page pass could not read. */
    static Row failed(String inputKey, String pageId, String failure) {
        Object[] cells = new Object[WorkingSet.ROW.length()];
        cells[0] = inputKey;
        cells[1] = pageId;
        cells[WorkingSet.ROW.fieldIndex("failure")] = failure;
        return RowFactory.create(cells);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (AnalysedArticle article : page.articles()) {
            rows.add(row(rows.isEmpty() ? pageStruct() : null, article));
        }
        if (rows.isEmpty()) {
            rows.add(row(pageStruct(), null));
        }
        return rows;
    }

    private Row row(@Nullable Row pageStruct, @Nullable AnalysedArticle analysed) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(inputKey);
        cells.add(page.page().pageId());
        cells.add(page.publication());
        cells.add(page.publishDate());
        cells.add(pageStruct);
        cells.add(null);
        if (analysed != null) {
            addArticle(analysed, cells);
        }
        while (cells.size() < WorkingSet.ROW.length()) {
            cells.add(null);
        }
        return RowFactory.create(cells.toArray());
    }

    private void addArticle(AnalysedArticle analysed, List<@Nullable Object> cells) {
        Article article = analysed.article();
        Offsets at = Offsets.of(article, articleId(article), chars);
        cells.add(ArticlesTable.item(
                article, at.articleId(), parentId(article), analysed.tokens().size(), homePlaceCode(), chars));
        List<Row> blocks = new ArrayList<>();
        article.blocks().forEach(block -> blocks.add(BlocksTable.item(blocks.size() + 1, block, at.chars(), chars)));
        cells.add(blocks.toArray(Row[]::new));
        cells.add(PackedTokens.pack(ArticleToken.of(article.zonedText(), analysed.tokens(), terms::isTerm)));
        cells.add(structs(analysed.dates(), timex -> DatesTable.item(timex, at)));
        cells.add(structs(analysed.people(), mention -> MentionsTable.item(mention, at)));
        cells.add(structs(analysed.roles(), role -> AppearancesTable.item(role, at)));
        cells.add(structs(analysed.events(), event -> EventsTable.item(event, at)));
        cells.add(structs(
                analysed.formulations(), formulation -> FormulationsTable.item(formulation, article.text(), at)));
        cells.add(PackedCandidates.pack(analysed.candidates().stream()
                .map(candidate -> placed(candidate, at.chars()))
                .toList()));
        cells.add(FingerprintType.item(Fingerprint.of(article.text())));
    }

    private static Candidate placed(Candidate candidate, CodePoints chars) {
        return new Candidate(
                candidate.keyword(),
                candidate.kind(),
                candidate.pos(),
                candidate.tf(),
                chars.at(candidate.firstStart()),
                candidate.inHeadline(),
                Scores.rounded(candidate.weight()));
    }

    private static <T> Row[] structs(List<T> found, Function<T, Row> struct) {
        return found.stream().map(struct).toArray(Row[]::new);
    }

    private String articleId(Article article) {
        return Id.of(page.page().pageId(), String.valueOf(chars.at(article.pageStart())));
    }

    private @Nullable String parentId(Article article) {
        Integer parent = article.parentNo();
        return parent == null
                ? null
                : page.articles().stream()
                        .map(AnalysedArticle::article)
                        .filter(other -> other.articleNo() == parent)
                        .map(this::articleId)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String homePlaceCode() {
        HomePlace home = page.homePlace();
        return home == null ? null : home.code();
    }

    private Row pageStruct() {
        return PagesTable.found(page, chars.length());
    }
}
