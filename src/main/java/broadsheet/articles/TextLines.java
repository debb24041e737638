package broadsheet.articles;

import broadsheet.text.Zone;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts text and short lines where they belong: into the paragraph that is open, a new paragraph, the heads of what comes, or a
 * section head of the story that is read.
 */
final class TextLines {
    /** What a column's editors say before its first story. */
    private static final Pattern EDITORIAL = Pattern.compile("^[【(（]?(编者按|編者按|编者的话|开栏的话|开栏语|编前)");

    private final List<TypedLine> lines;
    private final PageShape shape;
    private final LookAhead lookAhead;
    private final NoProse noProse;
    private final StoryBreak storyBreak;
    private final Stories stories;
    private final Paragraphs paragraphs;
    private int versesEnd; // lines before it are verse

    TextLines(
            List<TypedLine> lines,
            PageShape shape,
            LookAhead lookAhead,
            NoProse noProse,
            StoryBreak storyBreak,
            Stories stories,
            Paragraphs paragraphs) {
        this.lines = lines;
        this.shape = shape;
        this.lookAhead = lookAhead;
        this.noProse = noProse;
        this.storyBreak = storyBreak;
        this.stories = stories;
        this.paragraphs = paragraphs;
    }

    /** A head of what comes below it. */
    void head(TypedLine line) {
        paragraphs.close();
        stories.heads().add(line);
    }

    /** 一、坚持党建引领: a head, unless the open paragraph runs into it. */
    void section(int at) {
        TypedLine line = lines.get(at);
        if (paragraphs.isOpen() && (lookAhead.isMidway(at) || paragraphs.runsInto(line.text()))) {
            paragraphs.runOn(at);
        } else {
            head(line);
        }
    }

    /** A short line without a sentence's end: a head, a piece of a paragraph, a verse, a pen name. */
    void shortLine(int at) {
        TypedLine line = lines.get(at);
        boolean starts = lookAhead.startsAStory(at, paragraphs.isOpen());
        if (noProse.isRow(at) || at < versesEnd) {
            row(at);
        } else if (paragraphs.isOpen() && !starts && !opensIndented(line)) {
            paragraphs.runOn(at);
        } else if (!stories.hasHeads() && !starts && goesOn(at)) {
            body(at);
        } else if (!stories.hasHeads() && stories.current() != null && !starts) {
            underText(at);
        } else if (stories.hasHeads() && !starts && lookAhead.breaksOff(at)) {
            body(at);
        } else if (stories.hasHeads() && lookAhead.isPenName(at)) {
            stories.start(line).add(Zone.BYLINE, line.span());
        } else {
            head(line);
        }
    }

    /** Whether text must stand here: behind a mark that has a line of its own, or in a full line behind 上接. */
    private boolean goesOn(int at) {
        Draft waiting = stories.withoutText();
        return waiting != null
                        && waiting.has(Zone.LEAD_MARK)
                        && shape.isFull(lines.get(at).line())
                || stories.isJumpedTo() && lookAhead.isFirstOfColumn(at);
    }

    /** A short line in a story, outside its paragraphs: verse, the first line of a paragraph, or a head. */
    private void underText(int at) {
        int verses = stories.withText() == null ? noProse.verses(at) : 0;
        if (verses > 0) {
            versesEnd = at + verses;
            row(at);
        } else if (lookAhead.opensParagraph(at) && !isHeadOfFeature(at)) {
            body(at);
        } else {
            head(lines.get(at));
        }
    }

    /** 金东,唱不尽的希望赞歌, in a story that has an author above it and no mark: a section head though a comma is in it. */
    private boolean isHeadOfFeature(int at) {
        Draft story = stories.withText();
        return story != null
                && story.has(Zone.BYLINE)
                && !story.has(Zone.LEAD_MARK)
                && story.headline != null
                && lookAhead.isShortSectionHead(at);
    }

    private boolean opensIndented(TypedLine line) {
        return shape.isIndented() && line.line().isIndented();
    }

    /** A paragraph on a line. */
    void row(int at) {
        TypedLine line = lines.get(at);
        paragraphs.close();
        storyForText(at).add(Zone.BODY, line.span());
    }

    /** Text: more of the open paragraph, or the first line of one. */
    void body(int at) {
        TypedLine line = lines.get(at);
        if (paragraphs.isOpen() && !opensIndented(line)) {
            paragraphs.runOn(at);
            return;
        }
        paragraphs.close();
        Draft story = storyForText(at);
        story.asks = story.asks || story.paragraphs > 0 && lookAhead.asksForReader(at);
        paragraphs.begin(story, line.span(), at);
    }

    /** The story a text line belongs to; heads above it open it or become a section head. */
    private Draft storyForText(int at) {
        TypedLine line = lines.get(at);
        if (stories.hasHeads() && EDITORIAL.matcher(line.text()).find()) {
            stories.flushHeads(ArticleKind.COLUMN_HEADER);
            return stories.start(line);
        }
        Draft story = stories.current();
        if (story == null || stories.isBrief(line) || isBreak(story, at)) {
            return stories.start(line);
        }
        if (stories.hasHeads()) {
            stories.sectionHead(story);
        }
        return story;
    }

    private boolean isBreak(Draft story, int at) {
        return stories.hasHeads()
                ? storyBreak.isBefore(story, stories.heads(), at)
                : story.isSignedOff && !lookAhead.answers(at);
    }
}
