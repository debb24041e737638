package broadsheet.people;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Trie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the posts of a text, each with the organisation and place printed before it ({@link BodyReach}).
 *
 * <p>"据市直属机关事务管理局办公区管理六部负责人张某介绍" → 市直属机关事务管理局办公区管理六部负责人.
 */
final class TitleUnits {
    private static final int LONGEST_RANK = 3;
    private static final Pattern RANK = Pattern.compile("[正副][省部厅局县处科股]级$");
    private static final int SHORT_POST = 2;
    private static final int LONG_POST = 4; // 内科主任: such a post names its body itself
    private static final Set<String> PEOPLE = Set.of(
            "军人", "退役军人", "教师", "农民", "专家", "院士", "院士专家", "工人", "职工", "学生", "青年", "妇女", "企业家", "作家", "艺术家", "书法家", "画家",
            "医师", "律师", "党员", "老干部", "退休干部", "移民", "残疾人", "消费者", "志愿者", "记者", "顾问", "名家", "人民教师", "老年人", "青少年");
    private static final List<String> REPRESENTED = List.of(
            "市委", "省委", "区委", "县委", "州委", "盟委", "旗委", "党委", "政协", "人大", "市政府", "省政府", "区政府", "县政府", "州政府", "常委会");
    private static final Set<String> VERB_POSTS = Set.of("代表", "编辑", "导演", "指挥", "翻译", "主持");

    private final Trie<Post> posts;
    private final Places places;
    private final BodyReach bodies;
    private final ForeignBodies foreignBodies;
    private final TitleModifiers modifiers;

    TitleUnits(Lexicons lexicons, Trie<Post> posts, Places places) {
        this.posts = posts;
        this.places = places;
        this.bodies = new BodyReach(lexicons, posts, places);
        this.foreignBodies = new ForeignBodies(lexicons, places);
        this.modifiers = new TitleModifiers(lexicons, places);
    }

    /** The posts of one block in reading order, not overlapping. */
    List<TitleUnit> find(String text, Span block, TokenBorders borders) {
        List<TitleUnit> units = new ArrayList<>();
        int before = block.begin();
        for (int i = block.begin(); i < block.end(); ) {
            Trie.Match<Post> match = posts.longest(text, i);
            if (match == null
                    || match.end() > block.end()
                    || splitsWord(text, borders, i, match) && !isOfPlace(text, i, match.end(), block, borders)
                    || opensPost(text, i, match)
                    || opensPlace(text, match.end() - 1)
                    || isVerb(text, i, match, borders)) {
                i++;
            } else {
                TitleUnit unit = unit(text, i, match, before, borders);
                if (isNamedAfter(units, unit)) {
                    unit = unit.from(units.remove(units.size() - 1));
                }
                units.add(unit);
                before = unit.end();
                i = unit.end();
            }
        }
        return WideBodies.of(text, units);
    }

    /** 退役军人|事务部部长, 青州教师|书画院院长: a word for people right before a body is the head of its name. */
    private static boolean isNamedAfter(List<TitleUnit> units, TitleUnit unit) {
        TitleUnit last = units.isEmpty() ? null : units.get(units.size() - 1);
        return last != null
                && last.end() == unit.span().begin()
                && unit.span().begin() < unit.postBegin()
                && PEOPLE.contains(last.post().word());
    }

    /** 校长|办公室主任, 正县级|调研员: a post that is itself the body or the rank of the one behind it. */
    private boolean opensPost(String text, int begin, Trie.Match<Post> match) {
        boolean rank = text.charAt(match.end() - 1) == '级' && posts.longest(text, match.end()) != null
                || text.startsWith("级", match.end()); // 享受省长级待遇
        boolean body = text.charAt(begin) != '办' && BodyParts.isOfPosts(text, match.end());
        return rank || body;
    }

    /** 福州市|长乐区: no 市长, since its last character begins the full name of a place. */
    private boolean opensPlace(String text, int at) {
        Trie.Match<Place> place = text.charAt(at) == '长' ? places.at(text, at) : null;
        return place != null && "市县区".indexOf(text.charAt(place.end() - 1)) >= 0;
    }

