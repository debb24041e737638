package broadsheet.dates;

/** Words behind an expression that open, close or blur it: 以来, 至今, 以前, 左右, 起; and 截至 and 约 before it. */
final class Bounds {
    private static final String[] UNTIL_NOW = {"迄今为止", "到现在", "至现在", "至目前", "到目前", "迄今", "至今", "以来"};
    private static final String[] BEFORE = {"以前", "之前"};
    private static final String[] AFTER = {"以后", "之后"};

    private Bounds() {}

    /** 以来 and 至今 belong to the expression; it ends on the publish date. */
    static Found withSince(String text, Found found) {
        int end = endOfAny(text, found.end(), UNTIL_NOW);
        return end < 0 || isToday(text, end) ? found : found.until(end, true);
    }

    /** 至今 ends in the middle of 今年, 今天, 今晚. */
    static boolean isToday(String text, int end) {
        return text.charAt(end - 1) == '今' && end < text.length() && "年天日晚晨夏春秋冬后早夜".indexOf(text.charAt(end)) >= 0;
    }

    /** A date with its bound; 以前, 以后 and 前后 belong to it, single characters do not. */
    static Found withModifier(String text, Found found) {
        int before = endOfAny(text, found.end(), BEFORE);
        if (before > 0) {
            return found.until(before, false).modified(Modifier.BEFORE);
        }
        int after = endOfAny(text, found.end(), AFTER);
        if (after > 0) {
            return found.until(after, false).modified(Modifier.AFTER);
        }
        if (text.startsWith("前后", found.end())) {
            return found.until(found.end() + 2, false).modified(Modifier.APPROX);
        }
        return partOf(text, found);
    }

    private static final String[] EARLIER = {"早些时候", "稍早时候", "稍早"};
    private static final String[] LATER = {"晚些时候", "稍晚时候", "稍晚"};

    /** 今年早些时候, 当天晚些时候: part of a year, month, week or day. */
    private static Found partOf(String text, Found found) {
        int early = endOfAny(text, found.end(), EARLIER);
        int late = early > 0 ? -1 : endOfAny(text, found.end(), LATER);
        if (early > 0) {
            return found.until(early, false).modified(Modifier.START);
        }
        return late > 0 ? found.until(late, false).modified(Modifier.END) : outside(text, found);
    }

    private static Found outside(String text, Found found) {
        String before = text.substring(Math.max(0, found.begin() - 2), found.begin());
        if (before.endsWith("截至") || before.endsWith("截止") || text.startsWith("前", found.end())) {
            return found.modified(Modifier.BEFORE);
        }
        if (before.endsWith("约") || text.startsWith("左右", found.end())) {
            return found.modified(Modifier.APPROX);
        }
        return text.startsWith("后", found.end()) || text.startsWith("起", found.end())
                ? found.modified(Modifier.AFTER)
                : found;
    }

    private static int endOfAny(String text, int from, String[] words) {
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return from + word.length();
            }
        }
        return -1;
    }
}
