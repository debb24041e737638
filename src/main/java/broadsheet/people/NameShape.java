package broadsheet.people;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Trie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells how long a Chinese name is that begins at a given place: a surname and one or two characters, or a name with ·.
 *
 * <p>"江成与大家": 江成, since 与 may follow a name and 大家 is a word; "焦玉莲家中": 焦玉莲. What may follow is in
 * {@code name_stops.tsv}, what only looks like a name in {@code not_names.tsv}; HanLP's token borders are weak votes.
 */
final class NameShape {
    /** 董事长舒展涉嫌…: words that follow nothing but a person, so that a word before them is a name. */
    private static final List<String> OF_PERSONS = List.of("同志", "涉嫌", "严重违纪", "严重违法", "被查", "接受审查", "接受组织", "主动投案");

    private static final String ONCE = "曾"; // the only particle that is one of the usual surnames

    private final NameSigns signs;
    private final Trie<String> stops;
    private final Trie<Post> posts;
    private final Followers followers;
    private final Trie<Boolean> known = new Trie<>();
    private final Addresses addresses;

    NameShape(Lexicons lexicons, Trie<Post> posts) {
        this.posts = posts;
        this.signs = new NameSigns(lexicons, posts);
        this.stops = signs.stops();
        this.followers = new Followers(stops, posts);
        lexicons.get("known_people").forEach(row -> known.put(row.key(), true));
        this.addresses = new Addresses(signs, lexicons);
    }

    /** What may stand behind names. */
    Followers followers() {
        return followers;
    }

    /** What is known of names without their surroundings. */
    NameSigns signs() {
        return signs;
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
        Span leader = lead == Lead.OFFICE ? known(text, from, limit, borders) : null;
        if (leader != null) {
            return leader;
        }
        boolean abroad = lead == Lead.FOREIGN_OFFICE;
        Span foreign = signs.foreign().at(text, from, limit, borders, abroad);
        Span chinese = foreign == null || abroad ? chinese(text, from, limit, borders, lead) : null;
        boolean longer = foreign != null && (chinese == null || foreign.end() >= chinese.end());
        Span name = longer ? foreign : abroad ? withoutJoint(text, chinese) : chinese;
        return name == null && lead == Lead.OFFICE ? seen(text, from, limit, borders) : name;
    }

    /** 国防部长常万全近日: a well-known name behind an office, whatever words the segmenter sees in it. */
    private @Nullable Span known(String text, int from, int limit, TokenBorders borders) {
        Trie.Match<Boolean> name = known.longest(text, from);
        boolean whole = name != null
                && name.end() <= limit
                && followers.isFollowed(text, name.end(), limit, borders)
                && !borders.isName(from, name.end() + 1); // 李强|国
        return whole && name != null ? new Span(from, name.end()) : null;
    }

    /** 外长巴罗|和德国外长: behind a foreign title 和 is rather a word than the end of a name. */
    private static @Nullable Span withoutJoint(String text, @Nullable Span name) {
        boolean joined = name != null && name.length() == 3 && "和与及".indexOf(text.charAt(name.end() - 1)) >= 0;
        return joined && name != null ? new Span(name.begin(), name.end() - 1) : name;
    }

    /** 宝日夫: no surname, but a name to the segmenter, behind an office and before a mark or a verb. */
    private @Nullable Span seen(String text, int from, int limit, TokenBorders borders) {
        Token token = borders.at(from);
        boolean name = token != null
                && token.span().begin() == from
                && token.span().length() == 3
                && token.span().end() <= limit
                && token.pos().startsWith("nr");
        boolean whole = name
                && token != null
                && followers.isFree(text, token.span().end(), limit)
                && !signs.isNoName(token.surface());
        return whole && token != null ? token.span() : null;
    }

    private @Nullable Span chinese(String text, int from, int limit, TokenBorders borders, Lead lead) {
        Trie.Match<Boolean> surname = signs.surnames().longest(text, from);
        if (surname == null) {
            return null;
        }
        int head = surname.end();
        Span best = null;
        int bestScore = 0;
        for (int end = head + 1; end <= longest(text, head, limit, borders, lead); end++) {
            int score = NameSigns.isGiven(text, head, end) ? score(text, from, end, limit, borders, lead) : 0;
            if (score > bestScore) {
                best = new Span(from, end);
                bestScore = score;
            }
        }
        boolean doubtful = best != null
                && (signs.isParticle(text, from) || surname.value())
                && !(borders.isName(best.begin(), best.end())
                        && (best.length() > 2 && !isLed(text, from, lead, borders.beginsVerb(best.end()))
                                || followers.isFree(text, best.end(), limit)))
                && !(lead == Lead.OFFICE
                        && followers.isFollowed(text, best.end(), limit, borders)
                        && (signs.isGivenWord(text, from, best.end())
                                || borders.isGiven(head, best.end(), true)
                                || borders.isNoun(head, best.end()) && followers.isFree(text, best.end(), limit)
                                || borders.isWordAndRest(from, best.end())
                                || followers.isEnded(text, best.end(), borders)));
        return doubtful || best == null ? null : borders.withoutJoint(best);
    }

