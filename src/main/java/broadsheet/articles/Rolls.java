package broadsheet.articles;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows the lines of a roll: a post alone on its line, and below it the names of those who hold it. 主任 | 周某 | 副主任 | 李某某
 * 王某某（女） | 委员（按姓名笔画为序） | …
 */
final class Rolls {
    private static final int LONGEST_POST = 24;
    private static final Pattern POST = Pattern.compile(
            "(?U)(第[一二三]|常务|执行|名誉)?(副\\s*)?(主\\s*席|秘\\s*书\\s*长|(常\\s*务\\s*)?委\\s*员|主\\s*任(\\s*委\\s*员)?|组\\s*长|成\\s*员|会\\s*长|(常务)?理\\s*事(\\s*长)?|监\\s*事(\\s*长)?|团\\s*长|顾\\s*问|书\\s*记|常\\s*委|[省市县区州]\\s*长|院\\s*长|检\\s*察\\s*长)(名单)?\\s*([(（][^()（）]{2,20}[)）])?\\s*[:：]?");
    private static final String POST_FIRST = "第常执名副主秘委组成会理监团顾书省市县区州院检"; // a quick look before the pattern

    private final List<TypedLine> lines;
    private final AuthorNames authors;
    private final BitSet found = new BitSet();

    Rolls(List<TypedLine> lines, AuthorNames authors) {
        this.lines = lines;
        this.authors = authors;
        for (int i = 0; i < lines.size(); i++) {
            if (isPost(i) && isNames(i + 1)) {
                found.set(i);
            } else if (i > 0 && found.get(i - 1) && isNames(i)) {
                found.set(i);
            }
        }
    }

    /** Whether line {@code i} is one of a roll: a paragraph of its own. */
    boolean holds(int i) {
        return found.get(i);
    }

    private boolean isPost(int i) {
        String text = lines.get(i).text();
        return text.length() <= LONGEST_POST
                && POST_FIRST.indexOf(text.charAt(0)) >= 0
                && POST.matcher(text).matches();
    }

    private boolean isNames(int i) {
        return i < lines.size()
                && switch (lines.get(i).type()) {
                    case NAME, ROW, SHORT, BYLINE ->
                        authors.areListed(lines.get(i).text());
                    default -> false;
                };
    }
}
