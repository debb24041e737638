package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Token;
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
    private static final String NEVER_LAST = "等们及与在对将的了说"; // 王可等: and others
    private static final String MAY_STAND_ALONE = "等说曰摄称道在去来家著译画书饰演为是及和与任"; // 李某说:
    private static final String STATES = "中美英法德俄日韩朝印泰越柬缅菲蒙黎以伊叙沙土乌埃苏澳加墨巴阿欧"; // as papers pair them
    private static final String ONCE = "曾"; // the only particle that is one of the usual surnames
    private static final Set<String> PARTICLES =
            Set.of("conjunction", "preposition", "aspect", "possessive", "discourse");

    private final Trie<Boolean> surnames = new Trie<>(); // true: seldom a name, often a word of prose
    private final Set<String> common = new HashSet<>();
    private final Set<String> notNames = new HashSet<>();
    private final Set<String> alsoNames = new HashSet<>();
    private final Trie<String> stops = new Trie<>();
    private final Trie<Post> posts;
    private final ForeignNames foreignNames;

    NameShape(Lexicons lexicons, Trie<Post> posts) {
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
        lexicons.get("name_stops").forEach(row -> stops.put(row.key(), row.get("class")));
    }

    /**
     * The name that begins at {@code from}.
     *
     * @param text folded
     * @param limit no name reaches beyond it
     * @param lead what stands before it
     * @return null when no name-shaped text stands there or nothing shows where it ends
     */
    @Nullable
    Span at(String text, int from, int limit, TokenBorders borders, Lead lead) {
        boolean abroad = lead == Lead.FOREIGN_OFFICE;
        Span foreign = foreignNames.at(text, from, limit, borders, abroad);
        Span chinese = foreign == null || abroad ? chinese(text, from, limit, borders, lead) : null;
        boolean longer = foreign != null && (chinese == null || foreign.end() >= chinese.end());
        Span name = longer ? foreign : chinese;
        return name == null && lead == Lead.OFFICE ? seen(text, from, limit, borders) : name;
    }

    /** 宝日夫: no surname, but a name to the segmenter, behind an office and before a mark or a verb. */
    private @Nullable Span seen(String text, int from, int limit, TokenBorders borders) {
        Token token = borders.at(from);
        boolean name = token != null
                && token.span().begin() == from
                && token.span().length() == 3
                && token.span().end() <= limit
                && token.pos().startsWith("nr");
        boolean whole = name && token != null && isFree(text, token.span().end(), limit) && !isNoName(token.surface());
        return whole && token != null ? token.span() : null;
    }

    private @Nullable Span chinese(String text, int from, int limit, TokenBorders borders, Lead lead) {
        Trie.Match<Boolean> surname = surnames.longest(text, from);
        if (surname == null) {
            return null;
        }
        int head = surname.end();
        Span best = null;
        int bestScore = 0;
        for (int end = head + 1; end <= longest(text, head, limit, borders, lead); end++) {
            int score = isGiven(text, head, end) ? score(text, from, end, limit, borders, lead) : 0;
            if (score > bestScore) {
                best = new Span(from, end);
                bestScore = score;
            }
        }
        boolean doubtful = best != null
                && (isParticle(text, from) || surname.value())
                && !(borders.isName(best.begin(), best.end()) && (best.length() > 2 || isFree(text, best.end(), limit)))
                && !(lead == Lead.OFFICE
                        && isFollowed(text, best.end(), limit, borders)
                        && (borders.isGiven(head, best.end(), true) || borders.isWordAndRest(from, best.end())));
        return doubtful ? null : best;
    }

    /** Two characters behind the surname, three where a woman's own surname stands behind her husband's: 林郑月娥. */
    private int longest(String text, int head, int limit, TokenBorders borders, Lead lead) {
        boolean married = lead == Lead.OFFICE
                && common.contains(text.substring(head - 1, head))
                && head + 3 <= limit
                && surnameEnd(text, head) == head + 1
                && !borders.beginsVerb(head + 1)
                && !borders.beginsVerb(head + 2)
                && isFollowed(text, head + 3, limit, borders);
        return Math.min(limit, head + (married ? 3 : 2));
    }

    /** How well a name may end at {@code end}; 0 when it may not. A tie goes to the shorter, so three characters get a point. */
    private int score(String text, int from, int end, int limit, TokenBorders borders, Lead lead) {
        if (!mayEnd(text, from, end, limit, borders, lead)) {
            return 0;
        }
        boolean isName = borders.isName(from, end) || borders.isNames(from, end);
        int given = end - surnameEnd(text, from);
        int score = (given == 2 ? 1 : given > 2 ? -1 : 0) + (isName ? 2 : isParticle(text, end - 1) ? -4 : 0);
        if (isBounded(text, end, limit)) {
            return score + 6;
        }
        Trie.Match<String> stop = stops.longest(text, end);
        if (stop != null) {
            score += stop.end() - end > 1 ? 5 : 3;
        }
        Trie.Match<String> across = given == 2 ? stops.longest(text, end - 1) : null;
        score -= across != null && across.end() > end ? 6 : 0; // 胡敏|和有关
        if (posts.longest(text, end) != null) {
            score += 4;
        }
        score += borders.isBorder(end) ? 3 : 0;
        score -= leavesOne(text, end, limit) ? 6 : 0;
        return score > 1 ? score : 0;
    }

    private boolean mayEnd(String text, int from, int end, int limit, TokenBorders borders, Lead lead) {
        String name = text.substring(from, end);
        boolean free = isFree(text, end, limit);
        boolean prose = borders.isProse(from, end)
                && !alsoNames.contains(name)
                && !(free
                        && (borders.isWordAndRest(from, end)
                                || lead == Lead.OFFICE && isNoun(text, from, end, borders)))
                && !(lead == Lead.OFFICE && isLooseGiven(text, from, end, limit, borders));
        return NEVER_LAST.indexOf(text.charAt(end - 1)) < 0
                && !prose
                && (!isSurnameAndPost(text, from, end)
                        || end - from == 3 && lead == Lead.OFFICE && isPlayer(text, from, end, limit, borders))
                && !"honorific".equals(stops.get(name.substring(1)))
                && !notNames.contains(name)
                && !isPlace(text, from, end, borders)
                && (!borders.cuts(lead == Lead.IDENTITY ? from : end, end)
                        || lead == Lead.OFFICE && isEnded(text, end, borders));
    }

    /** 郝平|等领导, 罗杰|作了: a long word that follows names, whatever word (平等, 杰作) the segmenter sees across its begin. */
    private boolean isEnded(String text, int end, TokenBorders borders) {
        Trie.Match<String> stop = stops.longest(text, end);
        boolean isLong = stop != null && stop.end() - end > 1 && posts.longest(text, end) == null;
        return isLong && stop != null && borders.isBorder(end + 1) && borders.isBorder(stop.end());
    }

    /** 曾|昭|宝|和: a usual surname that the segmenter takes for a particle, and two characters that are neither word nor number. */
    private boolean isLooseGiven(String text, int from, int end, int limit, TokenBorders borders) {
        return end - from == 3
                && common.contains(text.substring(from, from + 1))
                && (!isParticle(text, from) || text.startsWith(ONCE, from))
                && isFollowed(text, end, limit, borders)
                && (borders.isGiven(from + 1, end, false) && !borders.holdsNumber(from + 1, end)
                        || isFree(text, end, limit) && borders.isNoun(from + 1, end));
    }

    /** 阿坝州, 章贡区: one word of the segmenter with the end of a division, which it does not take for a person. */
    private static boolean isPlace(String text, int from, int end, TokenBorders borders) {
        boolean ends = end - from > 2 && "省市县区州旗盟".indexOf(text.charAt(end - 1)) >= 0;
        return ends && borders.isToken(from, end) && !borders.isName(from, end);
    }

    /** 甘霖, 曾|令举: a noun, or a particle and a name, whose first character is a usual surname. */
    private boolean isNoun(String text, int from, int end, TokenBorders borders) {
        boolean usual = !isSeldom(text.substring(from, from + 1));
        boolean after = end - from == 3 && "上中下时后前内外间".indexOf(text.charAt(end - 1)) < 0;
        return usual && (borders.isNoun(from, end) || after && borders.isProper(from + 1, end));
    }

    private static boolean isBounded(String text, int end, int limit) {
        return end >= limit || !isHan(text.charAt(end));
    }

    /** Whether a mark or a word of two characters that follows names (出席) stands behind. */
    boolean isFree(String text, int end, int limit) {
        Trie.Match<String> stop = isBounded(text, end, limit) ? null : stops.longest(text, end);
        return isBounded(text, end, limit) || stop != null && stop.end() - end > 1;
    }

    /** Whether a mark, a verb or any word that may follow a name stands behind. */
    private boolean isFollowed(String text, int end, int limit, TokenBorders borders) {
        return isBounded(text, end, limit) || stops.longest(text, end) != null || borders.beginsVerb(end);
    }

    /** 宣昌|能、: a single character between a name and a mark belongs to the name, unless it may stand there alone. */
    private static boolean leavesOne(String text, int end, int limit) {
        return isBounded(text, end + 1, limit) && MAY_STAND_ALONE.indexOf(text.charAt(end)) < 0;
    }

    /** Whether a word that may follow a name stands at {@code at}. */
    boolean isStop(String text, int at) {
        return stops.longest(text, at) != null || posts.longest(text, at) != null;
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
                && NEVER_LAST.indexOf(text.charAt(end - 1)) < 0
                && !isNoName(name)
                && !isSurnameAndPost(text, begin, end);
    }

    /** 韦副市长, 王书记: a usual surname that is no particle, and a post; 任书记 and 向主席 are verb and post. */
    boolean isAddressed(String text, int begin, int end, TokenBorders borders) {
        String surname = text.substring(begin, begin + 1);
        boolean usual = common.contains(surname) && !isParticle(text, begin) && "任于方".indexOf(surname.charAt(0)) < 0;
        boolean led = begin > 0 && isHan(text.charAt(begin - 1)) && !borders.isBorder(begin);
        return usual && !led && !notNames.contains(text.substring(begin, end));
    }

    /** 习主席, 国元首: a surname or another character and a post. */
    boolean isSurnameAndPost(String text, int from, int end) {
        Trie.Match<Post> post = posts.longest(text, from + 1);
        boolean usual = common.contains(text.substring(from, from + 1)) && end - from == 3 && !isParticle(text, from);
        return post != null && post.end() == end && (post.value().isTitle() || !usual); // 王新生 is no 新生
    }

    /** 夏|中锋,: a usual surname and a post nobody is addressed by, with a mark behind it; or a name to the segmenter. */
    private boolean isPlayer(String text, int from, int end, int limit, TokenBorders borders) {
        Trie.Match<Post> post = posts.longest(text, from + 1);
        boolean addressed = post != null && post.value().canFollow();
        boolean usual = common.contains(text.substring(from, from + 1)) && !isParticle(text, from);
        return borders.isName(from, end) || !addressed && usual && isBounded(text, end, limit);
    }

    /** Whether a character is 在, 与, 从 or the like, which hardly ends or begins a name. */
    boolean isParticle(String text, int at) {
        Trie.Match<String> stop = stops.longest(text, at);
        return stop != null && stop.end() == at + 1 && PARTICLES.contains(stop.value());
    }

    private boolean isGiven(String text, int from, int end) {
        return text.substring(from, end).chars().allMatch(c -> isHan((char) c));
    }

    static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || Character.isSurrogate(c) || c >= 0x3400 && c < 0x4DC0;
    }

    /**
     * Whether the segmenter too takes a stretch for a name: asked where no office stands beside it (村民某某), since 村民享受 is
     * printed as often.
     */
    boolean isSure(String text, Span name, int limit, TokenBorders borders) {
        int surname = surnameEnd(text, name.begin());
        if (surname < 0 || surname >= name.end()) {
            return foreignNames.isOurs(name.of(text)) || borders.isName(name.begin(), name.end());
        }
        boolean seldom = isSeldom(text.substring(name.begin(), surname));
        boolean proper = borders.isProper(surname, name.end());
        boolean full = name.end() - surname == 2 && isFollowed(text, name.end(), limit, borders);
        boolean seen = borders.isName(name.begin(), name.end()) || borders.isNames(name.begin(), name.end());
        return foreignNames.isOurs(name.of(text))
                || full && (proper || !seldom && borders.isGiven(surname, name.end(), false))
                || seen && (full || !seldom);
    }

    /** Whether a name is written by sounds: 内塔尼亚胡, 弗拉基米尔·普京, but not 扎西顿珠. */
    boolean isForeign(String name) {
        boolean sounds = name.length() == 3
                && !common.contains(name.substring(0, 1))
                && name.chars().allMatch(c -> Transcription.isSound((char) c));
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
        boolean states = pair.chars().allMatch(c -> STATES.indexOf(c) >= 0);
        boolean led = isParticle(text, name.begin()) && common.contains(pair.substring(1));
        return states || led || isPiece(text, name);
    }

    private static boolean isPiece(String text, Span name) {
        boolean sounds = name.of(text).chars().allMatch(c -> Transcription.isSound((char) c));
        boolean before = name.begin() > 0 && Transcription.isSound(text.charAt(name.begin() - 1));
        boolean behind = name.end() < text.length() && Transcription.isSound(text.charAt(name.end()));
        return sounds && (before || behind);
    }

    /** Whether two characters that transcribe are rather a piece of a longer foreign name: 斯克 of 泽连斯克. */
    boolean isFragment(String name) {
        boolean sounds = name.length() == 2 && name.chars().allMatch(c -> Transcription.isSound((char) c));
        return sounds && !common.contains(name.substring(0, 1));
    }

    boolean isNoName(String name) {
        return notNames.contains(name)
                || stops.get(name.substring(1)) != null && name.length() > 2
                || !name.chars().allMatch(c -> isHan((char) c));
    }
}
