package broadsheet.keywords;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Trie;
import broadsheet.text.Zone;
import broadsheet.text.ZonedText;
import java.util.List;
import java.util.Set;

/**
 * Finds what may be a keyword of an article: terms, noun phrases (疫情防控工作领导小组), quoted phrases (“哨点”), set formulations
 * (人民至上、生命至上) and names. Linear; at most {@link #MOST} candidates.
 */
public final class CandidateFinder {
    private static final int MOST = 400;
    private static final int LONGEST_PHRASE = 5; // tokens
    private static final int LONGEST_QUOTE = 12; // characters
    private static final Set<String> NOUNS = Set.of(
            "n", "nz", "vn", "nt", "nis", "nit", "nic", "ni", "j", "gi", "gb", "nm", "nmc", "nba", "nb", "nh", "nhd",
            "an", "ng", "nn", "nnd", "x", "nx", "gm", "gp", "gc", "g");
    private static final Set<String> OPENERS = Set.of("b", "a", "v", "vi", "ns", "nsf", "s", "f");

    private final Normaliser normaliser;
    private final TermFilter terms;
    private final Trie<String> formulations = new Trie<>();

    /** Reads formulations. */
    public CandidateFinder(Lexicons lexicons, Normaliser normaliser, TermFilter terms) {
        this.normaliser = normaliser;
        this.terms = terms;
        for (Lexicon.Row row : lexicons.get("formulations")) {
            formulations.put(normaliser.term(row.key()), row.key());
            row.list("alternatives").forEach(other -> formulations.put(normaliser.term(other), row.key()));
        }
    }

    /**
     * The candidates of an article.
     *
     * @param tokens of the same text, names re-cut
     * @param personNames where persons are named
     */
    public List<Candidate> find(ZonedText article, List<Token> tokens, List<Span> personNames) {
        CandidateCounts counts = new CandidateCounts(article);
        addTokens(tokens, personNames, counts);
        addPhrases(tokens, counts);
        String folded = normaliser.fold(article.text());
        addQuotes(folded, counts);
        addFormulations(folded, counts);
        return counts.best(MOST);
    }

    private void addTokens(List<Token> tokens, List<Span> names, CandidateCounts counts) {
        int next = 0;
        for (Token token : tokens) {
            while (next < names.size() && names.get(next).end() <= token.span().begin()) {
                next++;
            }
            boolean name = next < names.size() && names.get(next).equals(token.span());
            if (name) {
                counts.add(token.term(), KeywordKind.NAME, "nr", token.span());
            } else if (isTerm(token)) {
                counts.add(token.term(), KeywordKind.TERM, token.pos(), token.span());
            }
        }
    }

    private boolean isTerm(Token token) {
        boolean noun = NOUNS.contains(token.pos())
                || token.pos().startsWith("ns")
                || token.pos().equals("v")
                || token.pos().equals("l")
                || token.pos().equals("i");
        return noun && token.term().length() > 1 && !terms.isStop(token);
    }

    /** Runs of nouns that touch, opened by an adjective, a verb or a place, ended by a noun. */
    private void addPhrases(List<Token> tokens, CandidateCounts counts) {
        for (int i = 0; i < tokens.size(); i++) {
            Token first = tokens.get(i);
            if (!isOpener(first)) {
                continue;
            }
            StringBuilder phrase = new StringBuilder(first.term());
            for (int j = i + 1; j < tokens.size() && j < i + LONGEST_PHRASE; j++) {
                Token next = tokens.get(j);
                if (next.span().begin() != tokens.get(j - 1).span().end() || !isInside(next)) {
                    break;
                }
                phrase.append(next.term());
                if (isEnd(next) && phrase.length() >= 4 && phrase.length() <= 14) {
                    counts.add(
                            phrase.toString(),
                            KeywordKind.PHRASE,
                            null,
                            new Span(first.span().begin(), next.span().end()));
                }
            }
        }
    }

    private boolean isOpener(Token token) {
        return (NOUNS.contains(token.pos()) || OPENERS.contains(token.pos())) && !terms.isStop(token);
    }

    private boolean isInside(Token token) {
        return NOUNS.contains(token.pos())
                || token.pos().equals("b")
                || token.pos().equals("v") && token.term().length() > 1;
    }

    private boolean isEnd(Token token) {
        return NOUNS.contains(token.pos()) && !terms.isStop(token)
                || token.term().length() > 1 && token.pos().equals("v") && !terms.isStop(token);
    }

    private void addQuotes(String text, CandidateCounts counts) {
        for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
            int close = text.indexOf('”', open);
            if (close < 0) {
                return;
            }
            String quoted = text.substring(open + 1, close);
            boolean plain = quoted.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '、' || c == '+');
            if (plain && quoted.length() >= 2 && quoted.length() <= LONGEST_QUOTE) {
                counts.add(normaliser.term(quoted), KeywordKind.PHRASE, null, new Span(open + 1, close));
            }
        }
    }

    private void addFormulations(String text, CandidateCounts counts) {
        for (int i = 0; i < text.length(); i++) {
            Trie.Match<String> match = formulations.longest(text, i);
            if (match != null && match.end() - i > 2) {
                String printed = normaliser.term(text.substring(i, match.end()));
                counts.add(printed, KeywordKind.FORMULATION, null, new Span(i, match.end()));
                i = match.end() - 1;
            }
        }
    }

    /** Zones that weigh as headlines. */
    static boolean isHead(Zone zone) {
        return zone == Zone.HEADLINE || zone == Zone.KICKER || zone == Zone.SUBHEADLINE;
    }
}
