package broadsheet.people;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.CharSet;
import broadsheet.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells how long a name is that is none of surname and given name: 弗拉基米尔·普京 by its dot, 安倍晋三 by the segmenter, 内塔尼亚胡 by its
 * characters, which all transcribe sounds, 扎西顿珠 by its parts.
 */
final class ForeignNames {
    private static final CharSet DOTS = CharSet.of("·•-－");
    private static final int LONGEST = 16;
    private static final int SHORTEST_FOREIGN = 2; // behind a foreign title: 通伦
    private static final int SHORTEST = 4; // anywhere else
    private static final int SHORTEST_BOUNDED = 3;
    private static final int LONGEST_BOUNDED = 7;
    private static final int LONGEST_PART = 6; // behind the last dot

    private static final String TAILS = "和与及同说称指向对等还时";
    private static final String DOTTED_TAILS = "在将的了是为被由就已"; // 艾则孜·某某|在
    private static final String PARTICLES = "在将于访会因就已正曾的了是为也都又被由从到上下表率赴来去抵家们";
    private static final List<String> HONORIFICS = List.of("先生", "女士", "夫人", "小姐", "博士", "教授");
    private static final String WIFE = "夫人"; // 总理某某和夫人玛丽·某某

    private final MinorityNames minorities;

    ForeignNames(Lexicons lexicons) {
        this.minorities = new MinorityNames(lexicons);
    }

    /**
     * The name that begins at {@code from}; null when none does.
     *
     * @param isForeign whether a foreign title stands before it
     */
    @Nullable
    Span at(String text, int from, int limit, TokenBorders borders, boolean isForeign) {
        Span name = whole(text, from, limit, borders, isForeign);
        return name == null ? null : withoutTail(text, name);
    }

