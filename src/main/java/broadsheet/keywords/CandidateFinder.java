package broadsheet.keywords;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

    private final WordReader words;
    private final OrganisationFinder organisations;
    private final QuotationFinder quotations = new QuotationFinder();
    private final Normaliser normaliser;

    /**
     * A finder for one set of lexicons.
     *
     * @param lexicons holds organisation_suffixes
     */
    public CandidateFinder(Lexicons lexicons, Normaliser normaliser, TermFilter filter) {
        this.words = new WordReader(filter);
        this.organisations = new OrganisationFinder(lexicons);
        this.normaliser = normaliser;
    }

    /**
     * The candidates of one article.
     *
     * @param tokens of the article's text, in reading order
     * @param personNames spans of persons' names; no phrase holds one
     * @param titles spans of the titles printed beside names; what stands there is no candidate
     * @param formulations of the article's text
     * @return the weightiest first, at most {@link #MOST}, from the first {@link #READ_TOKENS} tokens
     */
    public List<Candidate> find(
            ZonedText article,
            List<Token> tokens,
            List<Span> personNames,
            List<Span> titles,
            List<Formulation> formulations) {
        if (tokens.size() > READ_TOKENS) {
            int end = tokens.get(READ_TOKENS).span().begin();
            return find(
                    upTo(article, end),
                    tokens.subList(0, READ_TOKENS),
                    personNames,
                    titles,
                    formulations.stream().filter(f -> f.span().end() <= end).toList());
        }
        Prominence prominence = new Prominence(article, titles);
        List<Occurrence> found = occurrences(article, tokens, personNames, prominence, formulations);
        return tallies(normaliser.fold(article.text()), found, prominence).stream()
                .filter(Tally::isPhrase)
                .map(Tally::candidate)
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.weight() * c.tf())
                        .thenComparingInt(Candidate::firstStart)
                        .thenComparing(Candidate::keyword))
                .limit(MOST)
                .toList();
    }

    /** One a keyword, whatever its case. */
    private static Collection<Tally> tallies(String folded, List<Occurrence> found, Prominence prominence) {
        String lower = lowerCase(folded);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Occurrence occurrence : found) {
            Span span = occurrence.span();
            double place = prominence.at(span);
            if (place > 0) {
                tallies.computeIfAbsent(span.of(lower), key -> new Tally(span.of(folded)))
                        .add(occurrence, place, prominence.isHeadline(span));
            }
        }
        return tallies.values();
    }

    /** Character by character, so that offsets survive. */
    private static String lowerCase(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = Character.toLowerCase(characters[i]);
        }
        return new String(characters);
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
            List<Span> personNames,
            Prominence prominence,
            List<Formulation> formulations) {
        NameFinder names = new NameFinder(personNames, article.text().length());
        List<Word> read = words.read(tokens, names, prominence);
        List<Occurrence> found = new ArrayList<>(tokens.size());
        read.stream().filter(word -> word.worth() > 0).map(Occurrence::of).forEach(found::add);
        found.addAll(PhraseFinder.find(read));
        found.addAll(organisations.find(read));
        found.addAll(quotations.find(article.text()));
        found.addAll(ofFormulations(formulations));
        found.addAll(names.find(article.text(), tokens));
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
