package broadsheet.articles;

import broadsheet.text.Zone;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether heads above a paragraph without a lead mark begin a new story or are a section head of the one that is read. Each cue
 * votes; the sum decides.
 */
final class StoryBreak {
    private static final int ENOUGH = 2;
    private static final int SHORT_HEAD = 8; // 建强队伍: section heads are short
    private static final int LONG_HEAD = 13;
    private static final double LIKE_LENGTH = 0.6; // of two section heads, the shorter to the longer

    /** 注销公告, 寻人启事: a story of its own wherever it stands. */
    private static final Pattern NOTICE = Pattern.compile(".{0,24}(公告|启事|声明|讣告|訃告|通告|公示|更正|致歉|名单)");

    private final PageShape shape;
    private final LookAhead lookAhead;
    private final ColumnNames columns;

    StoryBreak(PageShape shape, LookAhead lookAhead, ColumnNames columns) {
        this.columns = columns;
        this.shape = shape;
        this.lookAhead = lookAhead;
    }

    /**
     * Decides.
     *
     * @param run the heads, one or more
     * @param next index of the line below them
     */
    boolean isBefore(Draft story, List<TypedLine> run, int next) {
        if (!story.has(Zone.BODY)) {
            return !story.has(Zone.LEAD_MARK) && !story.has(Zone.BYLINE);
        }
        if (story.isSignedOff || run.stream().anyMatch(StoryBreak::isOfStories) || isUnderColumn(run, next)) {
            return true;
        }
        if (run.get(0).is(LineType.SECTION)) {
            return false;
        }
        return votes(story, run, next) >= ENOUGH;
    }

    private static boolean isOfStories(TypedLine line) {
        return line.is(LineType.COLUMN)
                || line.is(LineType.SLOGAN)
                || NOTICE.matcher(line.text()).matches();
    }

    private boolean isUnderColumn(List<TypedLine> run, int next) {
        return (run.size() > 1 || lookAhead.isBullet(next))
                && columns.mayBeColumn(run.get(0).text());
    }

    private int votes(Draft story, List<TypedLine> run, int next) {
        TypedLine head = run.get(0);
        int votes = shape.hasMarks() ? 0 : 2;
        TypedLine last = story.sectionHead;
        boolean unlike = last != null && run.stream().noneMatch(line -> isLike(line, last));
        votes += story.sectionHead == null ? 0 : unlike ? -1 : -3;
        votes += run.size() > 1 ? 3 : 0;
        votes += run.stream().anyMatch(line -> line.is(LineType.DASH)) ? 2 : 0;
        votes += story.has(Zone.BYLINE) && !unlike ? -2 : 0;
        votes += story.jump != null ? 2 : 0;
        votes += head.text().length() <= SHORT_HEAD ? -1 : 0;
        votes += head.text().length() >= LONG_HEAD ? 1 : 0;
        votes += holdsBlank(head.text()) ? 1 : 0;
        votes += lookAhead.opensFresh(next) || lookAhead.asks(next) ? 2 : 0;
        votes += lookAhead.isTable(next) ? 3 : 0;
        return votes + blanks(head);
    }

    /** Section heads of one story are made alike: in length, with or without a blank, questions or not. */
    private static boolean isLike(TypedLine head, TypedLine other) {
        int a = head.text().length();
        int b = other.text().length();
        return Math.min(a, b) >= LIKE_LENGTH * Math.max(a, b)
                && holdsBlank(head.text()) == holdsBlank(other.text())
                && Punctuation.endsSentence(head.text()) == Punctuation.endsSentence(other.text());
    }

    private static boolean holdsBlank(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }

    private int blanks(TypedLine head) {
        if (!shape.hasRareBlanks()) {
            return 0;
        }
        return head.line().blankBefore() ? 2 : -2;
    }
}
