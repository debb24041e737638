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
    private static final List<String> HONORIFICS = List.of(
            "先生", "女士", "大爷", "大妈", "大娘", "大叔", "大伯", "大婶", "阿姨", "奶奶", "爷爷", "师傅", "小姐", "大姐", "大哥", "老太太", "老汉", "老师",
            "医生", "大夫", "阿婆", "阿公", "婆婆", "嫂子", "老爷子", "同学", "警官", "工", "总");
    private static final List<String> BEHIND_NAMES = List.of(
            "先生", "女士", "老师", "同志", "老人", "夫妇", "一家", "家的", "同学", "医生", "因年龄原因", "因工作变动", "因工作调动", "因工作需要", "因身体原因",
            "因个人原因", "因病");
    private static final String BUSINESS = "总";
    private static final List<String> INTRODUCTIONS = List.of("名叫", "叫做", "他叫", "她叫", "我叫", "本名", "原名", "名字叫");
    private static final List<String> SPEECH =
            List.of("说", "告诉记者", "告诉", "介绍", "表示", "坦言", "笑着说", "高兴地说", "激动地说", "感慨", "回忆");

    /** The rule of a name with nothing beside it but a verb of speech. */
    static final String SPEAKS = "name-speaks";

    private static final String BODY_HEADS = "局厅委院镇村乡县路街沟屯"; // ,文广新|局局长, 阿依玛克|村
    private static final String LEADS = "的和与由让请被跟对向是"; // words before 张总, 李工

    private static final String NO_GIVEN = "大村镇乡县市区省州河路街巷地得着们级节来初两二三四五六七八九十社网馆港键屯渡"; // 金米村推出, 高兴地挥舞, 韩联社报道

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
    private final ListedNames listed;
    private final DottedNames dotted;
    private final Trie<PersonKind> honorifics = new Trie<>();
    private final Trie<Boolean> introductions = new Trie<>();
    private final Trie<String> behind = new Trie<>(); // word behind a name → the rule it shows

    UntitledNames(NameShape names) {
        this.names = names;
        this.seen = new SeenNames(names);
        this.listed = new ListedNames(names);
        this.dotted = new DottedNames(names.signs());
        HONORIFICS.forEach(
                word -> honorifics.put(word, word.equals(BUSINESS) ? PersonKind.BUSINESS : PersonKind.CITIZEN));
        INTRODUCTIONS.forEach(word -> introductions.put(word, true));
        SPEECH.forEach(word -> behind.put(word, SPEAKS));
        BEHIND_NAMES.forEach(word -> behind.put(word, HONOURED));
    }

    /** A name, how it is printed and what its bearer is. */
    record Untitled(Span name, MentionForm form, PersonKind kind, String rule) {
        /** The same name of a person of another kind. */
        Untitled of(PersonKind other) {
            return new Untitled(name, form, other, rule);
        }

        /** Whether both stand in one list. */
        boolean isListedWith(Untitled before) {
            int gap = name.begin() - before.name().end();
            return rule.equals(LISTED) && before.rule().equals(LISTED) && gap > 0 && gap <= 2;
        }
    }

    /** The untitled persons of one block. */
    List<Untitled> find(String text, Span block, TokenBorders borders) {
        List<Untitled> found = new ArrayList<>();
        List<Span> shaped = new ArrayList<>();
        for (int i = block.begin(); i < block.end(); i++) {
            Untitled one = borders.isBorder(i) ? shown(text, i, block.end(), borders) : null;
            one = one == null && borders.isBorder(i) ? called(text, i, block.end(), borders) : one;
            if (one != null) {
                found.add(one);
                i = one.name().end() - 1;
            }
        }
        for (Token token : borders.within(block)) {
            Span name = token.pos().startsWith("nr") ? whole(text, token.span(), borders) : token.span();
            if (token.pos().startsWith("nr") && block.contains(name) && isShaped(text, name)) {
                shaped.add(name);
                addNamed(text, name, borders, found);
            } else if (token.pos().startsWith("nr") && block.contains(token.span())) {
                Span abroad = seen.abroad(text, token.span(), block.end(), borders);
                addSeen(abroad, text, found);
            }
        }
        addListed(text, block, shaped, borders, found);
        dotted.find(text, block, borders).forEach(name -> found.add(dotted(text, name)));
        for (Span name : seen.find(text, shaped, borders)) {
            found.add(new Untitled(name, MentionForm.FULL, PersonKind.CITIZEN, SEEN));
        }
        return found;
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
        return names.signs().isWord(cut.of(text)) ? name : cut;
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

    /** 他叫|皇甫江武, 名叫|马克新: the name behind a word that introduces one. */
    private @Nullable Untitled called(String text, int at, int limit, TokenBorders borders) {
        Trie.Match<Boolean> word = introductions.longest(text, at);
        Span name = word == null ? null : names.at(text, word.end(), limit, borders, Lead.IDENTITY);
        boolean sure = name != null
                && names.signs().isWhole(text, name.begin(), name.end())
                && (names.isSure(text, name, limit, borders)
                        || names.signs().surnameEnd(text, name.begin()) == name.begin() + 2); // 皇甫|江河
        return sure && name != null ? new Untitled(name, MentionForm.FULL, PersonKind.CITIZEN, SEEN) : null;
    }

    /** 陈先生, 张某: a surname and what makes a name of it. */
    private @Nullable Untitled shown(String text, int begin, int limit, TokenBorders borders) {
        int surname = names.signs().surnameEnd(text, begin);
        if (surname < 0) {
            return null;
        }
        Span veiled = seen.veiled(text, begin, surname, limit, borders);
        return veiled == null
                ? honorific(text, begin, surname, limit, borders)
                : new Untitled(veiled, MentionForm.FULL, PersonKind.CITIZEN, VEILED);
    }

    private @Nullable Untitled honorific(String text, int begin, int surname, int limit, TokenBorders borders) {
        if (names.signs().isSeldom(text.substring(begin, surname))) {
            return null;
        }
        Trie.Match<PersonKind> word = honorifics.longest(text, surname);
        if (word == null || word.end() > limit || !borders.isBorder(word.end())) {
            return null;
        }
        boolean single = word.end() - surname == 1
                && begin > 0
                && NameSigns.isHan(text.charAt(begin - 1))
                && LEADS.indexOf(text.charAt(begin - 1)) < 0; // 冷作钣|金工
        boolean usual = word.end() - surname > 1 || !single && names.isAddressed(text, begin, word.end(), borders);
        Span span = new Span(begin, word.end());
        return usual ? new Untitled(span, MentionForm.SURNAME_HONORIFIC, word.value(), "surname-honorific") : null;
    }

    private boolean isShaped(String text, Span name) {
        int surname = names.signs().surnameEnd(text, name.begin());
        return surname > 0
                && surname < name.end()
                && (name.length() > 2 || !names.signs().isSeldom(text.substring(name.begin(), surname)))
                && name.length() <= 4
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
        return opens
                && full
                && name.length() <= 3
                && (names.signs().isCommon(text.substring(name.begin(), name.begin() + 1))
                        || !names.signs().isBegunByWord(text, name.begin())) // 欧洲|须应对
                && !names.signs().isSeldom(text.substring(name.begin(), name.begin() + 1))
                && borders.beginsPredicate(name.end());
    }
}
