package broadsheet.articles;

import broadsheet.text.Zone;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page's lines in order and puts each where it belongs: heads start a story, a line that ends no sentence runs on in
 * the next, what stands behind the text signs it off.
 */
final class PageReading {
    private static final int LONGEST_PAPER = 6; // of a paper's name, in characters
    private static final int LIST = 4; // lines from which heads without a text are a list

    /** What a column's editors say before its first story. */
    private static final Pattern EDITORIAL = Pattern.compile("^[【(（]?(编者按|編者按|编者的话|开栏的话|开栏语|编前)");

    private final List<TypedLine> lines;
    private final PageShape shape;
    private final LookAhead lookAhead;
    private final NoProse noProse;
    private final StoryBreak storyBreak;
    private final Stories stories;
    private final Paragraphs paragraphs;
    private final LeadMarks leadMarks;
    private final Endings endings;
    private int at; // the line that is read
    private int versesEnd; // lines before it are verse

    PageReading(
            List<TypedLine> lines,
            PageShape shape,
            Headlines headlines,
            ColumnNames columns,
            Leads leads,
            Signoffs signoffs) {
        this.lines = lines;
        this.shape = shape;
        this.lookAhead = new LookAhead(lines, shape);
        this.noProse = new NoProse(lines, shape);
        this.storyBreak = new StoryBreak(shape, lookAhead, noProse, columns);
        this.stories = new Stories(headlines);
        this.paragraphs = new Paragraphs(lines, lookAhead, noProse, signoffs);
        this.leadMarks = new LeadMarks(lines, leads, paragraphs);
        this.endings = new Endings(stories, paragraphs, shape);
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
            return;
        }
        switch (line.type()) {
            case MASTHEAD -> masthead(line);
            case SERVICE -> endings.service(line);
            case JUMP -> endings.jump(line);
            case LEAD -> lead();
            case BYLINE, CREDIT -> byline(line);
            case NAME -> name(line);
            case NOTE -> headUnless(endings.signs(line), line);
            case DAY -> day(line);
            case DASH, COLUMN, SLOGAN -> head(line);
            case SECTION -> section(line);
            case FORMULA -> row(line);
            case ROW, SHORT -> shortLine(line);
            case CAPTION, BODY -> body(line);
        }
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
            head(line);
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
        boolean signs = !stories.hasHeads() && stories.current() != null && !(overText && stories.withText() != null);
        if (paragraphs.isOpen()) {
            paragraphs.runOn(at);
        } else if (stories.hasHeads() && overText || signs) {
            byline(line);
        } else {
            head(line);
        }
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
            head(line);
        }
    }

    private void head(TypedLine line) {
        paragraphs.close();
        stories.heads().add(line);
    }

    private void section(TypedLine line) {
        if (paragraphs.isOpen() && paragraphs.runsInto(line.text())) {
            paragraphs.runOn(at);
        } else {
            head(line);
        }
    }

    private void shortLine(TypedLine line) {
        boolean starts = lookAhead.startsAStory(at, paragraphs.isOpen());
        if (noProse.isRow(at) || at < versesEnd) {
            row(line);
        } else if (paragraphs.isOpen() && !starts && !opensIndented(line)) {
            paragraphs.runOn(at);
        } else if (!stories.hasHeads() && !starts && goesOn()) {
            body(line);
        } else if (!stories.hasHeads() && stories.current() != null && !starts) {
            underText(line);
        } else if (stories.hasHeads() && !starts && lookAhead.breaksOff(at)) {
            body(line);
        } else if (stories.hasHeads() && lookAhead.isPenName(at)) {
            byline(line);
        } else {
            head(line);
        }
    }

    /** Whether text must stand here: behind a mark that has a line of its own, or in a full line behind 上接. */
    private boolean goesOn() {
        Draft waiting = stories.withoutText();
        return waiting != null
                        && waiting.has(Zone.LEAD_MARK)
                        && shape.isFull(lines.get(at).line())
                || stories.isJumpedTo() && lookAhead.isFirstOfColumn(at);
    }

    /** A short line in a story, outside its paragraphs: verse, the first line of a paragraph, or a head. */
    private void underText(TypedLine line) {
        int verses = stories.withText() == null ? noProse.verses(at) : 0;
        if (verses > 0) {
            versesEnd = at + verses;
            row(line);
        } else if (lookAhead.opensParagraph(at)) {
            body(line);
        } else {
            head(line);
        }
    }

    private boolean opensIndented(TypedLine line) {
        return shape.isIndented() && line.line().isIndented();
    }

    /** A paragraph on a line. */
    private void row(TypedLine line) {
        paragraphs.close();
        storyForText(line).add(Zone.BODY, line.span());
    }

    private void body(TypedLine line) {
        if (paragraphs.isOpen() && !opensIndented(line)) {
            paragraphs.runOn(at);
            return;
        }
        paragraphs.close();
        paragraphs.begin(storyForText(line), line.span(), at);
    }

    /** The story a text line belongs to; heads above it open it or become a section head. */
    private Draft storyForText(TypedLine line) {
        if (stories.hasHeads() && EDITORIAL.matcher(line.text()).find()) {
            stories.flushHeads(ArticleKind.COLUMN_HEADER);
            return start();
        }
        Draft story = stories.current();
        if (story == null || stories.isBrief(line) || isBreak(story)) {
            return start();
        }
        if (stories.hasHeads()) {
            stories.sectionHead(story);
        }
        return story;
    }

    private boolean isBreak(Draft story) {
        return stories.hasHeads()
                ? storyBreak.isBefore(story, stories.heads(), at)
                : story.isSignedOff && !lookAhead.answers(at);
    }

    private Draft start() {
        return stories.start(lines.get(at));
    }
}
