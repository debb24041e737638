package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.CharSet;
import broadsheet.text.Span;
import broadsheet.text.Trie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the characters of a name say by themselves, whatever the segmenter sees: a usual surname, a word that only looks like a
 * name ({@code not_names.tsv}), a piece of a foreign name, a pair of states.
 */
final class NameSigns {
    /** 王可等: a name never ends so. */
    private static final String NEVER_LAST = "等们及与在对将的了说案每局";

    private static final String PAIRED = "中美英法德俄日韩朝印泰越柬缅菲蒙黎以伊叙沙土乌埃苏澳加墨巴阿欧"; // as papers pair them
    private static final CharSet STATES = CharSet.of(PAIRED);
    private static final CharSet STATES_AND_MALAYS = CharSet.of(PAIRED + "马"); // 马中友谊

    private static final Set<String> PARTICLES =
            Set.of("conjunction", "preposition", "aspect", "possessive", "discourse");

    private final Trie<Boolean> surnames = new Trie<>(); // true: seldom a name, often a word of prose
    private final Set<String> common = new HashSet<>();
    private final Set<String> notNames = new HashSet<>();
    private final Set<String> alsoNames = new HashSet<>();
    private final Set<String> words = new HashSet<>(); // of two characters: 黄河, 方式
    private final Set<String> givenWords = new HashSet<>(); // 建军, 解放
    private final Set<String> places = new HashSet<>(); // of two characters: 邵东
    private final Trie<String> stops = new Trie<>();
    private final Trie<Post> posts;
    private final ForeignNames foreignNames;

    /** @param lexicons holds surnames, given_names, not_names, name_stops, word_frequencies, foreign_bodies and what {@link ForeignNames} reads */
    NameSigns(Lexicons lexicons, Trie<Post> posts) {
        this.posts = posts;
        this.foreignNames = new ForeignNames(lexicons);
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
        lexicons.get("given_names").forEach(row -> givenWords.add(row.key()));
        lexicons.get("places").forEach(row -> places.addAll(row.list("short_names")));
        for (String lexicon : List.of("word_frequencies", "foreign_bodies")) {
            lexicons.get(lexicon).rows().stream()
                    .filter(row -> row.key().length() == 2)
                    .forEach(row -> words.add(row.key()));
        }
        lexicons.get("name_stops").forEach(row -> stops.put(row.key(), row.get("class")));
    }

    Trie<Boolean> surnames() {
        return surnames;
    }

    /** The words that may follow a name, with their class. */
    Trie<String> stops() {
        return stops;
    }

    ForeignNames foreign() {
        return foreignNames;
    }

    /** 等, 的: whether a name never ends in it. */
    static boolean isNeverLast(char c) {
        return NEVER_LAST.indexOf(c) >= 0;
    }

    /** Whether a word or a place's short name only looks like a name: 高峰会. */
    boolean isListedWord(String name) {
        return notNames.contains(name) || name.length() > 2 && isPlace(name); // 达茂旗
    }

    /** Whether two characters are a word of general newspaper Chinese or a state: 黄河, 马里. */
    boolean isWord(String pair) {
        return words.contains(pair) || notNames.contains(pair);
    }

    /** Whether the two characters at a place of the text are such a word. */
    boolean isBegunByWord(String text, int begin) {
        return isWord(text.substring(begin, Math.min(text.length(), begin + 2)));
    }

    /** Whether a stretch is the short name of a place: 邵东. */
    boolean isPlace(String name) {
        return places.contains(name);
    }

    /** 马中, 韩美日: whether all characters stand for states. */
    boolean isOfStates(String name) {
        return STATES_AND_MALAYS.hasAll(name);
    }

    /** 乌|军方, 韩|海军: whether a state stands before a word; 苏国宝 and 韩某某 are names. */
    boolean isOfState(String name) {
        boolean may = name.length() == 3 && STATES.has(name.charAt(0)) && isWord(name.substring(1));
        return may && (!isCommon(name.substring(0, 1)) || "军方媒".indexOf(name.charAt(2)) >= 0);
    }

    /** 于|建军: whether a word that is a given name too stands behind a surname, be that a particle if it is a usual one. */
    boolean isGivenWord(String text, int begin, int end) {
        int surname = surnameEnd(text, begin);
        return surname > begin
                && surname < end
                && givenWords.contains(text.substring(surname, end))
                && (!isParticle(text, begin) || isCommon(text.substring(begin, surname)));
    }

    /** Whether a word is a name as well: 高峰. */
    boolean isAlsoName(String name) {
        return alsoNames.contains(name);
    }