    /** 巴罗|和, 奥朗德|说: the segmenter takes a joint or a verb of speech for a part of the name. */
    private static Span withoutTail(String text, Span name) {
        int end = name.end() - honorific(name.of(text));
        String tails = name.of(text).indexOf('·') < 0 ? TAILS : TAILS + DOTTED_TAILS;
        while (end - name.begin() > SHORTEST_FOREIGN && tails.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(name.begin(), end);
    }

    /** The length of 女士 behind 萨拉·兰蒂; 0 where nothing such ends the name. */
    private static int honorific(String name) {
        int two = Math.max(0, name.length() - WIFE.length());
        return isHonorific(name, two) ? WIFE.length() : 0;
    }

    private static boolean isHonorific(String text, int at) {
        return HONORIFICS.stream().anyMatch(word -> text.startsWith(word, at));
    }

    private @Nullable Span whole(String text, int from, int limit, TokenBorders borders, boolean isForeign) {
        Span dotted = dotted(text, from, limit, borders);
        if (dotted != null) {
            return dotted;
        }
        int ours = grown(text, minorities.end(text, from, limit), limit);
        Span seen = borders.transcribed(from, limit);
        boolean longerSeen = isForeign && seen != null && seen.end() > ours; // 外长阿卜杜拉|希扬
        if (ours > 0 && !longerSeen && (borders.isBorder(ours) || ours - from >= SHORTEST)) {
            return new Span(from, ours);
        }
        int run = Transcription.end(text, from, limit, borders, isForeign ? SHORTEST_FOREIGN : SHORTEST);
        run = isForeign ? Math.max(run, bounded(text, from, limit, borders)) : run;
        boolean longer = run > 0 && !borders.isProse(from, run) && (seen == null || isForeign && run > seen.end());
        return longer ? new Span(from, run) : seen;
    }

    /** 日海补杰|某,: one more character between the listed parts and a mark belongs to the name, unless it may follow names. */
    private static int grown(String text, int end, int limit) {
        boolean one = end > 0
                && end < limit
                && NameSigns.isHan(text.charAt(end))
                && Followers.isBounded(text, end + 1, limit)
                && (TAILS + PARTICLES).indexOf(text.charAt(end)) < 0;
        return one ? end + 1 : end;
    }

    /** 普拉昌达、: what stands between a foreign title and a mark, when no word of it is a verb or a particle. */
    private static int bounded(String text, int from, int limit, TokenBorders borders) {
        int end = from;
        while (end < limit && end - from <= LONGEST_BOUNDED && NameSigns.isHan(text.charAt(end))) {
            if (borders.isBorder(end) && !borders.isOneCharacter(end) && borders.isWordAt(end)) {
                return end - from >= SHORTEST_BOUNDED && hasNoTail(text, from, end) ? end : -1; // 总理朔尔茨|共同
            }
            end++;
        }
        boolean marked = end >= limit || "、,，。和".indexOf(text.charAt(end)) >= 0;
        boolean pair = end - from == SHORTEST_FOREIGN && !borders.isToken(from, end); // 大使内图、
        return marked && (pair || end - from >= SHORTEST_BOUNDED) && end - from <= LONGEST_BOUNDED ? end : -1;
    }

    private static boolean hasNoTail(String text, int from, int end) {
        return text.substring(from, end).chars().noneMatch(c -> (TAILS + PARTICLES).indexOf(c) >= 0);
    }

    /** Whether a name is written by sounds and none of a people of this country. */
    boolean isForeign(String name) {
        return !minorities.isName(name)
                && (name.indexOf('·') > 0 || name.length() >= SHORTEST && Transcription.isSounds(name));
    }

    /** Whether a name's form alone shows it: one with a dot, or of a people of this country that has no surname. */
    boolean isOurs(String name) {
        return minorities.isName(name) || name.indexOf('·') > 0;
    }

    /** 弗拉基米尔·普京: parts of Chinese characters joined by dots. */
    private @Nullable Span dotted(String text, int from, int limit, TokenBorders borders) {
        boolean may = holdsDot(text, from, Math.min(limit, from + LONGEST)) && !text.startsWith(WIFE, from);
        return may ? joined(text, from, limit, borders) : null;
    }

    /** A quick look: whether a dot stands behind the Chinese characters that begin at {@code from}. */
    private static boolean holdsDot(String text, int from, int limit) {
        int at = from;
        while (at < limit && NameSigns.isHan(text.charAt(at))) {
            at++;
        }
        return at > from && at < limit && DOTS.has(text.charAt(at));
    }

    private @Nullable Span joined(String text, int from, int limit, TokenBorders borders) {
        int end = from;
        int marked = markedEnd(text, from, limit, borders);
        boolean dotted = false;
        while (end < limit && end - from < LONGEST && (NameSigns.isHan(text.charAt(end)) || isDot(text, from, end))) {
            if (!dotted && end > from && isTie(end, borders)) {
                return null; // 习近平|致电|约瑟夫·拜登
            }
            boolean over = dotted && !isDot(text, from, end - 1) && end >= marked;
            if (over && isHonorific(text, end)) {
                break;
            }
            if (over && (endsBefore(text, end, borders) && !isInside(text, end, limit) || isWord(text, end, borders))) {
                break;
            }
            dotted |= isDot(text, from, end);
            end = Math.max(end + 1, minorities.end(text, end, limit));
        }
        boolean whole = end >= limit
                || !NameSigns.isHan(text.charAt(end))
                || isHonorific(text, end)
                || endsBefore(text, end, borders)
                || isWord(text, end, borders);
        String name = text.substring(from, end);
        boolean sounds = minorities.isName(name)
                || name.chars().filter(c -> Transcription.isSound((char) c)).count() * 2 >= name.length();
        return dotted && sounds && whole && !isDot(text, from, end - 1) && end - from > 3 ? new Span(from, end) : null;
    }

    /** 斯玛依汗、: where the part behind the last dot ends, when a mark ends it and no word of two characters stands in it; else the start. */
    private static int markedEnd(String text, int from, int limit, TokenBorders borders) {
        int dot = Math.min(limit, from + LONGEST) - 1;
        while (dot > from && text.charAt(dot) != '·') {
            dot--;
        }
        int end = dot;
        while (dot > from && end < limit - 1 && NameSigns.isHan(text.charAt(end + 1))) {
            end++;
        }
        boolean bounded = end > dot
                && end - dot <= LONGEST_PART
                && (end + 1 >= limit || "、,，。;；)）和".indexOf(text.charAt(end + 1)) >= 0);
        for (int i = dot + 1; bounded && i <= end; i++) {
            bounded = borders.isOneCharacter(i) || !borders.isWordAt(i);
        }
        return bounded ? end + 1 : from;
    }

    /** 如|则|麦麦提: whether a listed part stands right behind a single character. */
    private boolean isInside(String text, int at, int limit) {
        return minorities.end(text, at + 1, limit) > at + 2;
    }

    /** 斯迪克|眼里: whether a word of two characters, the first of which transcribes nothing, begins there. */
    private static boolean isWord(String text, int at, TokenBorders borders) {
        return borders.isWordAt(at) && !borders.isOneCharacter(at) && !Transcription.isSound(text.charAt(at));
    }

    /** Whether a verb of two characters or a joining word begins before the first dot: what follows is another's name. */
    private static boolean isTie(int at, TokenBorders borders) {
        return borders.beginsVerb(at) && !borders.isOneCharacter(at) || borders.isJoining(at);
    }

    /** A verb or particle ends the name, but for one character that transcribes a sound: 安托万. */
    private static boolean endsBefore(String text, int at, TokenBorders borders) {
        return borders.beginsVerb(at) && !(Transcription.isSound(text.charAt(at)) && borders.isOneCharacter(at));
    }

    /** A dot, or the hyphen that some print for it behind a part that transcribes: 里克-斯奈德. */
    private static boolean isDot(String text, int from, int at) {
        char c = text.charAt(at);
        boolean hyphen = "-－".indexOf(c) >= 0 && Transcription.isSounds(text.substring(from, at));
        return at > from && (c == '·' || c == '•' || hyphen);
    }
}
