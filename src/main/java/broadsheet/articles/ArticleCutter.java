package broadsheet.articles;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a page into articles: lines are typed, captions lifted out, column breaks joined, heads and sign-offs told apart.
 *
 * <p>"…服务能力提 | 市委书记慰问一线人员。 梁某 摄 | 升。要进一步…" → a story with the paragraph "…服务能力提升。要进一步…" and a caption
 * whose parent it is. A page without any head is one story. Thread-safe; linear in the page.
 */
public final class ArticleCutter {
    /** A page with too many odd characters, unlikely pairs and broken lines: one in twelve, one in five, two in five, or of each some. */
    public static final String LOW_QUALITY = "LOW_QUALITY";

    private final LineTyper typer;
    private final AuthorNames authors;
    private final Leads leads;
    private final Bylines bylines;
    private final Assembly assembly;
    private final Headlines headlines;
    private final ColumnNames columns;
    private final Mastheads mastheads;
    private final Quality quality;

    /** Reads byline_words, newsagency_leads, furniture, formulations, headline_words, places, surnames, word_frequencies, not_names, organisation_suffixes, verbs and char_pairs. */
    public ArticleCutter(Lexicons lexicons, Normaliser normaliser) {
        this.authors = new AuthorNames(lexicons);
        this.leads = new Leads(lexicons, normaliser);
        this.bylines = new Bylines(lexicons, normaliser, authors);
        this.assembly = new Assembly(bylines);
        this.columns = new ColumnNames(lexicons, normaliser);
        this.typer = new LineTyper(lexicons, normaliser, bylines, authors, leads, columns);
        this.headlines = new Headlines(lexicons, columns);
        this.mastheads = new Mastheads(normaliser, new PlaceNames(lexicons));
        this.quality = new Quality(lexicons, normaliser);
    }

    /**
     * The page's articles.
     *
     * @param page its text as printed, with its own line ends
     * @return no article for a blank page
     */
    public PageLayout cut(String page) {
        List<TypedLine> lines = Jumps.apart(RunIns.apart(Line.of(page))).stream()
                .map(line -> new TypedLine(line, typer.type(line.text())))
                .toList();
        PageShape shape = PageShape.of(lines);
        List<Captions.Lifted> captions = Captions.lift(lines, shape);
        PageReading reading = new PageReading(
                lines, shape, headlines, columns, leads, new Signoffs(bylines), new Rolls(lines, authors));
        List<Draft> drafts = new ArrayList<>();
        int next = 0;
        for (Captions.Lifted caption : captions) {
            read(reading, next, caption.first());
            caption.draft().parent = reading.openStory();
            drafts.add(caption.draft());
            next = caption.before();
        }
        read(reading, next, lines.size());
        reading.end();
        drafts.addAll(reading.drafts());
        drafts.removeIf(draft -> draft.parts.isEmpty());
        drafts.sort(Comparator.comparingInt(Draft::start));
        CaptionParents.find(page, drafts);
        return new PageLayout(assembly.articles(page, drafts), mastheads.read(lines), reading.joins(), issues(page));
    }

    private static void read(PageReading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            reading.read(i);
        }
    }

    private List<String> issues(String page) {
        return quality.isLow(page) ? List.of(LOW_QUALITY) : List.of();
    }
}
