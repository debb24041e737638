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
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The second pass: names without any title, known from elsewhere. "韦某主持召开…" in a headline is the 市委书记韦某 of the text below.
 *
 * <p>Only where the segmentation allows it: a name does not cut a word, and a word that is a name too (高峰, 马上) is a word.
 */
public final class BareNameFinder {
    private static final int OFTEN = 3; // a name seen so often beside titles may begin with a word: 高峰明

    private static final Set<String> WEAK = Set.of(
            UntitledNames.SPEAKS, UntitledNames.HONOURED, UntitledNames.ACTS, UntitledNames.SEEN, UntitledNames.LISTED);

    /** The rule of a name that known_people lists. */
    static final String KNOWN = "known-name";

    private final Normaliser normaliser;
    private final NameInventory listed;

    /** Reads known_people. */
    public BareNameFinder(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
        this.listed = NameInventory.of(lexicons.get("known_people").rows().stream()
                .map(row -> new NameEvidence(row.key(), null, PersonKind.of(row.get("kind")), true, OFTEN))
                .toList());
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
        String text = normaliser.fold(article.text());
        int first = 0;
        while (first < text.length() && at(text, first, names, home) == null) {
            first++;
        }
        if (first == text.length()) {
            return List.of();
        }
        TokenBorders borders = new TokenBorders(text, tokens);
        MentionList taken = new MentionList(article);
        found.forEach(taken::add);
        List<PersonMention> bare = new ArrayList<>();
        for (int i = first; i < text.length(); i++) {
            Found one = at(text, i, names, home);
            if (one != null && isFree(one, i, borders, taken, text)) {
                bare.add(mention(article, text, new Span(i, one.end()), one));
                i = one.end() - 1;
            }
        }
        return bare;
    }

    /**
     * Whether {@link #find} or {@link #recognised} may change anything: a known name stands outside all mentions, or a mention is
     * known by a weak rule alone. Needs no tokens, so that most articles are left alone.
     *
     * @param taken the spans of the mentions that are there already
     * @param rules the rules that found them
     */
    public boolean mayFind(
            String articleText, List<Span> taken, List<String> rules, NameInventory names, @Nullable HomePlace home) {
        if (rules.stream().anyMatch(WEAK::contains)) {
            return true;
        }
        String text = normaliser.fold(articleText);
        NavigableMap<Integer, Integer> endByBegin = new TreeMap<>();
        taken.forEach(span -> endByBegin.put(span.begin(), span.end()));
        for (int i = 0; i < text.length(); i++) {
            Found seen = at(text, i, names, home, "inventory");
            if (seen != null && isFree(i, seen.end(), endByBegin)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(int begin, int end, NavigableMap<Integer, Integer> endByBegin) {
        Map.Entry<Integer, Integer> before = endByBegin.lowerEntry(end);
        return before == null || before.getValue() <= begin;
    }

    private record Found(NameEvidence known, int end, String rule) {}

    /** The name that begins at an offset: as the corpus knows it, else as the lexicon does. */
    private @Nullable Found at(String text, int from, NameInventory names, @Nullable HomePlace home) {
        Found seen = at(text, from, names, home, "inventory");
        return seen == null ? at(text, from, listed, home, KNOWN) : seen;
    }

    private static @Nullable Found at(
            String text, int from, NameInventory names, @Nullable HomePlace home, String rule) {
        Trie.Match<List<NameEvidence>> match = names.at(text, from);
        NameEvidence known = match == null ? null : known(match.value(), home);
        return match == null || known == null ? null : new Found(known, match.end(), rule);
    }

    /** A mention that only its verb of speech shows, as what the inventory knows its bearer to be; itself otherwise. */
    public PersonMention recognised(PersonMention mention, NameInventory names, @Nullable HomePlace home) {
        boolean weak = WEAK.contains(mention.rule());
        Found found = weak ? at(mention.name(), 0, listed, home, KNOWN) : null;
        found = weak && found == null ? at(mention.name(), 0, names, home, "inventory") : found;
        boolean same = found == null
                || found.end() < mention.name().length()
                || found.known().kind() == mention.kind();
        return same || found == null ? mention : mention.of(found.known().kind());
    }

    private static @Nullable NameEvidence known(List<NameEvidence> evidence, @Nullable HomePlace home) {
        NameEvidence best = null;
        for (NameEvidence one : evidence) {
            boolean here = one.isNational()
                    || one.kind() == PersonKind.FOREIGN
                    || home != null && Objects.equals(one.homeCode(), home.code())
                    || home == null && one.homeCode() == null;
            if (here && (best == null || one.times() > best.times() || isSurer(one, best))) {
                best = one;
            }
        }
        return best;
    }

    /** As often seen, and with an office, a firm or a chair besides. */
    private static boolean isSurer(NameEvidence one, NameEvidence best) {
        return one.times() == best.times() && best.kind() == PersonKind.CITIZEN && one.kind() != PersonKind.CITIZEN;
    }

    private static boolean isFree(Found found, int begin, TokenBorders borders, MentionList taken, String text) {
        int end = found.end();
        boolean sure = found.known().times() >= OFTEN || taken.holdsName(text.substring(begin, end));
        boolean prose = borders.isProse(begin, end) && !(sure && end - begin > 2);
        boolean famous = found.known().kind() == PersonKind.HISTORICAL; // 苏轼 is a noun to the segmenter
        boolean opens = begin == 0 || !NameSigns.isHan(text.charAt(begin - 1)) || text.charAt(begin - 1) == '对';
        boolean met = opens && taken.holdsName(text.substring(begin, end)); // 董事长舒展…。经查,舒展
        boolean whole = met && end - begin > 2; // ,王玉|东都|深入
        boolean allowed = whole || (borders.isWord(begin, end) ? famous || met : !prose && !borders.cuts(begin, end));
        boolean piece = found.known().kind() == PersonKind.FOREIGN && isPiece(text, begin, end);
        return allowed && !piece && taken.isFree(new Span(begin, end));
    }

    /** 米尔|济约耶夫: a short foreign name beside another character that transcribes. */
    private static boolean isPiece(String text, int begin, int end) {
        boolean before = begin > 0 && (Transcription.isSound(text.charAt(begin - 1)) || text.charAt(begin - 1) == '·');
        boolean behind = end < text.length() && Transcription.isSound(text.charAt(end));
        return end - begin == 2 && (before || behind);
    }

    private static PersonMention mention(ZonedText article, String text, Span span, Found found) {
        return new PersonMention(
                span,
                span.of(article.text()),
                found.known().name(),
                article.zoneAt(span.begin()),
                NestedNames.isNested(text, span) ? MentionForm.NESTED_IN_NAME : MentionForm.FULL,
                found.known().kind(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                found.rule(),
                0.9);
    }
}
