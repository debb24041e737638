package broadsheet.analysis;

import broadsheet.articles.Article;
import broadsheet.articles.ArticleCutter;
import broadsheet.articles.Masthead;
import broadsheet.articles.PageLayout;
import broadsheet.dates.DateTagger;
import broadsheet.dates.Timex;
import broadsheet.events.Event;
import broadsheet.events.EventFinder;
import broadsheet.keywords.CandidateFinder;
import broadsheet.keywords.Formulation;
import broadsheet.keywords.FormulationFinder;
import broadsheet.keywords.TermFilter;
import broadsheet.lexicon.Lexicons;
import broadsheet.people.BareNameFinder;
import broadsheet.people.HomePlace;
import broadsheet.people.HomePlaceFinder;
import broadsheet.people.NameEvidence;
import broadsheet.people.NameInventory;
import broadsheet.people.Organisations;
import broadsheet.people.PersonFinder;
import broadsheet.people.PersonKind;
import broadsheet.people.PersonMention;
import broadsheet.people.Publications;
import broadsheet.people.RoleFinder;
import broadsheet.people.Title;
import broadsheet.people.TokenRecutter;
import broadsheet.source.Page;
import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.WordSegmenter;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The one pass over a page: articles, tokens, dates, people, roles, events, keyword candidates. Build one a JVM; thread-safe.
 */
public final class PageAnalyser {
    private final ArticleCutter cutter;
    private final WordSegmenter segmenter;
    private final DateTagger dates;
    private final HomePlaceFinder homes;
    private final Publications publications;
    private final PersonFinder persons;
    private final BareNameFinder bareNames;
    private final RoleFinder roles;
    private final EventFinder events;
    private final Organisations organisations;
    private final FormulationFinder formulations;
    private final CandidateFinder candidates;
    private final TermFilter terms;

    /** Reads every lexicon; throws {@link broadsheet.lexicon.LexiconException} at a bad line. */
    public PageAnalyser(Lexicons lexicons, Normaliser normaliser, WordSegmenter segmenter, TermFilter terms) {
        this.segmenter = segmenter;
        this.terms = terms;
        this.cutter = new ArticleCutter(lexicons, normaliser);
        this.dates = new DateTagger(lexicons, normaliser);
        this.homes = new HomePlaceFinder(lexicons, normaliser);
        this.publications = new Publications(lexicons);
        this.persons = new PersonFinder(lexicons, normaliser);
        this.bareNames = new BareNameFinder(lexicons, normaliser);
        this.roles = new RoleFinder(lexicons, normaliser);
        this.events = new EventFinder(normaliser);
        this.organisations = new Organisations(lexicons);
        this.formulations = new FormulationFinder(lexicons, normaliser);
        this.candidates = new CandidateFinder(lexicons, normaliser, terms);
    }

    /** Which tokens are terms; the job asks it when it writes them. */
    public TermFilter terms() {
        return terms;
    }

    /** All that the page gives. Linear in its length; the same page gives the same answer. */
    public AnalysedPage analyse(Page page) {
        return analyse(List.of(page)).get(0);
    }

    /**
     * What some pages give, each as by itself, in their order. Each step is done for all before the next begins: the segmenter's
     * tables stay in the processor's cache meanwhile.
     */
    public List<AnalysedPage> analyse(List<Page> pages) {
        List<Cut> cuts = pages.stream().map(this::cut).toList();
        List<Segmented> segmented = cuts.stream().map(this::segment).toList();
        return segmented.stream().map(this::understand).toList();
    }

    /** A page in articles. */
    private record Cut(Page page, PageLayout layout) {}

    private Cut cut(Page page) {
        return new Cut(page, cutter.cut(page.text()));
    }

    /** A page in articles with the tokens of each. */
    private record Segmented(Cut cut, List<List<Token>> tokens) {}

    private Segmented segment(Cut cut) {
        return new Segmented(
                cut,
                cut.layout().articles().stream()
                        .map(article -> segmenter.segment(article.text()))
                        .toList());
    }