    /** 群众|向新闻媒体反映: whether a particle stands behind a word that only says what somebody is. */
    private boolean isLed(String text, int from, Lead lead, boolean acts) {
        return lead == Lead.IDENTITY && signs.isParticle(text, from) && !acts;
    }

    /** Two characters behind the surname, three where a woman's own surname stands behind her husband's: 林郑月娥. */
    private int longest(String text, int head, int limit, TokenBorders borders, Lead lead) {
        boolean married = lead == Lead.OFFICE
                && signs.isCommon(text.substring(head - 1, head))
                && head + 3 <= limit
                && signs.surnameEnd(text, head) == head + 1
                && !borders.beginsVerb(head + 1)
                && !borders.beginsVerb(head + 2)
                && followers.isFollowed(text, head + 3, limit, borders);
        return Math.min(limit, head + (married ? 3 : 2));
    }

    /** How well a name may end at {@code end}; 0 when it may not. A tie goes to the shorter, so three characters get a point. */
    private int score(String text, int from, int end, int limit, TokenBorders borders, Lead lead) {
        if (!mayEnd(text, from, end, limit, borders, lead)) {
            return 0;
        }
        boolean isName = isSeen(text, from, end, borders);
        int given = end - signs.surnameEnd(text, from);
        int score = (given == 2 ? 1 : given > 2 ? -1 : 0) + (isName ? 2 : isParticleLast(text, end) ? -4 : 0);
        if (Followers.isBounded(text, end, limit) || followers.isOfAll(text, end)) {
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
        score += Followers.isComing(text, end, borders) ? 5 : 0;
        score -= Followers.leavesOne(text, end, limit) ? 6 : 0;
        return score > 1 ? score : 0;
    }

    /** 李某|和陪同: but 才 ends names as often as it stands behind them. */
    private boolean isParticleLast(String text, int end) {
        return text.charAt(end - 1) != '才' && signs.isParticle(text, end - 1);
    }

    /** Whether the segmenter takes a stretch for a name, or all of it but its last character, a loose one: 刘晓|彤. */
    private boolean isSeen(String text, int from, int end, TokenBorders borders) {
        boolean loose = end - signs.surnameEnd(text, from) == 2
                && borders.isName(from, end - 1)
                && stops.longest(text, end - 1) == null
                && borders.isLoose(end - 1);
        return loose || borders.isName(from, end) || borders.isNames(from, end);
    }

    private boolean mayEnd(String text, int from, int end, int limit, TokenBorders borders, Lead lead) {
        String name = text.substring(from, end);
        boolean free = followers.isFree(text, end, limit);
        boolean prose = borders.isProse(from, end)
                && !signs.isAlsoName(name)
                && !(free
                        && (borders.isWordAndRest(from, end)
                                || lead == Lead.OFFICE && isNoun(text, from, end, borders)))
                && !(lead == Lead.OFFICE && Followers.isJoined(text, end, limit) && borders.isWordAndRest(from, end))
                && !(lead == Lead.OFFICE && isOfPerson(text, end))
                && !isGivenWord(text, from, end, limit, borders, lead)
                && !(lead == Lead.OFFICE && isLooseGiven(text, from, end, limit, borders));
        boolean joint = "和与及".indexOf(text.charAt(end - 1)) >= 0
                && (posts.longest(text, end) != null || borders.isPlaceAt(end)); // 韩某|和委员, 陆某|和常州
        boolean preposition = text.charAt(end - 1) == '为'
                && end < limit
                && (!followers.isFollowed(text, end, limit, borders)
                        || Character.isDigit(text.charAt(end))); // 周某为2020年先进…
        boolean town =
                "镇乡".indexOf(text.charAt(end - 1)) >= 0 && end - from == 3 && !Followers.isBounded(text, end, limit);
        return !NameSigns.isNeverLast(text.charAt(end - 1))
                && !town // 杨某和|翁堵镇|李某
                && !preposition
                && !joint
                && !prose
                && (!signs.isSurnameAndPost(text, from, end)
                        || end - from == 3 && lead == Lead.OFFICE && isPlayer(text, from, end, limit, borders))
                && !"honorific".equals(stops.get(name.substring(1)))
                && !signs.isListedWord(name)
                && !NameSigns.isDivision(text, from, end, borders)
                && (!borders.cuts(lead == Lead.IDENTITY ? from : end, end)
                        || lead == Lead.OFFICE && followers.isEnded(text, end, borders));
    }

    /** 市委书记|于建军|参加: a word that is a given name too, between an office and what follows names. */
    private boolean isGivenWord(String text, int from, int end, int limit, TokenBorders borders, Lead lead) {
        return lead == Lead.OFFICE
                && signs.isGivenWord(text, from, end)
                && followers.isFollowed(text, end, limit, borders);
    }

    private static boolean isOfPerson(String text, int end) {
        return OF_PERSONS.stream().anyMatch(word -> text.startsWith(word, end));
    }

    /** 曾|昭|宝|和: a surname that the segmenter takes for a particle, and two characters that are neither word nor number. */
    private boolean isLooseGiven(String text, int from, int end, int limit, TokenBorders borders) {
        return end - from == 3
                && (!signs.isParticle(text, from) || text.startsWith(ONCE, from))
                && followers.isFollowed(text, end, limit, borders)
                && (borders.isGiven(from + 1, end, false) && !borders.holdsNumber(from + 1, end)
                        || followers.isFree(text, end, limit) && borders.isNoun(from + 1, end));
    }

    /** 甘霖, 曾|令举, 金松: a noun, a particle and a name, or a rare word of any kind, whose first character is a usual surname. */
    private boolean isNoun(String text, int from, int end, TokenBorders borders) {
        boolean usual = !signs.isSeldom(text.substring(from, from + 1));
        boolean rare = end - from == 2
                && borders.isWord(from, end)
                && !borders.isPlaceAt(from)
                && !signs.isWord(text.substring(from, end));
        boolean after = end - from == 3 && "上中下时后前内外间".indexOf(text.charAt(end - 1)) < 0;
        return usual && (rare || borders.isNoun(from, end) || after && borders.isProper(from + 1, end));
    }

    /** What a post or a word for people (选手) makes of its bearer; null for any other word. */
    @Nullable
    PersonKind kind(String word) {
        Post post = posts.get(word);
        return post == null ? null : post.kind();
    }

    /** Whether a surname and a post stand there as somebody is addressed: 韦副市长. */
    boolean isAddressed(String text, int begin, int end, TokenBorders borders) {
        return addresses.at(text, begin, end, borders);
    }

    /** 夏|中锋,: a usual surname and a post nobody is addressed by, with a mark behind it; or a name to the segmenter. */
    private boolean isPlayer(String text, int from, int end, int limit, TokenBorders borders) {
        Trie.Match<Post> post = posts.longest(text, from + 1);
        boolean addressed = post != null && post.value().canFollow();
        boolean usual = signs.isCommon(text.substring(from, from + 1)) && !signs.isParticle(text, from);
        return borders.isName(from, end) || !addressed && usual && Followers.isBounded(text, end, limit);
    }

    /**
     * Whether the segmenter too takes a stretch for a name: asked where no office stands beside it (村民某某), since 村民享受 is
     * printed as often.
     */
    boolean isSure(String text, Span name, int limit, TokenBorders borders) {
        int surname = signs.surnameEnd(text, name.begin());
        if (surname < 0 || surname >= name.end()) {
            return signs.foreign().isOurs(name.of(text)) || borders.isName(name.begin(), name.end());
        }
        boolean seldom = signs.isSeldom(text.substring(name.begin(), surname));
        boolean proper = borders.isProper(surname, name.end());
        boolean full = name.end() - surname == 2 && followers.isFollowed(text, name.end(), limit, borders);
        boolean seen = borders.isName(name.begin(), name.end()) || borders.isNames(name.begin(), name.end());
        boolean bounded = Followers.isBounded(text, name.end(), limit)
                && signs.isCommon(text.substring(name.begin(), surname))
                && borders.isGiven(surname, name.end(), false); // 老将董|斌,
        return signs.foreign().isOurs(name.of(text))
                || bounded
                || full && (proper || !seldom && borders.isGiven(surname, name.end(), false))
                || seen && (full || !seldom);
    }
}
