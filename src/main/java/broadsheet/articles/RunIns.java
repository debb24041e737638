package broadsheet.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart a line that holds more than one story: …图书馆。食用菌带富一村人 本报讯(记者 冯涛)8月30日,…. Headline and lead mark become lines
 * of their own.
 */
final class RunIns {
    private static final int SHORTEST = 60; // a line of two stories is longer
    private static final int LONGEST_HEAD = 60;
    private static final Pattern MARK = Pattern.compile("(本报讯|本報訊)[\\s　]*[(（]|[【〔](本报讯|本報訊)[】〕]");

    private static final int LONGEST_END = 24;
    private static final Pattern END = Pattern.compile("[。！？!?][”’」』]*([(（][^()（）。]{2,20}[)）])?$");

    private RunIns() {}

    /** The lines with every story that begins inside one on lines of its own. */
    static List<Line> apart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        for (Line line : lines) {
            if (line.text().length() < SHORTEST || !holdsMark(line.text())) {
                apart.add(line);
            } else {
                split(line, apart);
            }
        }
        return apart;
    }

    /** A quick look before the long pattern. */
    private static boolean holdsMark(String text) {
        return text.indexOf("本报讯", 1) > 0 || text.indexOf("本報訊", 1) > 0;
    }

    private static void split(Line line, List<Line> apart) {
        int begin = 0;
        Matcher mark = MARK.matcher(line.text());
        while (mark.find()) {
            int head = headBegin(line.text(), begin, mark.start());
            if (mark.start() > 0 && mark.start() - head <= LONGEST_HEAD) {
                add(line, begin, head, apart);
                add(line, head, mark.start(), apart);
                begin = mark.start();
            }
        }
        add(line, begin, line.text().length(), apart);
    }

    /** Behind the last sentence, or the names that sign it, before the mark. */
    private static int headBegin(String text, int from, int mark) {
        int farthest = Math.max(from, mark - LONGEST_HEAD - 1);
        int begin = mark;
        while (begin > farthest
                && !END.matcher(text)
                        .region(Math.max(from, begin - LONGEST_END), begin)
                        .find()) {
            begin--;
        }
        return begin;
    }

    private static void add(Line line, int begin, int end, List<Line> apart) {
        if (!line.text().substring(begin, end).isBlank()) {
            apart.add(line.part(begin, end));
        }
    }
}
