package broadsheet.people;

import broadsheet.text.CharSet;
import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names that words before them show: a body and 的, with a mark behind (第二中学的郑某某、实验小学的林某某等获奖), an age (63岁的吉某某), a relative (王某的父亲王某某).
 */
final class PlacedNames {
    private static final Set<String> RELATIVES = Set.of(
            "父亲", "母亲", "爸爸", "妈妈", "妻子", "丈夫", "儿子", "女儿", "老伴", "哥哥", "弟弟", "姐姐", "妹妹", "爷爷", "奶奶", "孙子", "孙女", "爱人");
    private static final CharSet FIRST_CHARACTERS =
            CharSet.of(RELATIVES.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
    private static final String OF = "的";
    private static final String BODY_ENDS = "局委院校学园馆站队所社村镇乡区县市公司集团厂";

    private final NameShape names;

    PlacedNames(NameShape names) {
        this.names = names;
    }

    /** The names of a block, in reading order of the words before them. */
    List<Span> find(String text, Span block, TokenBorders borders) {
        List<Span> found = new ArrayList<>();
        for (Token token : borders.within(block)) {
            Span name = isShown(text, token)
                    ? shown(text, token.span().end(), block.end(), borders)
                    : isOfBody(token, borders) ? placed(text, token.span().end(), block.end(), borders) : null;
            if (name != null && isUsual(text, name)) {
                found.add(name);
            }
        }
        return found;
    }

    /** 63岁的|, 父亲|: whether a name is likely behind the word. */
    private static boolean isShown(String text, Token token) {
        int begin = token.span().begin();
        return FIRST_CHARACTERS.has(text.charAt(begin)) && RELATIVES.contains(token.surface())
                || token.surface().equals(OF) && text.startsWith("岁", begin - 1);
    }

    private @Nullable Span shown(String text, int at, int limit, TokenBorders borders) {
        Span name = names.at(text, at, limit, borders, Lead.OFFICE);
        boolean ends = name != null
                && (borders.isName(name.begin(), name.end())
                        || names.followers().isFollowed(text, name.end(), borders));
        return ends ? name : null;
    }

    /** 第二中学|的|: whether a body stands before 的. */
    private static boolean isOfBody(Token of, TokenBorders borders) {
        Token before = of.surface().equals(OF) ? borders.at(of.span().begin() - 1) : null;
        if (before != null && before.surface().equals("”")) {
            return true; // “一心为民”的武某某、
        }
        return before != null
                && before.pos().startsWith("n")
                && before.span().length() > 1
                && BODY_ENDS.indexOf(before.surface().charAt(before.span().length() - 1)) >= 0;
    }

    private @Nullable Span placed(String text, int at, int limit, TokenBorders borders) {
        Span name = names.at(text, at, limit, borders, Lead.IDENTITY);
        boolean sure = name != null && NameSigns.isMarked(text, name.end()) && names.isSure(text, name, limit, borders);
        return sure ? name : null;
    }

    private boolean isUsual(String text, Span name) {
        return names.signs().isCommon(text.substring(name.begin(), name.begin() + 1))
                && !names.signs().isBegunByWord(text, name.begin());
    }
}
