package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Trie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Persons who stand without a post: 陈先生, 王大爷 (surname and honorific); "…"某某说 (a name that speaks); 某某家族墓地, 某某故居 (a name inside
 * a work or place).
 */
final class UntitledNames {
    private static final List<String> BEHIND_NAMES = List.of(
            "先生", "女士", "老师", "同志", "老人", "夫妇", "一家", "家的", "同学", "医生", "因年龄原因", "因工作变动", "因工作调动", "因工作需要", "因身体原因",
            "因个人原因", "因病", "涉嫌", "严重违纪", "因涉嫌", "因严重违纪", "因违纪", "受贿案", "受贿一案", "被开除党籍", "被提起公诉");
    private static final List<String> SPEECH =
            List.of("说", "告诉记者", "告诉", "介绍", "表示", "坦言", "笑着说", "高兴地说", "激动地说", "感慨", "回忆");

    /** The rule of a name with nothing beside it but a verb of speech. */
    static final String SPEAKS = "name-speaks";

    private static final String BODY_HEADS = "局厅委院镇村乡县路街沟屯"; // ,文广新|局局长, 阿依玛克|村

    private static final String NO_GIVEN = "大村镇乡县市区省州河路街巷地得着们级节来初两二三四五六七八九十社网馆港键屯渡口局"; // 金米村推出, 高兴地挥舞, 韩联社报道

    /** The rule of a name with an honorific behind it. */
    static final String HONOURED = "name-honorific";

    /** The rule of a name in a list of names. */
    static final String LISTED = "name-list";

    private static final List<String> JOINTS = List.of("、", "与", "和", "及", "以及", "，", ",");

    /** The rule of a name that opens a clause. */
    static final String ACTS = "name-acts";

    /** The rule of a name that the segmenter sees between words that surround names. */
    static final String SEEN = "name-seen";

    /** The rule of a name that the paper keeps back: 张某, 李某某. */
    static final String VEILED = "name-veiled";

    private static final Comparator<Span> LONGER_FIRST = Comparator.comparingInt(Span::begin)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    private final NameShape names;
    private final SeenNames seen;
    private final ShownNames shown;
    private final ListedNames listed;
    private final GluedNames glued;
    private final PlacedNames placed;
    private final BodyLists ofBodies;
    private final DottedNames dotted;
    private final Trie<String> behind = new Trie<>(); // word behind a name → the rule it shows

    UntitledNames(NameShape names) {
        this.names = names;
        this.seen = new SeenNames(names);
        this.shown = new ShownNames(names, seen);
        this.listed = new ListedNames(names);
        this.glued = new GluedNames(names.signs());
        this.placed = new PlacedNames(names);
        this.ofBodies = new BodyLists(names);
        this.dotted = new DottedNames(names.signs());
        SPEECH.forEach(word -> behind.put(word, SPEAKS));
        BEHIND_NAMES.forEach(word -> behind.put(word, HONOURED));
    }

    /** A name, how it is printed and what its bearer is. */
    record Untitled(Span name, MentionForm form, PersonKind kind, String rule) {
        /** The same name of a person of another kind. */
        Untitled of(PersonKind other) {
            return new Untitled(name, form, other, rule);
        }

        /** Whether nothing but its place in the sentence shows it. */
        boolean isWeak() {
            return rule.equals(ACTS) || rule.equals(SEEN);
        }

        /** Whether both stand in one list. */
        boolean isListedWith(Untitled before) {
            int gap = name.begin() - before.name().end();
            return rule.equals(LISTED) && before.rule().equals(LISTED) && gap > 0 && gap <= 2;
        }
    }

    /** The untitled persons of an article's blocks, by block, in their order. */
    List<List<Untitled>> find(String text, List<Span> blocks, TokenBorders borders) {
        List<List<Untitled>> found = new ArrayList<>();
        List<List<Span>> shaped = new ArrayList<>();
        for (Span block : blocks) {
            List<Span> ofBlock = new ArrayList<>();
            found.add(find(text, block, borders, ofBlock));
            shaped.add(ofBlock);
        }
        SeenNames.Often all =
                seen.often(text, shaped.stream().flatMap(List::stream).toList());
        for (int i = 0; i < blocks.size(); i++) {
            for (Span name : seen.find(text, shaped.get(i), all, borders)) {
                found.get(i).add(new Untitled(name, MentionForm.FULL, PersonKind.CITIZEN, SEEN));
            }
        }
        return found;
    }

