package broadsheet.keywords;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.CharSet;
import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds phrases that name a body: 市疫情防控工作领导小组, 市第一人民医院, 银海心悦社区.
 *
 * <p>A word that ends in a head of organisation_suffixes.tsv is extended to the left as far as nouns, places and ordinals
 * reach. A first stage: the room people reads organisations by grammar, this one only wants their names as keywords.
 */
final class OrganisationFinder {
    private static final int MAX_CHARS = 14;
    private static final int MAX_WORDS = 8;

    private final Set<String> suffixes;
    private final CharSet lastCharacters;

    OrganisationFinder(Lexicons lexicons) {
        this.suffixes = lexicons.get("organisation_suffixes").rows().stream()
                .map(Lexicon.Row::key)
                .filter(suffix -> suffix.length() > 1)
                .collect(Collectors.toUnmodifiableSet());
        this.lastCharacters = CharSet.of(suffixes.stream()
                .map(suffix -> suffix.substring(suffix.length() - 1))
                .collect(Collectors.joining()));
    }

    /** One occurrence a head, the longest reach. */
    List<Occurrence> find(List<Word> words) {
        List<Occurrence> found = new ArrayList<>();
        for (int head = 1; head < words.size(); head++) {
            if (isHead(words.get(head).token().term()) && !words.get(head).isOfName()) {
                int first = reach(words, head);
                if (first < head) {
                    Span span =
                            new Span(words.get(first).begin(), words.get(head).end());
                    found.add(new Occurrence(span, KeywordKind.PHRASE, null, 1.0));
                }
            }
        }
        return found;
    }

    private boolean isHead(String term) {
        boolean may = term.length() > 1 && lastCharacters.has(term.charAt(term.length() - 1));
        for (int i = 0; may && i < term.length() - 1; i++) {
            if (suffixes.contains(term.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static int reach(List<Word> words, int head) {
        int first = head;
        int end = words.get(head).end();
        while (first > 0
                && head - first < MAX_WORDS
                && words.get(first).isRightBehind(words.get(first - 1))
                && end - words.get(first - 1).begin() <= MAX_CHARS
                && isPart(words.get(first - 1).token())
                && !words.get(first - 1).isOfName()) {
            first--;
        }
        while (first < head && !words.get(first).isListedFirst()) {
            first++;
        }
        return first;
    }

    /** Nouns, places, short forms, ordinals (第, 一) and the odd syllable a segmenter leaves of an unknown name. */
    private static boolean isPart(Token token) {
        String pos = token.pos();
        return pos.startsWith("n") && !pos.equals("nnt")
                || pos.equals("vn")
                || pos.equals("j")
                || pos.equals("f")
                || pos.equals("b")
                || pos.startsWith("g")
                || pos.equals("mq") && token.surface().startsWith("第")
                || pos.equals("m") // 二十国集团
                        && token.surface().length() <= 2
                        && token.surface().chars().allMatch(Character::isIdeographic)
                || pos.length() == 2 && pos.endsWith("g");
    }
}