    private AnalysedPage understand(Segmented page) {
        PageLayout layout = page.cut().layout();
        PageFacts facts = facts(page.cut().page(), layout.masthead());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < layout.articles().size(); i++) {
            drafts.add(draft(layout.articles().get(i), page.tokens().get(i), facts));
        }
        NameInventory names = NameInventory.of(evidence(drafts, facts.homePlace()));
        List<AnalysedArticle> articles =
                drafts.stream().map(draft -> finish(draft, names, facts)).toList();
        return facts.page(page.cut().page(), layout, articles);
    }

    private PageFacts facts(Page page, @Nullable Masthead masthead) {
        String told = publications.listed(page.supplied().publication());
        String printed = publications.listed(masthead == null ? null : masthead.publication());
        return PageFacts.of(page, masthead, told, printed, homePlace(page, told == null ? printed : told));
    }

    private @Nullable HomePlace homePlace(Page page, @Nullable String publication) {
        String told = page.supplied().homePlaceCode();
        if (told != null) {
            return homes.ofCode(told, "manifest", "").orElse(null);
        }
        if (publications.isNational(publication)) {
            return null;
        }
        String ofPaper = publications.homeCode(publication);
        return ofPaper == null
                ? homes.find(page.text()).orElse(null)
                : homes.ofCode(ofPaper, "publication", String.valueOf(publication))
                        .orElse(null);
    }

    /** An article after the first look: what it says without the help of the others. */
    private record Draft(Article article, ZonedText text, List<Token> tokens, List<PersonMention> people) {}

    private Draft draft(Article article, List<Token> tokens, PageFacts facts) {
        ZonedText text = article.zonedText();
        return new Draft(article, text, tokens, persons.find(text, tokens, facts.homePlace()));
    }

    private static List<NameEvidence> evidence(List<Draft> drafts, @Nullable HomePlace home) {
        return drafts.stream()
                .flatMap(draft -> NameEvidence.of(draft.people(), home).stream())
                .toList();
    }

    private AnalysedArticle finish(Draft draft, NameInventory names, PageFacts facts) {
        List<PersonMention> people = merged(
                recognised(draft.people(), names, facts.homePlace()),
                bareNames.find(draft.text(), draft.tokens(), draft.people(), names, facts.homePlace()));
        List<Token> tokens = TokenRecutter.recut(draft.article().text(), draft.tokens(), people);
        List<Formulation> formulas = formulations.find(draft.article().text());
        List<Span> spans = people.stream().map(PersonMention::span).toList();
        return new AnalysedArticle(
                draft.article(),
                tokens,
                withoutNames(dates.tag(draft.text(), facts.anchor()), spans),
                people,
                roles.find(draft.text(), people),
                events(draft.text(), facts.homePlace()),
                formulas,
                candidates.find(draft.text(), tokens, spans, titles(people), formulas));
    }

    /** The titles of officials, who are in every story: a guest's company or state may be what it is about. */
    private static List<Span> titles(List<PersonMention> people) {
        return people.stream()
                .filter(person -> person.kind() == PersonKind.OFFICIAL)
                .flatMap(person -> person.titles().stream())
                .map(Title::span)
                .toList();
    }

    /** 李小满, 王国庆: a feast inside a person's name is none. */
    private static List<Timex> withoutNames(List<Timex> dates, List<Span> names) {
        NavigableSet<Span> sorted = new TreeSet<>(names);
        return dates.stream().filter(date -> !isInside(date.span(), sorted)).toList();
    }

    private static boolean isInside(Span date, NavigableSet<Span> names) {
        Span name = names.floor(new Span(date.begin(), Integer.MAX_VALUE));
        return name != null && name.contains(date);
    }

    private List<Event> events(ZonedText text, @Nullable HomePlace home) {
        return events.find(text).stream()
                .map(event -> event.of(organisations.fullName(event.body(), home)))
                .toList();
    }

    /**
     * Whether {@link #link} may change an article: a look at its text alone, for the many in which it changes nothing.
     *
     * @param mentions the spans of the mentions that are there already
     * @param rules the rules that found them
     */
    public boolean mayLink(
            String text, List<Span> mentions, List<String> rules, @Nullable String homePlaceCode, NameInventory names) {
        return names.size() > 0 && bareNames.mayFind(text, mentions, rules, names, home(homePlaceCode));
    }

    private @Nullable HomePlace home(@Nullable String code) {
        return code == null ? null : homes.ofCode(code, "text", "").orElse(null);
    }

    /**
     * Finds the names of an article that only the corpus explains.
     *
     * @param people the mentions the page pass found
     * @param homePlaceCode of the article's page; null when not known
     * @return null when the corpus adds nothing, which is so for most articles
     */
    public @Nullable Linked link(
            ZonedText text,
            List<Token> tokens,
            List<PersonMention> people,
            @Nullable String homePlaceCode,
            NameInventory names) {
        HomePlace home = home(homePlaceCode);
        List<PersonMention> added = bareNames.find(text, tokens, people, names, home);
        List<PersonMention> known = recognised(people, names, home);
        if (added.isEmpty() && known.equals(people)) {
            return null;
        }
        List<PersonMention> all = merged(known, added);
        return new Linked(TokenRecutter.recut(text.text(), tokens, all), all, roles.find(text, all));
    }

    private List<PersonMention> recognised(List<PersonMention> people, NameInventory names, @Nullable HomePlace home) {
        return people.stream()
                .map(mention -> bareNames.recognised(mention, names, home))
                .toList();
    }

    private static List<PersonMention> merged(List<PersonMention> people, List<PersonMention> added) {
        List<PersonMention> all = new ArrayList<>(people);
        all.addAll(added);
        all.sort((a, b) -> a.span().compareTo(b.span()));
        return all;
    }
}