    /** Those of one block that show themselves; what else has a name's shape goes to {@code shaped}. */
    private List<Untitled> find(String text, Span block, TokenBorders borders, List<Span> shaped) {
        List<Untitled> found = new ArrayList<>();
        List<Span> loose = new ArrayList<>();
        for (int i = block.begin(); i < block.end(); i++) {
            Untitled one = borders.isBorder(i) ? shown.at(text, i, block.end(), borders) : null;
            if (one != null) {
                found.add(one);
                i = one.name().end() - 1;
            }
        }
        for (Token token : borders.within(block)) {
            Span name =
                    token.pos().startsWith("nr") ? whole(text, token.span(), borders) : composed(text, token, borders);
            if (name == null) {
                continue;
            }
            boolean like = block.contains(name) && isShaped(text, name);
            if (like && isSeldom(text, name)) {
                loose.add(name);
            }
            if (like && !isSeldom(text, name)) {
                shaped.add(name);
                addNamed(text, name, borders, found);
            } else if (token.pos().startsWith("nr") && block.contains(token.span())) {
                Span abroad = seen.abroad(text, token.span(), block.end(), borders);
                addSeen(abroad, text, found);
            }
        }
        addListed(text, block, shaped, borders, found);
        shaped.addAll(loose);
        glued.find(text, block, borders)
                .forEach(name -> found.add(new Untitled(name, MentionForm.FULL, PersonKind.OFFICIAL, LISTED)));
        placed.find(text, block, borders)
                .forEach(name -> found.add(new Untitled(name, MentionForm.FULL, PersonKind.CITIZEN, SEEN)));
        ofBodies.find(text, block, borders)
                .forEach(name -> found.add(new Untitled(name, MentionForm.FULL, BodyLists.kind(text, name), LISTED)));
        dotted.find(text, block, borders).forEach(name -> found.add(dotted(text, name)));
        return found;
    }

    /** 赵|旭日, 崔|甲君: a usual surname that stands alone and a rare word or a name of two characters; null for any other token. */
    private @Nullable Span composed(String text, Token token, TokenBorders borders) {
        Token next = token.span().length() == 1 && token.pos().startsWith("n")
                ? borders.at(token.span().end())
                : null;
        boolean given = next != null
                && next.span().begin() == token.span().end()
                && next.span().length() == 2
                && "nt".indexOf(next.pos().charAt(0)) >= 0
                && "一二两三四五六七八九十".indexOf(next.surface().charAt(0)) < 0 // 马|四国
                && "原前".indexOf(token.surface().charAt(0)) < 0
                && !names.signs().isWord(next.surface())
                && names.signs().isCommon(token.surface())
                && !names.signs().isParticle(text, token.span().begin());
        return given && next != null
                ? new Span(token.span().begin(), next.span().end())
                : null;
    }

    /** The segmenter's name with the character that it lost or without the joint that it took; 高原和 is no name and a joint. */
    private Span whole(String text, Span token, TokenBorders borders) {
        Span name = borders.wholeName(token);
        Token next = borders.at(name.end());
        boolean compound = name.length() == 3 && names.signs().surnameEnd(text, name.begin()) == name.begin() + 2;
        if (compound && next != null && next.pos().endsWith("g") && next.span().length() == 1) {
            return new Span(name.begin(), name.end() + 1); // 皇甫江|武
        }
        Span cut = borders.withoutJoint(name);
        boolean over = NameSigns.isNeverLast(text.charAt(name.end() - 1)); // 李强|将
        return over ? token : names.signs().isWord(cut.of(text)) ? name : cut;
    }

    private Untitled dotted(String text, Span name) {
        PersonKind kind = names.signs().isForeign(name.of(text)) ? PersonKind.FOREIGN : PersonKind.CITIZEN;
        return new Untitled(name, MentionForm.FULL, kind, SEEN);
    }

    private void addSeen(@Nullable Span name, String text, List<Untitled> found) {
        if (name != null) {
            boolean ours = names.signs().isOurs(name.of(text)) && name.of(text).indexOf('·') < 0;
            found.add(new Untitled(name, MentionForm.FULL, ours ? PersonKind.CITIZEN : PersonKind.FOREIGN, SEEN));
        }
    }

