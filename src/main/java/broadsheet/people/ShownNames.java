package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Trie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that a word beside them shows: 陈先生, 陈立同学, 张某, 他叫张某某. */
final class ShownNames {
    private static final List<String> HONORIFICS = List.of(
            "先生", "女士", "大爷", "大妈", "大娘", "大叔", "大伯", "大婶", "阿姨", "奶奶", "爷爷", "师傅", "小姐", "大姐", "大哥", "老太太", "老汉", "老师",
            "医生", "大夫", "阿婆", "阿公", "婆婆", "嫂子", "老爷子", "同学", "警官", "工", "总");
    private static final String BUSINESS = "总";
    private static final Trie<Boolean> COMRADES =
            new Trie<Boolean>().put("同学", true).put("同志", true).put("先生", true).put("女士", true);
    private static final List<String> INTRODUCTIONS = List.of("名叫", "叫做", "他叫", "她叫", "我叫", "本名", "原名", "名字叫");
    private static final String LEADS = "的和与由让请被跟对向是"; // words before 张总, 李工

    private final NameShape names;
    private final SeenNames seen;
    private final Trie<PersonKind> honorifics = new Trie<>();
    private final Trie<Boolean> introductions = new Trie<>();

    ShownNames(NameShape names, SeenNames seen) {
        this.names = names;
        this.seen = seen;
        HONORIFICS.forEach(
                word -> honorifics.put(word, word.equals(BUSINESS) ? PersonKind.BUSINESS : PersonKind.CITIZEN));
        INTRODUCTIONS.forEach(word -> introductions.put(word, true));
    }

    /** The name that begins at {@code at}, or behind the word that introduces one there; null when neither is so. */
    UntitledNames.@Nullable Untitled at(String text, int at, int limit, TokenBorders borders) {
        UntitledNames.Untitled one = shown(text, at, limit, borders);
        return one == null ? called(text, at, limit, borders) : one;
    }

    /** 他叫|皇甫江武, 名叫|马克新: the name behind a word that introduces one. */
    private UntitledNames.@Nullable Untitled called(String text, int at, int limit, TokenBorders borders) {
        Trie.Match<Boolean> word = introductions.longest(text, at);
        Span name = word == null ? null : names.at(text, word.end(), limit, borders, Lead.IDENTITY);
        boolean sure = name != null
                && names.signs().isWhole(text, name.begin(), name.end())
                && (names.isSure(text, name, limit, borders)
                        || names.signs().surnameEnd(text, name.begin()) == name.begin() + 2); // 皇甫|江河
        return sure && name != null
                ? new UntitledNames.Untitled(name, MentionForm.FULL, PersonKind.CITIZEN, UntitledNames.SEEN)
                : null;
    }

    /** 陈先生, 张某: a surname and what makes a name of it. */
    private UntitledNames.@Nullable Untitled shown(String text, int begin, int limit, TokenBorders borders) {
        int surname = names.signs().surnameEnd(text, begin);
        if (surname < 0) {
            return null;
        }
        Span veiled = seen.veiled(text, begin, surname, limit, borders);
        return veiled == null
                ? honorific(text, begin, surname, limit, borders)
                : new UntitledNames.Untitled(veiled, MentionForm.FULL, PersonKind.CITIZEN, UntitledNames.VEILED);
    }

    private UntitledNames.@Nullable Untitled honorific(
            String text, int begin, int surname, int limit, TokenBorders borders) {
        if (names.signs().isSeldom(text.substring(begin, surname))) {
            return null;
        }
        Trie.Match<PersonKind> word = honorifics.longest(text, surname);
        if (word == null
                || word.end() > limit
                || !borders.isBorder(word.end())
                || text.startsWith("们", word.end())
                || text.startsWith("集团", word.end())) {
            return full(text, begin, surname, limit);
        }
        boolean single = word.end() - surname == 1
                && begin > 0
                && NameSigns.isHan(text.charAt(begin - 1))
                && LEADS.indexOf(text.charAt(begin - 1)) < 0; // 冷作钣|金工
        boolean inside = begin > 0 && NameSigns.isHan(text.charAt(begin - 1)); // 学生向|老师
        boolean led = names.signs().isParticle(text, begin) && (inside || text.startsWith("同学", surname)); // ,向|同学发出
        boolean usual =
                !led && (word.end() - surname > 1 || !single && names.isAddressed(text, begin, word.end(), borders));
        Span span = new Span(begin, word.end());
        return usual
                ? new UntitledNames.Untitled(span, MentionForm.SURNAME_HONORIFIC, word.value(), "surname-honorific")
                : null;
    }

    /** 陈|立|同学, 路|正阳|同志: a usual surname and a given name that are no word, before an honorific. */
    private UntitledNames.@Nullable Untitled full(String text, int begin, int surname, int limit) {
        for (int end = surname + 1; end <= Math.min(limit - 2, surname + 2); end++) {
            if (COMRADES.isAt(text, end)
                    && text.charAt(end - 1) != '老' // 邱老先生
                    && names.signs().isCommon(text.substring(begin, surname))
                    && !names.signs().isParticle(text, begin)
                    && !names.signs().isBegunByWord(text, begin)
                    && !names.signs().isParticle(text, surname) // 周|的程女士
                    && names.signs().isWhole(text, begin, end)) {
                return new UntitledNames.Untitled(
                        new Span(begin, end), MentionForm.FULL, PersonKind.CITIZEN, UntitledNames.HONOURED);
            }
        }
        return null;
    }
}
