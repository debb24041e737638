package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists whose items are a body and a name without a post between: 上秦镇黄某某、明永乡贺某某、水务局曾某等作报告; 疼痛科付某某、烧伤科霍某. */
final class BodyLists {
    private static final String BODY_ENDS = "局委办厅院校科处所站镇乡村";
    private static final String STATE_ENDS = "局委办厅镇乡道";
    private static final List<String> OTHERS = List.of("街道", "办"); // a place and a verb to the segmenter
    private static final int LONGEST_BODY = 14;

    private final NameShape names;

    BodyLists(NameShape names) {
        this.names = names;
    }

    /** The names of a block's lists of two or more, in reading order. */
    List<Span> find(String text, Span block, TokenBorders borders) {
        List<Span> all = new ArrayList<>();
        List<Span> list = new ArrayList<>();
        for (Token token : borders.within(block)) {
            Span name = isBody(token) ? name(text, token, block, borders) : null;
            if (name == null) {
                continue;
            }
            if (!list.isEmpty() && !isNext(text, list.get(list.size() - 1).end(), token)) {
                addList(list, all);
            }
            list.add(name);
        }
        addList(list, all);
        return all;
    }

    /** An official behind a bureau or a town, a citizen behind a ward, a school or a village. */
    static PersonKind kind(String text, Span name) {
        boolean state = STATE_ENDS.indexOf(text.charAt(name.begin() - 1)) >= 0;
        return state ? PersonKind.OFFICIAL : PersonKind.CITIZEN;
    }

    private static void addList(List<Span> list, List<Span> all) {
        if (list.size() > 1) {
            all.addAll(list);
        }
        list.clear();
    }

    private static boolean isBody(Token token) {
        String word = token.surface();
        char last = word.charAt(word.length() - 1);
        boolean noun = token.pos().startsWith("n") && (!token.pos().startsWith("nr") || "镇乡".indexOf(last) >= 0);
        return noun && BODY_ENDS.indexOf(last) >= 0 || OTHERS.contains(word);
    }

    /** The name right behind a body, when a mark, 等 or a numeral ends it, or a word that follows names where the segmenter sees a name. */
    private @Nullable Span name(String text, Token body, Span block, TokenBorders borders) {
        Span name = names.at(text, body.span().end(), block.end(), borders, Lead.OFFICE);
        boolean usual = name != null
                && (borders.isName(name.begin(), name.end())
                        || names.signs().isCommon(text.substring(name.begin(), name.begin() + 1)))
                && !names.signs().isBegunByWord(text, name.begin())
                && BODY_ENDS.indexOf(text.charAt(name.end() - 1)) < 0; // 杨楼镇张口村
        boolean ends = name != null
                && (NameSigns.isMarked(text, name.end())
                        || borders.isName(name.begin(), name.end())
                                && names.followers().isFollowed(text, name.end(), block.end(), borders));
        return usual && ends ? name : null;
    }

    /** Whether nothing but a mark of lists and the rest of its own name stands between a name and the next body's last word. */
    private static boolean isNext(String text, int end, Token body) {
        int begin = body.span().begin();
        return begin > end
                && begin - end <= LONGEST_BODY
                && text.charAt(end) == '、'
                && text.substring(end + 1, begin).chars().allMatch(c -> c == '、' || NameSigns.isHan((char) c));
    }
}
