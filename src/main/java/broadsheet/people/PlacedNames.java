package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that words before them show: a body and 的, with a mark behind (第二中学的郑某某、实验小学的林某某等获奖), an age (63岁的吉某某), a relative (王某的父亲王某某).
 */
final class PlacedNames {
    private static final Set<String> RELATIVES = Set.of(
            "父亲", "母亲", "爸爸", "妈妈", "妻子", "丈夫", "儿子", "女儿", "老伴", "哥哥", "弟弟", "姐姐", "妹妹", "爷爷", "奶奶", "孙子", "孙女", "爱人");
    private static final char OF = '的';
    private static final String BODY_ENDS = "局委院校学园馆站队所社村镇乡区县市公司集团厂";

    private final NameShape names;

    PlacedNames(NameShape names) {
        this.names = names;
    }

    /** The names of a block, in reading order. */
    List<Span> find(String text, Span block, TokenBorders borders) {
        List<Span> found = new ArrayList<>();
        for (int of = block.indexOf(text, OF, block.begin()); of > 0; of = block.indexOf(text, OF, of + 1)) {
            Span name = isBody(borders.at(of - 1)) ? names.at(text, of + 1, block.end(), borders, Lead.IDENTITY) : null;
            if (name != null && NameSigns.isMarked(text, name.end()) && isName(text, name, block.end(), borders)) {
                found.add(name);
            }
        }
        for (Token token : borders.within(block)) {
            Span name =
                    shows(text, token) ? names.at(text, token.span().end(), block.end(), borders, Lead.OFFICE) : null;
            if (name != null
                    && names.followers().isFollowed(text, name.end(), borders)
                    && isName(text, name, block.end(), borders)) {
                found.add(name);
            }
        }
        return found;
    }

    /** 岁的|, 父亲|. */
    private static boolean shows(String text, Token token) {
        return token.surface().equals("的")
                ? text.startsWith("岁", token.span().begin() - 1)
                : RELATIVES.contains(token.surface());
    }

    private static boolean isBody(@Nullable Token before) {
        return before != null
                && before.pos().startsWith("n")
                && before.span().length() > 1
                && BODY_ENDS.indexOf(before.surface().charAt(before.span().length() - 1)) >= 0;
    }

    private boolean isName(String text, Span name, int limit, TokenBorders borders) {
        return names.signs().isCommon(text.substring(name.begin(), name.begin() + 1))
                && !names.signs().isBegunByWord(text, name.begin())
                && names.isSure(text, name, limit, borders);
    }
}
