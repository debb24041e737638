package broadsheet.people;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Token;
import broadsheet.text.Trie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which words are part of a body's name before a post: nouns, numbers and short forms, and in some places more (林业|和|绿化局,
 * 深化改革|领导小组), but no verb of official prose, preposition or other post.
 */
final class BodyParts {
    private static final int LONGEST_HALF = 8; // 信息化局, behind 工业和
    private static final String PREFIX_STOPS = "应经受的是由据在向对与和及为从将被把让请以于按经等了着过";

    private static final String BODY_ENDS = "庭局院委部厅处科室府镇乡村县区市州省盟旗街大";
    private static final String ASPECTS = "着了过";

    /** Single characters that are words before a body's name, or verbs before a post: 任市长, 见局长. */
    private static final String NEVER_IN_BODY =
            PREFIX_STOPS + "系任兼找见访问叫派送给跟陪当做有到去来回进出至抵赴约选改换现前该本某各每这那新老但而或则并也还就都又再不没未已曾正时称说因随同受获率带领听看告邀原指名位个";

    private static final String NEVER_OF_TOWN = "系任兼见访到去来往回至抵赴约该本某各每这那但而或则并也又再不没已曾正时因随同称说名位个";

    private static final List<String> GROUPS = List.of(
            "小组", "办公室", "委员会", "指挥部", "工作组", "联席会议", "专班", "促进会", "基金会", "协会", "学会", "研究会", "联合会", "研究院", "研究所", "部",
            "中心", "公司", "集团", "管理局", "总局", "合作社", "联盟", "论坛", "学院", "医院");
    private static final String OFFICE = "办公";
    private static final Trie<Boolean> OF_POSTS = trie(
            OFFICE, "协会", "联谊会", "联合会", "学会", "商会", "俱乐部", "工作室", "论坛", "之家", "支队", "大队", "总队", "中队", "工委", "工作委员会",
            "资格", "委员会", "专业合作社", "合作社", "公园", "陵园", "总会", "学院", "培训中心", "峰会", "高峰会", "座谈会", "联席会", "热线", "通道", "部部",
            "部党", "处处", "院院", "教育"); // 企业家|协会, 会计|学院, 研究生|部党总支
    private static final Trie<Boolean> GRASS_ROOTS = trie("社区", "村", "街道", "嘎查", "苏木");
    private static final Trie<Boolean> OF_PLACES =
            trie("社区", "村", "街道", "镇党", "乡党", "中心", "派出所", "供电所", "税务所", "司法所", "法庭", "卫生院", "卫生室", "中心校", "林场", "农场");
    private static final Trie<Boolean> MINISTRIES = trie("部长", "外交部长", "大臣", "外交大臣", "国务秘书");
    private static final List<String> VERBS =
            List.of("欢迎", "感谢", "邀请", "访问", "祝贺", "批准", "免去", "任命", "选举", "支持", "包括", "代表", "推选", "提名", "决定", "聘任");
    private static final List<String> DECISIONS = List.of("免去", "免除", "撤销", "罢免", "任命");
    private static final List<String> JOINS = List.of("和", "与");

    /** Words no body holds: 吕某同志代市长, 慰问离退休老干部某某. */
    private static final Set<String> NEVER_PARTS = Set.of(
            "就是", "还是", "作为", "成为", "同志", "慰问", "看望", "走访", "会见", "接见", "拜访", "看望慰问", "走访慰问", "日", "追记", "追授", "授予",
            "给予", "新任", "最美", "优秀", "困难", "先进单位", "专访", "采访", "缅怀", "悼念", "受到", "谴责", "对话", "致敬");

    private final Set<String> verbs = new HashSet<>(); // of official prose: 会见, 主持
    private final Trie<Post> posts;
    private final Places places;
    private final BodyNames names;

    /** @param lexicons holds name_stops and role_words */
    BodyParts(Lexicons lexicons, Trie<Post> posts, Places places, BodyNames names) {
        this.posts = posts;
        this.places = places;
        this.names = names;
        lexicons.get("name_stops").rows().stream()
                .filter(row ->
                        !row.get("class").equals("honorific") && row.key().length() > 1)
                .forEach(row -> verbs.add(row.key()));
        lexicons.get("role_words").forEach(row -> verbs.add(row.key()));
        verbs.addAll(VERBS);
    }

    private static Trie<Boolean> trie(String... words) {
        Trie<Boolean> trie = new Trie<>();
        List.of(words).forEach(word -> trie.put(word, true));
        return trie;
    }

    /** Whether a word is a verb of official prose, which no body's name holds: 会见, 主持. */
    boolean isVerb(String word) {
        return verbs.contains(word);
    }

    /** Whether a word is among these that no body's name holds. */
    boolean holdsVerb(List<Token> words) {
        return words.stream()
                .anyMatch(token -> verbs.contains(token.surface()) || NEVER_PARTS.contains(token.surface()));
    }

