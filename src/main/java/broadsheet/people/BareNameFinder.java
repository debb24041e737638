package broadsheet.people;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Trie;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The second pass: names without any title, known from elsewhere. "韦某主持召开…" in a headline is the 市委书记韦某 of the text below.
 *
 * <p>Only where the segmentation allows it: a name does not cut a word, and a word that is a name too (高峰, 马上) is a word.
 */
public final class BareNameFinder {
    private static final int OFTEN = 3; // a name seen so often beside titles may begin with a word: 高峰明

    private final Normaliser normaliser;

    public BareNameFinder(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /**
     * The bare mentions of an article.
     *
     * @param found mentions that are there already; nothing is found inside them
     * @param home the article's home; names of another home are not looked for
     * @return only what is new, in reading order
     */
    public List<PersonMention> find(
            ZonedText article,
            List<Token> tokens,
            List<PersonMention> found,
            NameInventory names,
            @Nullable HomePlace home) {
        if (names.size() == 0) {
            return List.of();
        }
        String text = normaliser.fold(article.text());
        TokenBorders borders = new TokenBorders(text, tokens);
        MentionList taken = new MentionList(article);
        found.forEach(taken::add);
        List<PersonMention> bare = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Trie.Match<List<NameEvidence>> match = names.at(text, i);
            NameEvidence known = match == null ? null : known(match.value(), home);
            if (match != null && known != null && isFree(known, i, match.end(), borders, taken)) {
                bare.add(mention(article, new Span(i, match.end()), known));
                i = match.end() - 1;
            }
        }
        return bare;
    }

    /**
     * Whether {@link #find} or {@link #recognised} may change anything: a known name stands outside all mentions, or a mention is
     * known by its verb of speech alone. Needs no tokens, so that most articles are left alone.
     *
     * @param taken the spans of the mentions that are there already
     * @param rules the rules that found them
     */
    public boolean mayFind(
            String articleText, List<Span> taken, List<String> rules, NameInventory names, @Nullable HomePlace home) {
        if (rules.contains(UntitledNames.SPEAKS)) {
            return true;
        }
        String text = normaliser.fold(articleText);
        NavigableMap<Integer, Integer> endByBegin = new TreeMap<>();
        taken.forEach(span -> endByBegin.put(span.begin(), span.end()));
        for (int i = 0; i < text.length(); i++) {
            Trie.Match<List<NameEvidence>> match = names.at(text, i);
            if (match != null && known(match.value(), home) != null && isFree(i, match.end(), endByBegin)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(int begin, int end, NavigableMap<Integer, Integer> endByBegin) {
        Map.Entry<Integer, Integer> before = endByBegin.lowerEntry(end);
        return before == null || before.getValue() <= begin;
    }

    /** A mention that only its verb of speech shows, as what the inventory knows its bearer to be; itself otherwise. */
    public PersonMention recognised(PersonMention mention, NameInventory names, @Nullable HomePlace home) {
        Trie.Match<List<NameEvidence>> match =
                mention.rule().equals(UntitledNames.SPEAKS) ? names.at(mention.name(), 0) : null;
        NameEvidence known = match == null || match.end() < mention.name().length() ? null : known(match.value(), home);
        return known == null || known.kind() == mention.kind() ? mention : mention.of(known.kind());
    }

    private static @Nullable NameEvidence known(List<NameEvidence> evidence, @Nullable HomePlace home) {
        NameEvidence best = null;
        for (NameEvidence one : evidence) {
            boolean here = one.isNational()
                    || one.kind() == PersonKind.FOREIGN
                    || home != null && Objects.equals(one.homeCode(), home.code())
                    || home == null && one.homeCode() == null;
            if (here && (best == null || one.times() > best.times())) {
                best = one;
            }
        }
        return best;
    }

    private static boolean isFree(NameEvidence known, int begin, int end, TokenBorders borders, MentionList taken) {
        boolean prose = borders.isProse(begin, end) && !(known.times() >= OFTEN && end - begin > 2);
        return !prose
                && !borders.cuts(begin, end)
                && !isWord(begin, end, borders)
                && taken.isFree(new Span(begin, end));
    }

    /** Whether the segmenter takes the stretch for a word of prose: 高峰, 安全. */
    private static boolean isWord(int begin, int end, TokenBorders borders) {
        Token token = borders.at(begin);
        return token != null
                && token.span().begin() == begin
                && token.span().end() == end
                && !token.pos().startsWith("nr")
                && !token.pos().equals("nz");
    }

    private static PersonMention mention(ZonedText article, Span span, NameEvidence known) {
        return new PersonMention(
                span,
                span.of(article.text()),
                known.name(),
                article.zoneAt(span.begin()),
                MentionForm.FULL,
                known.kind(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                "inventory",
                0.9);
    }
}
