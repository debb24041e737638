package broadsheet.articles;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    private final Leads leads;
    private final Bylines bylines;
    private final Headlines headlines;
    private final ColumnNames columns;
    private final Mastheads mastheads;
    private final Quality quality;

    /** Reads byline_words, newsagency_leads, furniture, formulations, places, surnames, word_frequencies, not_names and char_pairs. */
    public ArticleCutter(Lexicons lexicons, Normaliser normaliser) {
        AuthorNames authors = new AuthorNames(lexicons);
        this.leads = new Leads(lexicons, normaliser);
        this.bylines = new Bylines(lexicons, normaliser, authors);
        this.columns = new ColumnNames(lexicons, normaliser);
        this.typer = new LineTyper(lexicons, normaliser, bylines, authors, leads, columns);
        this.headlines = new Headlines(lexicons, columns);
        this.mastheads = new Mastheads(normaliser);
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
        List<Captions.Lifted> captions = Captions.lift(lines);
        PageReading reading = new PageReading(lines, headlines, columns, leads, new Signoffs(bylines));
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
        return new PageLayout(articles(page, drafts), mastheads.read(lines), reading.joins(), issues(page));
    }

    private static void read(PageReading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            reading.read(i);
        }
    }

    private List<String> issues(String page) {
        return quality.isLow(page) ? List.of(LOW_QUALITY) : List.of();
    }

    private List<Article> articles(String page, List<Draft> drafts) {
        int count = 0;
        for (Draft draft : drafts) {
            draft.number = ++count;
        }
        return drafts.stream().map(draft -> article(page, draft)).toList();
    }

    private Article article(String page, Draft draft) {
        List<Block> blocks = blocks(page, draft);
        List<String> names = blocks.stream()
                .filter(block -> isByline(block.zone()))
                .flatMap(block -> bylines.names(withoutMark(block)).stream())
                .distinct()
                .toList();
        return new Article(
                draft.number,
                draft.kind,
                draft.parent == null ? null : draft.parent.number,
                draft.section,
                printed(blocks, Zone.KICKER),
                headline(page, draft),
                printed(blocks, Zone.SUBHEADLINE),
                names.isEmpty() ? null : String.join("、", names),
                printed(blocks, Zone.LEAD_MARK),
                draft.jump,
                blocks.stream().map(Block::text).collect(Collectors.joining("\n")),
                blocks,
                draft.issues);
    }

    private static boolean isByline(Zone zone) {
        return zone == Zone.BYLINE || zone == Zone.LEAD_MARK || zone == Zone.SIGNOFF;
    }

    /** Of 本报讯(记者 张三) the bracket alone holds names. */
    private static String withoutMark(Block block) {
        int bracket = Math.max(block.text().indexOf('('), block.text().indexOf('（'));
        return block.zone() == Zone.LEAD_MARK ? block.text().substring(Math.max(bracket, 0)) : block.text();
    }

    private static List<Block> blocks(String page, Draft draft) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (Draft.Part part : draft.parts) {
            String text = text(page, part.pieces());
            blocks.add(new Block(part.zone(), text, new Span(begin, begin + text.length()), part.pieces()));
            begin += text.length() + 1;
        }
        return blocks;
    }

    private static String text(String page, List<Span> pieces) {
        return pieces.size() == 1
                ? pieces.get(0).of(page)
                : pieces.stream().map(piece -> piece.of(page)).collect(Collectors.joining());
    }

    private static @Nullable String headline(String page, Draft draft) {
        return draft.parts.stream()
                .filter(part -> part.zone() == Zone.HEADLINE)
                .map(part -> part.pieces().stream().map(piece -> piece.of(page)).collect(Collectors.joining(" ")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String printed(List<Block> blocks, Zone zone) {
        String text = blocks.stream()
                .filter(block -> block.zone() == zone)
                .map(Block::text)
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }
}
