package broadsheet.people;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs that tell one official's career: 刘某,男,汉族,1968年3月生,…。历任镇党委副书记、镇长。2008年11月任县委副书记、县长。2016年6月至今任市长. All posts are
 * his who opens the paragraph, though their sentences name nobody; of those that are not said to last the newest alone is held.
 */
final class Lives {
    private static final Pattern OPENING = Pattern.compile("(\\p{IsHan}{2,4})(?:同志)?[,，、(（](?:男|女)[,，、)）]");
    private static final Pattern LASTING = Pattern.compile("(?:现|至今)[^,，。;；]{0,3}$");
    private static final Pattern ADDED = Pattern.compile("(?:同时|兼|拟)[^,，。;；]{0,3}$");
    private static final int LONGEST_LEAD = 6; // 至今担任

    private Lives() {}

    static boolean isLife(String text, Span block) {
        return nameEnd(text, block.begin(), block.end()) > 0;
    }

    /** The end of the name that stands at {@code begin} with a word of sex behind it; −1 where none does. */
    static int nameEnd(String text, int begin, int limit) {
        Matcher opening = OPENING.matcher(text).region(begin, limit);
        return opening.lookingAt() ? opening.end(1) : -1;
    }

    /**
     * Whether a post in the paragraph is a further one of him who opens it.
     *
     * @param titled those named in the paragraph so far
     */
    static boolean goesOn(String text, Span block, List<Titled> titled, TitleUnit title) {
        if (titled.isEmpty() || !isLife(text, block)) {
            return false;
        }
        Titled last = titled.get(titled.size() - 1);
        boolean listed = title.ledFrom() == last.end() + 1 && ",，、;；".indexOf(text.charAt(last.end())) >= 0;
        return last.name().begin() == block.begin() && (listed || Predicates.isJoined(text, title));
    }

    /** With further posts, which end those before: 2003年任镇长。2008年任县长 → 镇长 is a former one. */
    static Titled with(String text, Titled life, List<TitleUnit> run) {
        boolean ends = !isLed(text, run.get(0), ADDED) && run.get(0).ledFrom() > life.end() + 1;
        List<TitleUnit> held = new ArrayList<>();
        boolean lasts = false;
        int end = -1;
        for (TitleUnit unit : life.titles()) {
            boolean joined = unit.ledFrom() - end <= 1;
            lasts = joined ? lasts : isLed(text, unit, LASTING);
            end = unit.end();
            held.add(ends && !lasts && unit.status() == TitleStatus.CURRENT ? unit.former() : unit);
        }
        return new Titled(life.name(), held, life.position(), life.size(), life.rule()).with(run);
    }

    private static boolean isLed(String text, TitleUnit title, Pattern words) {
        int to = title.span().begin();
        return words.matcher(text.substring(Math.max(0, to - LONGEST_LEAD), to)).find();
    }
}
