package broadsheet.keywords;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds phrases that name a body: 市疫情防控工作领导小组, 市第一人民医院, 银海心悦社区.
 *
 * <p>A token that ends in a head of organisation_suffixes.tsv is extended to the left as far as nouns, places and ordinals
 * reach. A first stage: the room people reads organisations by grammar, this one only wants their names as keywords.
 */
final class OrganisationFinder {
    private static final int MAX_CHARS = 14;
    private static final int MAX_TOKENS = 8;

    private final Set<String> suffixes;
    private final TermFilter filter;

    OrganisationFinder(Lexicons lexicons, TermFilter filter) {
        this.filter = filter;
        this.suffixes = lexicons.get("organisation_suffixes").rows().stream()
                .map(Lexicon.Row::key)
                .filter(suffix -> suffix.length() > 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One occurrence a head, the longest reach. */
    List<Occurrence> find(List<Token> tokens, Predicate<Token> isBarred) {
        List<Occurrence> found = new ArrayList<>();
        for (int head = 1; head < tokens.size(); head++) {
            if (isHead(tokens.get(head)) && !isBarred.test(tokens.get(head))) {
                int first = reach(tokens, head, isBarred);
                if (first < head) {
                    Span span = new Span(
                            tokens.get(first).span().begin(),
                            tokens.get(head).span().end());
                    found.add(new Occurrence(span, KeywordKind.PHRASE, null, 1.0));
                }
            }
        }
        return found;
    }

    private boolean isHead(Token token) {
        String term = token.term();
        for (int i = 0; i < term.length() - 1; i++) {
            if (suffixes.contains(term.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private int reach(List<Token> tokens, int head, Predicate<Token> isBarred) {
        int first = head;
        int end = tokens.get(head).span().end();
        while (first > 0
                && head - first < MAX_TOKENS
                && tokens.get(first - 1).span().end()
                        == tokens.get(first).span().begin()
                && end - tokens.get(first - 1).span().begin() <= MAX_CHARS
                && isPart(tokens.get(first - 1))
                && !isBarred.test(tokens.get(first - 1))) {
            first--;
        }
        while (first < head && !filter.mayBegin(tokens.get(first))) {
            first++;
        }
        return first;
    }

    /** Nouns, places, short forms, ordinals (第, 一) and the odd syllable a segmenter leaves of an unknown name. */
    private boolean isPart(Token token) {
        String pos = token.pos();
        return pos.startsWith("n") && !pos.equals("nnt")
                || pos.equals("vn")
                || pos.equals("j")
                || pos.equals("f")
                || pos.equals("b")
                || pos.startsWith("g")
                || pos.equals("mq") && token.surface().startsWith("第")
                || pos.equals("m")
                        && token.surface().length() == 1
                        && Character.isIdeographic(token.surface().charAt(0))
                || pos.length() == 2 && pos.endsWith("g");
    }
}