    /** Those of lists, each once. */
    private void addListed(String text, Span block, List<Span> shaped, TokenBorders borders, List<Untitled> found) {
        Set<Span> lists = new TreeSet<>(LONGER_FIRST);
        lists.addAll(listed.find(text, block, borders));
        lists.addAll(joined(text, shaped));
        lists.forEach(name -> found.add(new Untitled(name, MentionForm.FULL, PersonKind.CITIZEN, LISTED)));
    }

    /** 王某某与孙某某, 陈某、王某某: two names or more with nothing but a joint between, one of them of three characters. */
    private static List<Span> joined(String text, List<Span> shaped) {
        List<Span> joined = new ArrayList<>();
        for (int i = 0; i < shaped.size(); ) {
            int last = i;
            boolean full = shaped.get(i).length() > 2;
            while (last + 1 < shaped.size() && isJoint(text, shaped.get(last), shaped.get(last + 1))) {
                last++;
                full |= shaped.get(last).length() > 2;
            }
            if (full && last > i) {
                joined.addAll(shaped.subList(i, last + 1));
            }
            i = last + 1;
        }
        return joined;
    }

    private static boolean isJoint(String text, Span before, Span behind) {
        return behind.begin() - before.end() <= 2
                && "时后".indexOf(text.charAt(before.end() - 1)) < 0 // 会见敏瑞时,张某某表示
                && JOINTS.contains(text.substring(before.end(), Math.max(before.end(), behind.begin())));
    }

    private boolean isShaped(String text, Span name) {
        int surname = names.signs().surnameEnd(text, name.begin());
        return surname > 0
                && surname < name.end()
                && name.length() <= 4
                && !(name.length() == 2
                        && text.charAt(name.end() - 1) == '方'
                        && surname < name.end()
                        && !names.signs().isCommon(text.substring(name.begin(), surname))) // 斯方表示
                && NO_GIVEN.indexOf(text.charAt(name.end() - 1)) < 0
                && !names.signs().isNoName(name.of(text))
                && !names.signs().isFragment(name.of(text))
                && !names.signs().isPair(text, name)
                && !names.signs().isOfState(name.of(text))
                && (!names.signs().isParticle(text, name.begin())
                        || names.signs().isCommon(text.substring(name.begin(), surname)))
                && !isOfBody(text, name.end())
                && !names.signs().isSurnameAndPost(text, name.begin(), name.end());
    }

    private static boolean isOfBody(String text, int end) {
        return end < text.length() && BODY_HEADS.indexOf(text.charAt(end)) >= 0;
    }

    /** 苗挺, 文松: two characters of which the first is a word as often, a name only where it stands time and again. */
    private boolean isSeldom(String text, Span name) {
        return name.length() == 2 && names.signs().isSeldom(text.substring(name.begin(), name.begin() + 1));
    }

    private void addNamed(String text, Span name, TokenBorders borders, List<Untitled> found) {
        if (NestedNames.isNested(text, name)) {
            found.add(new Untitled(name, MentionForm.NESTED_IN_NAME, PersonKind.HISTORICAL, "name-in-name"));
            return;
        }
        Trie.Match<String> word = behind.longest(text, name.end());
        if (word != null) {
            found.add(new Untitled(name, MentionForm.FULL, PersonKind.CITIZEN, word.value()));
        } else if (acts(text, name, borders)) {
            found.add(new Untitled(name, MentionForm.FULL, PersonKind.CITIZEN, ACTS));
        }
    }

    /** ,柴福根笑得合不拢嘴: a full name whose surname is no word opens the clause, and a verb follows. */
    private boolean acts(String text, Span name, TokenBorders borders) {
        char before = name.begin() == 0 ? '\n' : text.charAt(name.begin() - 1);
        boolean mark = !NameSigns.isHan(before) && !Character.isLetterOrDigit(before);
        boolean opens = (mark || "由据".indexOf(before) >= 0) && !names.signs().isParticle(text, name.begin());
        boolean full = name.length() == 3
                || before == '\n' && names.signs().isCommon(text.substring(name.begin(), name.begin() + 1));
        boolean apposed = before == '”' && name.length() == 3 && NameSigns.isMarked(text, name.end()); // “传人”李某某、
        return opens
                && full
                && name.length() <= 3
                && (names.signs().isCommon(text.substring(name.begin(), name.begin() + 1))
                        || !names.signs().isBegunByWord(text, name.begin())) // 欧洲|须应对
                && !names.signs().isSeldom(text.substring(name.begin(), name.begin() + 1))
                && (apposed || borders.beginsPredicate(name.end()));
    }
}
