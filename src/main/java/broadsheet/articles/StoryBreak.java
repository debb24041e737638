package broadsheet.articles;

import broadsheet.text.Span;
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
    private static final int SHORT_HEAD_OF_PLAIN = 6; // likewise on a page of stories without marks
    private static final int LONG_HEAD = 13;
    private static final int LONGEST_ITEM = 120; // characters of such a paragraph
    private static final double LIKE_LENGTH = 0.6; // of two section heads, the shorter to the longer

    private static final Pattern BRIEFS = Pattern.compile(".*(快讯|简讯|短讯|短新闻|短波|速递|速览|简报|集锦|动态|播报|信息|传真|要闻)");

    private final PageShape shape;
    private final LookAhead lookAhead;
    private final NoProse noProse;
    private final ColumnNames columns;

    StoryBreak(PageShape shape, LookAhead lookAhead, NoProse noProse, ColumnNames columns) {
        this.columns = columns;
        this.shape = shape;
        this.lookAhead = lookAhead;
        this.noProse = noProse;
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
        boolean opens = run.size() == 1 && Punctuation.isColon(run.get(0).line().last()); // 陈某某代表(某某院院长):
        if (run.get(0).is(LineType.SECTION) || opens) {
            return false;
        }
        return votes(story, run, next) >= ENOUGH;
    }

    private static boolean isOfStories(TypedLine line) {
        return line.is(LineType.COLUMN)
                || line.is(LineType.SLOGAN)
                || line.is(LineType.BYLINE)
                || Notices.isTitle(line.text());
    }

    private boolean isUnderColumn(List<TypedLine> run, int next) {
        String first = run.get(0).text();
        return (run.size() > 1 || lookAhead.isBullet(next)) && columns.mayBeColumn(first)
                || run.size() > 1 && ColumnNames.isTag(first, run.get(1).text());
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
        votes += story.has(Zone.BYLINE) && run.size() == 1 && isInSeries(head, next) ? -3 : 0;
        votes += story.jump != null ? 2 : 0;
        votes += head.text().length() <= (shape.hasMarks() ? SHORT_HEAD : SHORT_HEAD_OF_PLAIN) ? -1 : 0;
        votes += story.headline != null && isTwin(story.headline.text(), head.text()) ? 5 : 0;
        votes += head.text().length() >= LONG_HEAD ? 1 : 0;
        votes += Punctuation.holdsBlank(head.text()) ? 1 : 0;
        votes += lookAhead.opensFresh(next) || lookAhead.asks(next) ? 2 : 0;
        votes += !story.asks && lookAhead.asksForReader(next) ? 3 : 0; // each with a headline
        votes += noProse.isTable(next) ? 3 : 0;
        votes += story.has(Zone.BYLINE) && lookAhead.isSigned(next) ? 4 : 0; // whose author stands above
        votes += lookAhead.isCredited(next) ? 4 : 0; // a photo with a headline of its own
        votes += isBrief(story) ? 4 : isItem(story, head) ? 3 : 0;
        return votes + blanks(head);
    }

    /** 杨某某委员:… and 潘某某委员:…, 《…》 and 《…》: the stories of one column. */
    private static boolean isTwin(String headline, String head) {
        int a = colon(headline);
        int b = colon(head);
        boolean books =
                headline.charAt(0) == '《' && head.charAt(0) == '《' && (headline + head).matches("《[^》]*》《[^》]*》");
        return books || a > 2 && b > 2 && headline.substring(a - 2, a).equals(head.substring(b - 2, b));
    }

    private static int colon(String text) {
        return Math.max(text.indexOf(':'), text.indexOf('：'));
    }

    /** One paragraph under a column of briefs: 国内联播快讯. */
    private static boolean isBrief(Draft story) {
        return story.section != null
                && story.paragraphs == 1
                && BRIEFS.matcher(story.section).matches();
    }

    /** One short paragraph without an author, under a head like the one that comes: the next item of a row of them. */
    private static boolean isItem(Draft story, TypedLine head) {
        return story.paragraphs == 1
                && story.headline != null
                && story.sectionHead == null
                && !story.has(Zone.BYLINE)
                && !story.has(Zone.LEAD_MARK)
                && story.parts.get(story.parts.size() - 1).pieces().stream()
                                .mapToInt(Span::length)
                                .sum()
                        <= LONGEST_ITEM
                && isLike(head, story.headline);
    }

    /** Section heads of one story are made alike: in length, with or without a blank, questions or not. */
    private static boolean isLike(TypedLine head, TypedLine other) {
        int a = head.text().length();
        int b = other.text().length();
        return Math.min(a, b) >= LIKE_LENGTH * Math.max(a, b)
                && Punctuation.holdsBlank(head.text()) == Punctuation.holdsBlank(other.text())
                && Punctuation.endsSentence(head.text()) == Punctuation.endsSentence(other.text());
    }

    /** Whether a head made like it stands below, before another story opens: 教师“跨校跑” 课程开得齐, 场地“共享用” 锻炼有去处. */
    private boolean isInSeries(TypedLine head, int next) {
        int other = lookAhead.nextHead(next);
        return other > 0 && isParallel(head.text(), lookAhead.text(other));
    }

    /** Two halves of the same lengths, or quotes in the same place. */
    private static boolean isParallel(String a, String b) {
        boolean sameLength = Math.abs(a.length() - b.length()) <= 1;
        return sameLength && (isSamePlace(a, b, ' ') || isSamePlace(a, b, '　') || isSamePlace(a, b, '“'));
    }

    private static boolean isSamePlace(String a, String b, char mark) {
        return a.indexOf(mark) >= 0 && Math.abs(a.indexOf(mark) - b.indexOf(mark)) <= 1 && b.indexOf(mark) >= 0;
    }

    private int blanks(TypedLine head) {
        if (!shape.hasRareBlanks()) {
            return 0;
        }
        return head.line().blankBefore() ? 2 : -2;
    }
}
