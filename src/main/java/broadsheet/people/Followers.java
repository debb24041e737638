package broadsheet.people;

import broadsheet.text.Trie;

/** What stands behind a name and so shows where it ends: a mark, a verb, a post, the words of {@code name_stops.tsv}. */
final class Followers {
    private static final String MAY_STAND_ALONE = "等说曰摄称道在去来家著译画书饰演为是及和与任案"; // 李某说:

    private final Trie<String> stops;
    private final Trie<Post> posts;

    Followers(Trie<String> stops, Trie<Post> posts) {
        this.stops = stops;
        this.posts = posts;
    }

    /** 黄玉|昆|和执行院长: whether a joint stands behind. */
    static boolean isJoined(String text, int end, int limit) {
        return end < limit && "和与及".indexOf(text.charAt(end)) >= 0;
    }

    /** 郝平|等领导, 罗杰|作了: a long word that follows names, whatever word (平等, 杰作) the segmenter sees across its begin. */
    boolean isEnded(String text, int end, TokenBorders borders) {
        Trie.Match<String> stop = stops.longest(text, end);
        boolean isLong = stop != null && stop.end() - end > 1 && posts.longest(text, end) == null;
        boolean and = text.startsWith("及", end) && borders.isBorder(end + 1); // 王某某|及|县法院
        boolean said = text.startsWith("说", end) && isBounded(text, end + 1, text.length()); // 李|明说。
        return isOfAll(text, end)
                || and
                || isComing(text, end, borders)
                || said
                || isLong && stop != null && borders.isBorder(end + 1) && borders.isBorder(stop.end());
    }

    /** 谢某|生来|岳阳县: whether 来, 赴 or 到 and a place stand behind. */
    static boolean isComing(String text, int end, TokenBorders borders) {
        return end + 1 < text.length() && "来赴到".indexOf(text.charAt(end)) >= 0 && borders.isPlaceAt(end + 1);
    }

    /** 张某某|等|市领导, 林某|同等|参加: whether 等 stands behind and the post of all or what they do. */
    boolean isOfAll(String text, int end) {
        return text.startsWith("等", end)
                && (posts.longest(text, end + 1) != null || isFree(text, end + 1, text.length()));
    }

    static boolean isBounded(String text, int end, int limit) {
        return end >= limit || !NameSigns.isHan(text.charAt(end));
    }

    /** Whether a mark or a word of two characters that follows names (出席) stands behind. */
    boolean isFree(String text, int end, int limit) {
        Trie.Match<String> stop = isBounded(text, end, limit) ? null : stops.longest(text, end);
        return isBounded(text, end, limit) || stop != null && stop.end() - end > 1;
    }

    /** Whether a mark, a verb or any word that may follow a name stands behind. */
    boolean isFollowed(String text, int end, int limit, TokenBorders borders) {
        return isBounded(text, end, limit)
                || stops.longest(text, end) != null
                || borders.beginsVerb(end)
                || borders.beginsTime(end);
    }

    /** Whether a mark, a verb or any word that may follow a name stands behind. */
    boolean isFollowed(String text, int end, TokenBorders borders) {
        return isFollowed(text, end, text.length(), borders);
    }

    /** 宣昌|能、: a single character between a name and a mark belongs to the name, unless it may stand there alone. */
    static boolean leavesOne(String text, int end, int limit) {
        boolean listed = end + 1 < limit && text.charAt(end + 1) == '、'; // 陈某|任、
        boolean alone =
                MAY_STAND_ALONE.indexOf(text.charAt(end)) >= 0 && !(listed && "任为是".indexOf(text.charAt(end)) >= 0);
        return isBounded(text, end + 1, limit) && !alone;
    }

    /** Whether a word that may follow a name stands at {@code at}. */
    boolean isStop(String text, int at) {
        return stops.longest(text, at) != null || posts.longest(text, at) != null;
    }
}