    /** Whether a stretch is a surname and one or two more characters. */
    boolean isShaped(String text, int begin, int end) {
        int surname = surnameEnd(text, begin);
        return surname > begin && surname < end && end - surname <= 2 && isGiven(text, begin, end);
    }

    /** Whether a stretch is of a name's shape from end to end, and no listed word. */
    boolean isWhole(String text, int begin, int end) {
        String name = text.substring(begin, end);
        return isShaped(text, begin, end)
                && !isNeverLast(text.charAt(end - 1))
                && !isNoName(name)
                && !isSurnameAndPost(text, begin, end);
    }

    /** 习主席, 国元首: a surname or another character and a post. */
    boolean isSurnameAndPost(String text, int from, int end) {
        Trie.Match<Post> post = posts.longest(text, from + 1);
        boolean usual = common.contains(text.substring(from, from + 1)) && end - from == 3 && !isParticle(text, from);
        return post != null && post.end() == end && (post.value().isTitle() || !usual); // 王新生 is no 新生
    }

    /** Whether a character is 在, 与, 从 or the like, which hardly ends or begins a name. */
    boolean isParticle(String text, int at) {
        Trie.Match<String> stop = stops.longest(text, at);
        return stop != null && stop.end() == at + 1 && PARTICLES.contains(stop.value());
    }

    /** Whether a stretch is of Chinese characters alone. */
    static boolean isGiven(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (!isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** 阿坝州, 章贡区: one word of the segmenter with the end of a division, which it does not take for a person. */
    static boolean isDivision(String text, int from, int end, TokenBorders borders) {
        boolean ends = end - from > 2 && "省市县区州旗盟".indexOf(text.charAt(end - 1)) >= 0;
        return ends && borders.isToken(from, end) && !borders.isName(from, end);
    }

    /** Whether 、, 和, 等 or a mark stands at {@code end}. */
    static boolean isMarked(String text, int end) {
        return end >= text.length() || !isHan(text.charAt(end)) || "和与及等".indexOf(text.charAt(end)) >= 0;
    }

    static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || Character.isSurrogate(c) || c >= 0x3400 && c < 0x4DC0;
    }

    /** Whether a name is written by sounds: 内塔尼亚胡, 弗拉基米尔·普京, but not 扎西顿珠. */
    boolean isForeign(String name) {
        boolean sounds = name.length() == 3 && !common.contains(name.substring(0, 1)) && Transcription.isSounds(name);
        return foreignNames.isForeign(name) || sounds && !foreignNames.isOurs(name);
    }

    /** Whether a name is of a people of this country that has no surnames: 其木格. */
    boolean isOurs(String name) {
        return foreignNames.isOurs(name);
    }

    /** Whether a surname is seldom one and often a word: 和奶奶 is no Mrs He. */
    boolean isSeldom(String surname) {
        return Boolean.TRUE.equals(surnames.get(surname));
    }

    /** Whether a surname is one of the hundred most borne. */
    boolean isCommon(String surname) {
        return common.contains(surname);
    }

    /** The surname that begins at {@code from}; its end, or −1. */
    int surnameEnd(String text, int from) {
        Trie.Match<Boolean> surname = surnames.longest(text, from);
        return surname == null ? -1 : surname.end();
    }

    /** 韩朝, 黎以, 向姚, 米尔 in 埃米尔: whether two characters at a place of the text are states, a particle and a surname, or a piece. */
    boolean isPair(String text, Span name) {
        if (name.length() != 2) {
            return false;
        }
        String pair = name.of(text);
        boolean states = STATES.hasAll(pair);
        boolean led = isParticle(text, name.begin()) && common.contains(pair.substring(1));
        return states || led || isPiece(text, name);
    }

    private static boolean isPiece(String text, Span name) {
        boolean sounds = Transcription.isSounds(name.of(text));
        boolean before = name.begin() > 0 && Transcription.isSound(text.charAt(name.begin() - 1));
        boolean behind = name.end() < text.length() && Transcription.isSound(text.charAt(name.end()));
        return sounds && (before || behind);
    }

    /** Whether two characters that transcribe are rather a piece of a longer foreign name: 斯克 of 泽连斯克. */
    boolean isFragment(String name) {
        boolean sounds = name.length() == 2 && Transcription.isSounds(name);
        return sounds && !common.contains(name.substring(0, 1));
    }

    /** Whether it is a listed word, ends in one that follows names, or has a character that no name has. */
    boolean isNoName(String name) {
        return isListedWord(name)
                || stops.get(name.substring(1)) != null && name.length() > 2
                || !isGiven(name, 0, name.length());
    }
}
