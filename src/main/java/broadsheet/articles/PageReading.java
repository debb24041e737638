package broadsheet.articles;

import broadsheet.text.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page's lines in order and puts each where it belongs: marks and names open a story, what stands behind its text signs it
 * off, {@link TextLines} takes heads and text.
 */
final class PageReading {
    private static final int LONGEST_PAPER = 6; // of a paper's name, in characters
    private static final int LIST = 4; // lines from which heads without a text are a list

    private final List<TypedLine> lines;
    private final Rolls rolls;
    private final LookAhead lookAhead;
    private final Stories stories;
    private final Paragraphs paragraphs;
    private final LeadMarks leadMarks;
    private final Endings endings;
    private final TextLines text;
    private int at; // the line that is read

    PageReading(
            List<TypedLine> lines,
            PageShape shape,
            Headlines headlines,
            ColumnNames columns,
            Leads leads,
            Signoffs signoffs,
            Rolls rolls) {
        this.lines = lines;
        this.rolls = rolls;
        this.lookAhead = new LookAhead(lines, shape);
        NoProse noProse = new NoProse(lines, shape);
        StoryBreak storyBreak = new StoryBreak(shape, lookAhead, noProse, columns);
        this.stories = new Stories(headlines);
        this.paragraphs = new Paragraphs(lines, lookAhead, noProse, signoffs);
        this.leadMarks = new LeadMarks(lines, leads, paragraphs);
        this.endings = new Endings(stories, paragraphs, shape);
        this.text = new TextLines(lines, shape, lookAhead, noProse, storyBreak, stories, paragraphs);
    }

    List<Draft> drafts() {
        return stories.drafts();
    }

    int joins() {
        return paragraphs.joins();
    }

    /** The story one of whose paragraphs is open: where a caption that stands here belongs. */
    @Nullable
    Draft openStory() {
        return paragraphs.openStory();
    }

    void read(int i) {
        TypedLine line = lines.get(i);
        at = i;
        if (leadMarks.isCut()) {
            leadMarks.close(at);
        } else if (rolls.holds(at)) {
            text.row(at);
        } else {
            read(line);
        }
    }

    private void read(TypedLine line) {
        switch (line.type()) {
            case MASTHEAD -> masthead(line);
            case SERVICE -> endings.service(line);
            case JUMP -> endings.jump(line);
            case LEAD -> lead();
            case BYLINE, CREDIT -> byline(line);
            case NAME -> name(line);
            case NOTE -> headUnless(endings.signs(line), line);
            case DAY -> day(line);
            case DASH, COLUMN, SLOGAN -> text.head(line);
            case SECTION -> text.section(at);
            case FORMULA -> text.row(at);
            case ROW, SHORT -> shortLine(line);
            case CAPTION, BODY -> text.body(at);
        }
    }

    private void shortLine(TypedLine line) {
        if (!signsNotice(line) || !endings.signs(line)) {
            text.shortLine(at);
        }
    }

    /** 国网郴州供电公司 behind a notice's text, above the day, the next notice or what is no text. */
    private boolean signsNotice(TypedLine line) {
        Draft story = stories.hasHeads() || paragraphs.isOpen() ? null : stories.withText();
        return story != null
                && story.isNotice()
                && Notices.isSigner(line.text())
                && (at + 1 == lines.size() || isBehindNotice(lines.get(at + 1)));
    }

    private static boolean isBehindNotice(TypedLine line) {
        return switch (line.type()) {
            case DAY, MASTHEAD, SERVICE, JUMP, COLUMN, SLOGAN -> true;
            default -> Notices.isTitle(line.text());
        };
    }

    /** What is left at the page's end: a list is a story, other heads are furniture. */
    void end() {
        paragraphs.close();
        List<TypedLine> heads = stories.heads();
        if (heads.size() >= LIST && heads.stream().allMatch(PageReading::isListed)) {
            stories.list();
        } else if (!heads.isEmpty()) {
            stories.flushHeads();
        }
    }

    private static boolean isListed(TypedLine line) {
        return line.is(LineType.SHORT) || line.is(LineType.ROW);
    }

    /** A masthead leaves an open paragraph open; heads above it belong to it when others stand below. */
    private void masthead(TypedLine line) {
        boolean headsBelow = at + 1 < lines.size() && !lookAhead.isOverText(at);
        if (stories.hasHeads() && stories.current() == null && headsBelow) {
            stories.flushHeads();
        }
        stories.furniture(ArticleKind.FURNITURE, List.of(line));
    }

    private void lead() {
        paragraphs.close();
        Draft waiting = stories.hasHeads() ? null : stories.withoutText(); // a byline stands above the mark
        leadMarks.open(waiting == null || waiting.has(Zone.LEAD_MARK) ? start() : waiting, at);
    }

    private void byline(TypedLine line) {
        if (paragraphs.isOpen() && Punctuation.closesMore(line.text())) {
            paragraphs.runOn(at);
        } else if (isOverHeadline(line)) {
            text.head(line);
        } else if (!endings.signs(line)) {
            Draft waiting = stories.hasHeads() ? null : stories.withoutText();
            (waiting == null ? start() : waiting).add(Zone.BYLINE, line.span());
        }
    }

    private boolean isOverHeadline(TypedLine line) {
        return Bylines.isCommentator(line.text())
                && !stories.hasHeads()
                && stories.withText() != null
                && at + 1 < lines.size()
                && lines.get(at + 1).is(LineType.SHORT);
    }

    /** A name alone: inside a sentence, behind a text, under a headline, or itself a head. */
    private void name(TypedLine line) {
        boolean overText = lookAhead.isOverText(at);
        boolean isOfAnswer = lookAhead.answers(at + 1) || at > 0 && lookAhead.answers(at - 1);
        boolean isOfStory = !overText || stories.withText() == null || isOfAnswer;
        boolean signs = !stories.hasHeads() && stories.current() != null && isOfStory;
        if (paragraphs.isOpen()) {
            paragraphs.runOn(at);
        } else if (isUnderLabel()) {
            text.row(at);
        } else if (stories.hasHeads() && overText || signs) {
            byline(line);
        } else {
            text.head(line);
        }
    }

    /** 见义勇为: | 石某 潘某, in a story that has text. */
    private boolean isUnderLabel() {
        List<TypedLine> heads = stories.heads();
        return heads.size() == 1 && Punctuation.isColon(heads.get(0).line().last()) && stories.withText() != null;
    }

    /** A day alone signs the text above it; on top of a page it is the masthead's. */
    private void day(TypedLine line) {
        if (paragraphs.isOpen() && line.text().indexOf('年') < 0) {
            paragraphs.runOn(at);
        } else if (stories.current() == null && isUnderPaper()) {
            masthead(line);
        } else {
            headUnless(endings.signsWithDay(line), line);
        }
    }

    /** Whether nothing stands above, or a short line that may be the paper's name. */
    private boolean isUnderPaper() {
        return stories.heads().stream().allMatch(line -> line.text().length() <= LONGEST_PAPER)
                && stories.heads().size() <= 1;
    }

    private void headUnless(boolean isPlaced, TypedLine line) {
        if (!isPlaced) {
            text.head(line);
        }
    }

    private Draft start() {
        return stories.start(lines.get(at));
    }
}
