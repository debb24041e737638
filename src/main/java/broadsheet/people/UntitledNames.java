package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Persons who stand without a post: 陈先生, 王大爷 (surname and honorific); "…"某某说 (a name that speaks); 某某家族墓地, 某某故居 (a name inside
 * a work or place).
 */
final class UntitledNames {
    private static final List<String> HONORIFICS =
            List.of("先生", "女士", "大爷", "大妈", "大娘", "大叔", "阿姨", "奶奶", "爷爷", "师傅", "小姐", "大姐", "大哥", "老太太", "老汉");
    private static final List<String> WORKS =
            List.of("家族墓", "墓", "故居", "纪念馆", "作品展", "书画展", "书法展", "美术馆", "博物馆", "陵园", "祠", "思想", "画展", "艺术馆", "诗集");
    private static final List<String> SPEECH =
            List.of("说", "告诉记者", "介绍", "表示", "坦言", "笑着说", "高兴地说", "激动地说", "感慨", "回忆");

    /** The rule of a name with nothing beside it but a verb of speech. */
    static final String SPEAKS = "name-speaks";

    private final NameShape names;

    UntitledNames(NameShape names) {
        this.names = names;
    }

    /** A name, how it is printed and what its bearer is. */
    record Untitled(Span name, MentionForm form, PersonKind kind, String rule) {}

    /** The untitled persons of one block. */
    List<Untitled> find(String text, Span block, TokenBorders borders, List<Token> tokens) {
        List<Untitled> found = new ArrayList<>();
        for (int i = block.begin(); i < block.end(); i++) {
            int surname = names.surnameEnd(text, i);
            Untitled honoured = surname < 0 ? null : honorific(text, i, surname, block.end(), borders);
            if (honoured != null) {
                found.add(honoured);
                i = honoured.name().end() - 1;
            }
        }
        for (Token token : tokens) {
            if (token.pos().startsWith("nr") && block.contains(token.span()) && isShaped(text, token.span())) {
                addNamed(text, token.span(), found);
            }
        }
        return found;
    }

    private @org.jspecify.annotations.Nullable Untitled honorific(
            String text, int begin, int surname, int limit, TokenBorders borders) {
        if (!borders.isBorder(begin) || names.isSeldom(text.substring(begin, surname))) {
            return null;
        }
        for (String word : HONORIFICS) {
            int end = surname + word.length();
            if (text.startsWith(word, surname) && end <= limit && borders.isBorder(end)) {
                return new Untitled(
                        new Span(begin, end), MentionForm.SURNAME_HONORIFIC, PersonKind.CITIZEN, "surname-honorific");
            }
        }
        return null;
    }

    private boolean isShaped(String text, Span name) {
        int surname = names.surnameEnd(text, name.begin());
        return surname > 0
                && surname < name.end()
                && name.length() <= 4
                && !names.isNoName(name.of(text))
                && !names.isFragment(name.of(text))
                && !names.isSurnameAndPost(text, name.begin(), name.end());
    }

    private static void addNamed(String text, Span name, List<Untitled> found) {
        if (WORKS.stream().anyMatch(work -> text.startsWith(work, name.end()))) {
            found.add(new Untitled(name, MentionForm.NESTED_IN_NAME, PersonKind.HISTORICAL, "name-in-name"));
        } else if (SPEECH.stream().anyMatch(verb -> text.startsWith(verb, name.end()))) {
            found.add(new Untitled(name, MentionForm.FULL, PersonKind.CITIZEN, SPEAKS));
        }
    }
}
