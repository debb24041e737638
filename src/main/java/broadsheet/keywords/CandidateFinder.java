package broadsheet.keywords;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds what an article might be filed under: words, noun phrases, quoted names of things, set formulations, persons.
 *
 * <p>From "市疫情防控工作领导小组召开会议" come 疫情, 疫情防控 and 市疫情防控工作领导小组; they compete in {@link KeywordRanker}.
 */
public final class CandidateFinder {
    /** Kept an article, the weightiest first: a page of names or numbers must not swell the working set. */
    static final int MOST = 150;
    /** Words that are read: what goes on for longer is a list or a book, and its subject is named by then. */
    static final int READ_TOKENS = 20_000;

    private final TermFilter filter;
    private final WordShape shape = new WordShape();
    private final PhraseFinder phrases;
    private final OrganisationFinder organisations;
    private final QuotationFinder quotations = new QuotationFinder();
    private final Normaliser normaliser;

    /**
     * A finder for one set of lexicons.
     *
     * @param lexicons holds organisation_suffixes
     */
    public CandidateFinder(Lexicons lexicons, Normaliser normaliser, TermFilter filter) {
        this.filter = filter;
        this.phrases = new PhraseFinder(filter, shape);
        this.organisations = new OrganisationFinder(lexicons, filter);
        this.normaliser = normaliser;
    }

    /**
     * The candidates of one article.
     *
     * @param tokens of the article's text, in reading order
     * @param personNames spans of persons' names; no phrase holds one
     * @param formulations of the article's text
     * @return the weightiest first, at most {@link #MOST}, from the first {@link #READ_TOKENS} tokens
     */
    public List<Candidate> find(
            ZonedText article, List<Token> tokens, List<Span> personNames, List<Formulation> formulations) {
        if (tokens.size() > READ_TOKENS) {
            int end = tokens.get(READ_TOKENS).span().begin();
            return find(
                    upTo(article, end),
                    tokens.subList(0, READ_TOKENS),
                    personNames,
                    formulations.stream().filter(f -> f.span().end() <= end).toList());
        }
        Prominence prominence = new Prominence(article);
        NameFinder names = new NameFinder(personNames, article.text().length());
        String folded = normaliser.fold(article.text());
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Occurrence occurrence : occurrences(article, tokens, names, prominence, formulations)) {
            double place = prominence.at(occurrence.span());
            if (place > 0) {
                String keyword = occurrence.span().of(folded);
                tallies.computeIfAbsent(keyword.toLowerCase(Locale.ROOT), key -> new Tally(keyword))
                        .add(occurrence, place, prominence.isHeadline(occurrence.span()));
            }
        }
        return tallies.values().stream()
                .filter(Tally::isPhrase)
                .map(Tally::candidate)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.weight() * c.tf())
                        .thenComparing(Candidate::firstStart)
                        .thenComparing(Candidate::keyword))
                .limit(MOST)
                .toList();
    }

    private static ZonedText upTo(ZonedText article, int end) {
        List<ZonedText.Zoned> zones = article.zones().stream()
                .filter(zoned -> zoned.span().begin() < end)
                .map(zoned -> new ZonedText.Zoned(
                        zoned.zone(),
                        new Span(
                                zoned.span().begin(), Math.min(end, zoned.span().end()))))
                .toList();
        return new ZonedText(article.text().substring(0, end), zones);
    }

    private List<Occurrence> occurrences(
            ZonedText article,
            List<Token> tokens,
            NameFinder names,
            Prominence prominence,
            List<Formulation> formulations) {
        List<Occurrence> found = words(tokens, names);
        found.addAll(phrases.find(tokens, token -> names.touches(token.span()) || prominence.at(token.span()) == 0));
        found.addAll(organisations.find(tokens, token -> names.touches(token.span())));
        found.addAll(quotations.find(article.text()));
        found.addAll(ofFormulations(formulations));
        found.addAll(names.find(article.text(), tokens));
        return found;
    }

    private List<Occurrence> words(List<Token> tokens, NameFinder names) {
        List<Occurrence> found = new ArrayList<>();
        for (Token token : tokens) {
            double worth = shape.ofWord(token); // asked first: half of all tokens are one character, and worth nothing
            if (worth > 0 && filter.isTerm(token) && !names.touches(token.span())) {
                found.add(new Occurrence(token.span(), KeywordKind.TERM, token.pos(), worth));
            }
        }
        return found;
    }

    private static List<Occurrence> ofFormulations(List<Formulation> formulations) {
        return formulations.stream()
                .map(f -> new Occurrence(f.span(), KeywordKind.FORMULATION, null, worth(f.kind())))
                .toList();
    }

    private static double worth(String kind) {
        return switch (kind) {
            case "measure", "numeric", "campaign" -> 1.0;
            case "theory", "slogan" -> 0.5;
            default -> 0.3; // cadre_style, warning, leader_ref say how, not what
        };
    }
}