    /** Whether a word stands at {@code at} that makes a body of the post before it: 校长|办公室, 企业家|协会. */
    static boolean isOfPosts(String text, int at) {
        return OF_POSTS.isAt(text, at);
    }

    /** Whether a character stands before bodies' names and in none: 在, 向, 的. */
    static boolean isStop(int c) {
        return PREFIX_STOPS.indexOf(c) >= 0;
    }

    /** Whether 社区, 村 or the like stands at {@code at}. */
    static boolean isGrassRoots(String text, int at) {
        return GRASS_ROOTS.isAt(text, at);
    }

    /**
     * Whether a word is part of the name.
     *
     * @param begin where the name as read so far begins; the word ends there or reaches into it
     * @param isLong whether the post is so long that it may name its body itself (内科主任)
     */
    boolean isPart(String text, Token token, int begin, int postBegin, boolean isLong, TokenBorders borders) {
        return !isBeforePlace(text, token, begin)
                && !isDecidedOn(text, token)
                && !(text.startsWith("执行主席", postBegin) && token.surface().endsWith("会议")) // 全体会议|执行主席
                && (isNamePart(text, token, begin, postBegin)
                        || isOffice(token, begin, postBegin, borders)
                        || isOfPosts(text, begin) && posts.get(token.surface()) != null // 校长|办公室
                        || isPiece(text, token, begin, postBegin)
                        || begin < postBegin
                                && (isOfGroup(text, token, postBegin) || joinsBody(text, token, borders, postBegin))
                        || (begin < postBegin || isLong) && opensBody(text, token, begin));
    }

    /** 免去|刘某某|市政府副市长职务: the name of who is given or loses a post. */
    private static boolean isDecidedOn(String text, Token token) {
        int begin = token.span().begin();
        return token.pos().startsWith("nr")
                && token.span().length() > 1
                && DECISIONS.stream().anyMatch(verb -> text.startsWith(verb, begin - verb.length()));
    }

    /** 省对外开放|办|主任: 办 between a noun and the post. */
    private static boolean isOffice(Token token, int begin, int postBegin, TokenBorders borders) {
        Token before = borders.at(token.span().begin() - 1);
        return token.surface().equals("办")
                && begin == postBegin
                && before != null
                && before.span().length() > 1
                && "nj".indexOf(before.pos().charAt(0)) >= 0;
    }

    /** 段春|华为|昆明市: a word before a place is no part of the body, but for a place or a word that opens the clause. */
    private boolean isBeforePlace(String text, Token token, int begin) {
        int wordBegin = token.span().begin();
        boolean opens = (wordBegin == 0 || !NameSigns.isHan(text.charAt(wordBegin - 1)))
                && !token.pos().equals("v") // 。翻开|古城区
                && !verbs.contains(token.surface()); // ,要求|白云区
        boolean led = token.pos().startsWith("ns")
                || token.surface().endsWith("届") // 政协|第十一届|广西壮族自治区委员会
                || token.pos().equals("nis") // 某某集团|重庆|…有限公司
                || token.pos().equals("nt") && token.span().length() > 2 // 新华社|内蒙古分社
                || "镇乡村".indexOf(token.surface().charAt(token.span().length() - 1)) >= 0
                        && token.span().length() > 1
                || names.isHead(token.surface())
                || token.surface().startsWith("驻")
                || token.surface().equals("常驻");
        return !opens && !led && places.at(text, begin) != null;
    }

    /** 、呼吸内科主任: a word that opens the clause belongs to the body behind it, unless it is a verb of official prose. */
    private boolean opensBody(String text, Token token, int begin) {
        int wordBegin = token.span().begin();
        String word = token.surface();
        boolean opens = wordBegin == 0 || !NameSigns.isHan(text.charAt(wordBegin - 1));
        return opens
                && token.span().end() == begin
                && word.length() > 1
                && NameSigns.isHan(word.charAt(0))
                && !token.pos().startsWith("nr")
                && "vn".indexOf(token.pos().charAt(0)) >= 0
                && (ASPECTS + "到给向往于").indexOf(word.charAt(word.length() - 1)) < 0
                && !verbs.contains(word)
                && !NEVER_PARTS.contains(word)
                && posts.get(word) == null;
    }

    /** 推进海南全面深化改革开放|领导小组: a group is named after what it does, verbs and all. */
    private boolean isOfGroup(String text, Token token, int postBegin) {
        String word = token.surface();
        return GROUPS.stream().anyMatch(group -> text.startsWith(group, postBegin - group.length()))
                && NameSigns.isHan(word.charAt(0))
                && !token.pos().startsWith("nr")
                && (JOINS.contains(word) || NEVER_IN_BODY.indexOf(word.charAt(0)) < 0 && !verbs.contains(word));
    }