    /** 武清|区长: the unit of a place's name begins the post; but not 吉林|省长|春市. */
    private boolean isOfPlace(String text, int begin, int end, Span block, TokenBorders borders) {
        return borders.isBorder(end) && places.beginInto(text, begin, block.begin(), borders) < begin;
    }

    /** A short post inside a longer word is none: 主任 is, 任 of 任务 is not. */
    private static boolean splitsWord(String text, TokenBorders borders, int begin, Trie.Match<Post> match) {
        Token token = borders.at(begin);
        if (token != null && token.pos().startsWith("nr") && token.span().end() > match.end()) {
            return true; // 关长|吉
        }
        boolean inside = token != null
                && token.span().begin() < begin
                && token.span().end() >= match.end()
                && !BodyReach.isNoun(token);
        boolean crosses = token != null
                && token.span().begin() < begin
                && token.span().end() < match.end()
                && match.end() - begin <= SHORT_POST // 学校|对, but not 县县|长 and 南京市|长
                && !token.pos().startsWith("ns")
                && token.surface().charAt(0)
                        != token.surface().charAt(token.surface().length() - 1);
        Token last = borders.at(match.end() - 1);
        boolean office = match.value().isFused() || match.end() - begin > SHORT_POST;
        boolean marked = begin > 0 && text.charAt(begin - 1) == '、'; // 县委副书记、县|长龙, 、副局|长白
        boolean joined = office && (marked || TitleModifiers.isActing(text, begin));
        boolean eaten = (match.end() - begin >= LONG_POST || joined) // 统战部部|长宁, but not 内科|主任医师
                && last != null
                && last.span().begin() == match.end() - 1;
        boolean cut = !eaten && borders.cuts(match.end(), match.end());
        return match.end() - begin == 1 || inside || crosses || cut;
    }

    /** 孟某代表学校…, 人事代表选举: a post that is a verb too, before words that are no name. */
    private boolean isVerb(String text, int begin, Trie.Match<Post> match, TokenBorders borders) {
        int end = match.end();
        boolean bounded = end >= text.length() || !NameSigns.isHan(text.charAt(end));
        Token before = borders.at(begin - 1);
        Token next = borders.at(end);
        boolean named = next != null && next.pos().startsWith("nr");
        boolean verb =
                before != null && (before.pos().startsWith("nr") || posts.get(before.surface()) != null) // 刘某副厅长代表党组
                        || borders.beginsVerb(end)
                        || REPRESENTED.stream().anyMatch(body -> text.startsWith(body, end)); // 某某·某某代表政协…
        return VERB_POSTS.contains(match.value().word()) && verb && !bounded && !named && !isFollower(next);
    }

    private boolean isFollower(@Nullable Token next) {
        return next != null && (bodies.parts().isVerb(next.surface()) || "说等的和".contains(next.surface()));
    }

    private TitleUnit unit(String text, int postBegin, Trie.Match<Post> match, int limit, TokenBorders borders) {
        boolean isLong = match.end() - postBegin >= LONG_POST;
        String body = match.value().organisation();
        int bodyEnd = postBegin + (body == null ? 0 : body.length());
        int begin = bodies.begin(text, rankBegin(text, postBegin, limit), bodyEnd, limit, isLong, borders);
        TitleModifiers.Modified modified = modifiers.read(text, begin, postBegin, limit, borders);
        Span span = new Span(modified.begin(), match.end());
        boolean foreign = foreignBodies.isForeign(text, span, match.value());
        return new TitleUnit(span, modified.ledFrom(), postBegin, match.value(), modified.status(), foreign);
    }

    /** 副处级|调研员: where the rank before a post begins; the post's own begin where none stands there. */
    private static int rankBegin(String text, int postBegin, int limit) {
        Matcher rank = RANK.matcher(text).region(Math.max(limit, postBegin - LONGEST_RANK), postBegin);
        return rank.find() ? rank.start() : postBegin;
    }
}
