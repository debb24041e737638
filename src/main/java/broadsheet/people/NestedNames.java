package broadsheet.people;

import broadsheet.text.Span;
import java.util.List;

/** Tells a name inside the name of a work, a place or a doctrine (某某故居, 《某某诗选》, 习近平新时代…思想): no person in the news. */
final class NestedNames {
    private static final int REACH = 20; // characters between 《 and a name
    private static final List<String> BEHIND = List.of(
            "家族墓", "墓", "故居", "旧居", "纪念馆", "作品展", "书画展", "书法展", "美术馆", "博物馆", "陵园", "祠", "画展", "艺术馆", "诗集", "书画艺术展",
            "书画作品", "艺术展", "摄影展", "书法作品", "新时代", "思想", "理论", "奖", "班", "号");

    private NestedNames() {}

    /** Whether the name at {@code span} is a part of such a name. */
    static boolean isNested(String text, Span span) {
        return BEHIND.stream().anyMatch(word -> text.startsWith(word, span.end())) || isInWork(text, span);
    }

    /** Between 《 and 》. */
    private static boolean isInWork(String text, Span span) {
        for (int i = span.begin() - 1; i >= Math.max(0, span.begin() - REACH); i--) {
            char c = text.charAt(i);
            if (c == '《') {
                return true;
            }
            if (c == '》' || c == '\n') {
                return false;
            }
        }
        return false;
    }
}