    /** 市林业|和|绿化局: between two nouns of the name of one bureau. */
    private boolean joinsBody(String text, Token token, TokenBorders borders, int postBegin) {
        Token before = borders.at(token.span().begin() - 1);
        Token after = borders.at(token.span().end());
        boolean bureau = "局委厅部处科司所院校心系馆".indexOf(text.charAt(postBegin - 1)) >= 0
                || MINISTRIES.isAt(text, postBegin)
                || text.startsWith("学院", postBegin) // 材料与化工|学院院长
                || text.startsWith("中心", postBegin);
        boolean ministry = token.span().end() == postBegin && MINISTRIES.isAt(text, postBegin); // 欧洲和|外交部长
        boolean nouns = before != null
                && after != null
                && (ministry && before.pos().startsWith("n")
                        || isThing(before) && (isThing(after) || isTail(after, postBegin)));
        return bureau
                && nouns
                && JOINS.contains(token.surface())
                && token.span().end() + LONGEST_HALF >= postBegin;
    }

    /** 文化广电和|旅游局|局长. */
    private static boolean isTail(Token token, int postBegin) {
        return token.pos().equals("nis")
                && token.span().end() == postBegin
                && token.span().length() > 2;
    }

    private static boolean isThing(Token token) {
        boolean noun = token.pos().equals("n")
                || token.pos().equals("vn")
                || token.pos().equals("v")
                || token.pos().equals("nnt"); // 研究生
        return noun
                && token.span().length() > 1
                && BODY_ENDS.indexOf(token.surface().charAt(token.span().length() - 1)) < 0;
    }

    /** 汇|林|社区: a name that the segmenter does not know falls into single characters. */
    private boolean isPiece(String text, Token token, int begin, int postBegin) {
        char c = token.surface().charAt(0);
        boolean single = token.span().length() == 1 && token.span().end() == begin;
        return single
                && NameSigns.isHan(c)
                && (NEVER_IN_BODY.indexOf(c) < 0 || isOfVillage(text, token, begin) || isNew(text, token))
                && (begin < postBegin || isGrassRoots(text, postBegin))
                && places.at(text, begin) == null;
    }

    /** 泉山镇|新|西村|党支部: a character that is a word elsewhere, between a township and the rest of its village's name. */
    private static boolean isOfVillage(String text, Token token, int begin) {
        int at = token.span().begin();
        boolean township = at > 0 && "镇乡".indexOf(text.charAt(at - 1)) >= 0;
        return township && (text.startsWith("村", begin + 1) || text.startsWith("村", begin + 2));
    }

    /** 新|埭镇, 县进|结镇: a town's name has two characters or more before 镇, be the first a word elsewhere. */
    private static boolean isNew(String text, Token token) {
        int rest = token.span().end() + 1;
        return (PREFIX_STOPS + NEVER_OF_TOWN).indexOf(text.charAt(token.span().begin())) < 0
                && rest < text.length()
                && "镇乡村".indexOf(text.charAt(rest)) >= 0;
    }

    private boolean isNamePart(String text, Token token, int end, int postBegin) {
        if (token.span().end() > end && token.span().end() > postBegin) {
            return false;
        }
        String word = token.surface();
        boolean joins = end == postBegin && JOINS.contains(word.substring(word.length() - 1)); // 安纯|人和|秘书长
        if (joins || NEVER_PARTS.contains(word)) {
            return false;
        }
        if (GROUPS.contains(word)) {
            return true; // 学会, which is a verb too
        }
        if (word.length() == 1 && PREFIX_STOPS.contains(word) || posts.get(word) != null) {
            return false;
        }
        String pos = token.pos();
        if (pos.startsWith("nr") && word.endsWith("为")) {
            return false; // 何某为|第十三届
        }
        boolean body =
                BODY_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0 // 刑二庭, which the segmenter takes for a name
                        || word.endsWith("路"); // 古美路|街道
        boolean place = OF_PLACES.isAt(text, postBegin); // 兴磷|社区党支部书记
        if (pos.startsWith("nr") && end == postBegin && !body && !place
                || ASPECTS.indexOf(word.charAt(word.length() - 1)) >= 0) {
            return false; // 吴萍局长: the name stands before its title
        }
        return word.startsWith("驻") // 中国驻巴西大使
                || word.equals("常驻") // 中国常驻联合国代表
                || word.startsWith("某") // 驻湘某部政治委员
                || pos.startsWith("n")
                || pos.startsWith("j")
                || pos.startsWith("b")
                || pos.equals("vn")
                || pos.startsWith("m")
                || pos.startsWith("q")
                || pos.startsWith("s")
                || pos.startsWith("g")
                || pos.startsWith("a") && word.length() > 1
                || pos.startsWith("f") && word.length() > 1;
    }
}
