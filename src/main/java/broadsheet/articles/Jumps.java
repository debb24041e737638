package broadsheet.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jump lines: (下转第3版), 上接第1版, 紧接2版. One that shares its line with text becomes a line of its own. */
final class Jumps {
    private static final String MARK = "\\s*(紧)?(下转|上接|转|接)\\s*(第)?\\s*[0-9A-Z一二三四五六七八九十]{1,4}\\s*版";
    private static final Pattern WHOLE = Pattern.compile("(?U)[(（]?\\s*[(（]?" + MARK + ".{0,12}");
    private static final Pattern FIRST = Pattern.compile("(?U)^[(（]" + MARK + "[^)）]{0,8}[)）]");
    private static final Pattern LAST = Pattern.compile(
            "(?U)([(（]" + MARK + "[^)）]{0,8}[)）]|[◆▲■●※](相关|详细)?报道(详?见|刊)(本报)?(今日)?第?[0-9A-Z一二三四五六七八九十]{1,4}版)$");

    private Jumps() {}

    /** Whether the whole line is one. */
    static boolean isJump(String folded) {
        return folded.indexOf('版') > 0
                && (WHOLE.matcher(folded).matches() || LAST.matcher(folded).lookingAt());
    }

    /** The lines with every jump on a line of its own. */
    static List<Line> apart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        for (Line line : lines) {
            if (line.text().indexOf('版') < 0) {
                apart.add(line);
                continue;
            }
            Matcher first = FIRST.matcher(line.text());
            Matcher last = LAST.matcher(line.text());
            if (first.find() && first.end() < line.text().length()) {
                add(line, first.end(), apart);
            } else if (last.find() && last.start() > 0) {
                add(line, last.start(), apart);
            } else {
                apart.add(line);
            }
        }
        return apart;
    }

    private static void add(Line line, int at, List<Line> apart) {
        apart.add(line.part(0, at));
        apart.add(line.part(at, line.text().length()));
    }
}
