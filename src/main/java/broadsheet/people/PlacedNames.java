package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names with nothing but a body and 的 before and a mark behind: 第二中学的郑某某、实验小学的林某某等获奖. */
final class PlacedNames {
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
            if (name != null && isName(text, name, block.end(), borders)) {
                found.add(name);
            }
        }
        return found;
    }

    private static boolean isBody(@Nullable Token before) {
        return before != null
                && before.pos().startsWith("n")
                && before.span().length() > 1
                && BODY_ENDS.indexOf(before.surface().charAt(before.span().length() - 1)) >= 0;
    }

    private boolean isName(String text, Span name, int limit, TokenBorders borders) {
        return NameSigns.isMarked(text, name.end())
                && names.signs().isCommon(text.substring(name.begin(), name.begin() + 1))
                && !names.signs().isBegunByWord(text, name.begin())
                && names.isSure(text, name, limit, borders);
    }
}
