package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Trie;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how long a Chinese name is that begins at a given place: a surname and one or two characters, or a name with ·.
 *
 * <p>"江成与大家": 江成, since 与 may follow a name and 大家 is a word; "焦玉莲家中": 焦玉莲. What may follow is in
 * {@code name_stops.tsv}, what only looks like a name in {@code not_names.tsv}; HanLP's token borders are weak votes.
 */
final class NameShape {
    private static final int LONGEST_FOREIGN = 16;
    private static final String NEVER_LAST = "等们及与在对将的了"; // 王可等: and others
    private static final Set<String> PARTICLES =
            Set.of("conjunction", "preposition", "aspect", "possessive", "discourse");

    private final Trie<Boolean> surnames = new Trie<>(); // true: seldom a name, often a word of prose
    private final Set<String> common = new HashSet<>();
    private final Set<String> notNames = new HashSet<>();
    private final Set<String> alsoNames = new HashSet<>();
    private final Trie<String> stops = new Trie<>();
    private final Trie<Post> posts;

    NameShape(Lexicons lexicons, Trie<Post> posts) {
        this.posts = posts;
        for (Lexicon.Row row : lexicons.get("surnames")) {
            boolean isCommon = row.get("frequency").equals("common");
            surnames.put(row.key(), row.yes("is_word") && !isCommon);
            if (isCommon) {
                common.add(row.key());
            }
        }
        for (Lexicon.Row row : lexicons.get("not_names")) {
            (row.yes("also_name") ? alsoNames : notNames).add(row.key());
        }
        lexicons.get("name_stops").forEach(row -> stops.put(row.key(), row.get("class")));
    }

    /**
     * The name that begins at {@code from}.
     *
     * @param text folded
     * @param limit no name reaches beyond it
     * @return null when no name-shaped text stands there or nothing shows where it ends
     */
    @Nullable
    Span at(String text, int from, int limit, TokenBorders borders) {
        Span foreign = foreign(text, from, limit, borders);
        if (foreign == null) {
            foreign = borders.transcribed(from, limit);
        }
        int run = foreign == null ? Transcription.end(text, from, limit, borders) : -1;
        if (run > 0 && !borders.isProse(from, run)) {
            return new Span(from, run);
        }
        if (foreign != null) {
            return foreign;
        }
        Trie.Match<Boolean> surname = surnames.longest(text, from);
        if (surname == null) {
            return null;
        }
        int head = surname.end();
        Span best = null;
        int bestScore = 0;
        for (int end = head + 1; end <= Math.min(limit, head + 2); end++) {
            int score = isGiven(text, head, end) ? score(text, from, end, limit, borders) : 0;
            if (score > bestScore) {
                best = new Span(from, end);
                bestScore = score;
            }
        }
        boolean weak = isParticle(text, from) || surname.value();
        boolean doubtful = best != null && weak && !borders.isName(best.begin(), best.end());
        return doubtful ? null : best;
    }

    /** How well a name may end at {@code end}; 0 when it may not. A tie goes to the shorter, so three characters get a point. */
    private int score(String text, int from, int end, int limit, TokenBorders borders) {
        String name = text.substring(from, end);
        boolean prose = borders.isProse(from, end) && !alsoNames.contains(name);
        if (NEVER_LAST.indexOf(text.charAt(end - 1)) >= 0
                || prose
                || isSurnameAndPost(text, from, end)
                || notNames.contains(name)
                || borders.cuts(from, end)) {
            return 0;
        }
        int score = (end - from == 3 ? 1 : 0) - (isParticle(text, end - 1) ? 4 : 0);
        if (end >= limit || !isHan(text.charAt(end))) {
            return score + 6;
        }
        Trie.Match<String> stop = stops.longest(text, end);
        if (stop != null) {
            score += stop.end() - end > 1 ? 5 : 3;
        }
        if (posts.longest(text, end) != null) {
            score += 4;
        }
        score += borders.isBorder(end) ? 3 : 0;
        score += borders.isName(from, end) ? 2 : 0;
        return score > 1 ? score : 0;
    }

    /** 习主席, 国元首: a surname or another character and a post. */
    boolean isSurnameAndPost(String text, int from, int end) {
        Trie.Match<Post> post = posts.longest(text, from + 1);
        return post != null && post.end() == end;
    }

    /** Whether a character is 在, 与, 从 or the like, which hardly ends or begins a name. */
    private boolean isParticle(String text, int at) {
        Trie.Match<String> stop = stops.longest(text, at);
        return stop != null && stop.end() == at + 1 && PARTICLES.contains(stop.value());
    }

    private boolean isGiven(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** 弗拉基米尔·普京: parts of Chinese characters joined by dots. */
    private static @Nullable Span foreign(String text, int from, int limit, TokenBorders borders) {
        int end = from;
        boolean dotted = false;
        while (end < limit
                && end - from < LONGEST_FOREIGN
                && (isHan(text.charAt(end)) || isDot(text.charAt(end)) && end > from)) {
            if (dotted && !isDot(text.charAt(end - 1)) && endsBefore(text, end, borders)) {
                break;
            }
            dotted |= isDot(text.charAt(end));
            end++;
        }
        boolean whole = end >= limit || !isHan(text.charAt(end)) || endsBefore(text, end, borders);
        return dotted && whole && !isDot(text.charAt(end - 1)) && end - from > 3 ? new Span(from, end) : null;
    }

    /** A verb or particle ends the name, but for one character that transcribes a sound: 安托万. */
    private static boolean endsBefore(String text, int at, TokenBorders borders) {
        return borders.beginsVerb(at) && !(Transcription.isSound(text.charAt(at)) && borders.isOneCharacter(at));
    }

    private static boolean isDot(char c) {
        return c == '·' || c == '•';
    }

    static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || Character.isSurrogate(c) || c >= 0x3400 && c < 0x4DC0;
    }

    /**
     * Whether the segmenter too takes a stretch for a name: asked where no office stands beside it (村民某某), since 村民享受 is
     * printed as often.
     */
    static boolean isSure(Span name, TokenBorders borders) {
        return borders.isName(name.begin(), name.end());
    }

    /** Whether a surname is seldom one and often a word: 和奶奶 is no Mrs He. */
    boolean isSeldom(String surname) {
        return Boolean.TRUE.equals(surnames.get(surname));
    }

    /** The surname that begins at {@code from}; its end, or −1. */
    int surnameEnd(String text, int from) {
        Trie.Match<Boolean> surname = surnames.longest(text, from);
        return surname == null ? -1 : surname.end();
    }

    /** Whether two characters that transcribe are rather a piece of a longer foreign name: 斯克 of 泽连斯克. */
    boolean isFragment(String name) {
        boolean sounds = name.length() == 2 && name.chars().allMatch(c -> Transcription.isSound((char) c));
        return sounds && !common.contains(name.substring(0, 1));
    }

    boolean isNoName(String name) {
        return notNames.contains(name) || !name.chars().allMatch(c -> isHan((char) c));
    }
}
