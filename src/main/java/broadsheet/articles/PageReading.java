package broadsheet.articles;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page's lines in order and puts each where it belongs: heads start a story, a line that ends no sentence runs on in
 * the next, what stands behind the text signs it off.
 */
final class PageReading {
    private static final int LOOK_AHEAD = 5; // a story has hardly more lines of heads

    private static final int LONGEST_PLAIN_HEAD = 24; // characters; longer heads are broken in two by a blank

    private final List<TypedLine> lines;
    private final Headlines headlines;
    private final Leads leads;
    private final Signoffs signoffs;
    private final boolean hasMarks;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<TypedLine> run = new ArrayList<>();
    private @Nullable Draft story;
    private Draft.@Nullable Part open;
    private String lastPiece = "";
    private @Nullable String section;
    private int joins;

    PageReading(List<TypedLine> lines, Headlines headlines, Leads leads, Signoffs signoffs) {
        this.lines = lines;
        this.headlines = headlines;
        this.leads = leads;
        this.signoffs = signoffs;
        this.hasMarks = lines.stream().anyMatch(line -> line.is(LineType.LEAD) || line.is(LineType.BYLINE));
    }

    List<Draft> drafts() {
        return drafts;
    }

    int joins() {
        return joins;
    }

    /** The story that is being read, and whether one of its paragraphs is open: where a caption that stands here belongs. */
    @Nullable
    Draft openStory() {
        return open == null ? null : story;
    }

    void read(int i) {
        TypedLine line = lines.get(i);
        switch (line.type()) {
            case MASTHEAD -> furniture(line);
            case JUMP -> jump(line);
            case LEAD -> lead(line);
            case BYLINE, CREDIT -> byline(line);
            case DASH, COLUMN, SLOGAN -> head(line);
            case SHORT -> shortLine(i);
            default -> body(line);
        }
    }

    /** What is left at the page's end: heads without a story are furniture. */
    void end() {
        closeParagraph();
        if (run.isEmpty()) {
            return;
        }
        Draft draft = new Draft(
                run.stream().allMatch(line -> line.is(LineType.COLUMN))
                        ? ArticleKind.COLUMN_HEADER
                        : ArticleKind.FURNITURE);
        run.forEach(line -> draft.add(Zone.BANNER, line.span()));
        drafts.add(draft);
        run.clear();
    }

    private void furniture(TypedLine line) {
        Draft draft = new Draft(ArticleKind.FURNITURE);
        draft.add(Zone.BANNER, line.span());
        drafts.add(draft);
    }

    private void jump(TypedLine line) {
        furniture(line);
        if (story != null) {
            story.jump = line.text();
        }
    }

    private void lead(TypedLine line) {
        closeParagraph();
        Draft current = start();
        int begin = line.span().begin();
        int end = leads.end(line.text());
        current.add(Zone.LEAD_MARK, new Span(begin, begin + end));
        int rest = begin + end;
        while (rest < line.span().end() && Character.isWhitespace(line.text().charAt(rest - begin))) {
            rest++;
        }
        if (rest < line.span().end()) {
            paragraph(current, new Span(rest, line.span().end()), line.text());
        }
    }

    private void byline(TypedLine line) {
        boolean behindText = run.isEmpty() && story != null && story.has(Zone.BODY);
        closeParagraph();
        if (behindText && story != null) {
            signOff(story, line.span());
        } else {
            Draft current = run.isEmpty() && story != null && !story.has(Zone.BODY) ? story : start();
            current.add(Zone.BYLINE, line.span());
        }
    }

    private static void signOff(Draft story, Span span) {
        Draft.Part last = story.parts.get(story.parts.size() - 1);
        if (last.zone() == Zone.SIGNOFF) {
            last.pieces().add(span);
        } else {
            story.add(Zone.SIGNOFF, span);
        }
        story.isSignedOff = true;
    }

    private void head(TypedLine line) {
        closeParagraph();
        run.add(line);
    }

    private void shortLine(int i) {
        TypedLine line = lines.get(i);
        if (open != null && !startsAStory(i)) {
            runOn(line);
        } else if (story != null && run.isEmpty() && !isHead(line.text()) && !startsAStory(i)) {
            body(line);
        } else {
            head(line);
        }
    }

    /** Heads inside a story are short or fall into parts at a blank; a longer line is a paragraph that a column cut. */
    private static boolean isHead(String text) {
        boolean whole = text.indexOf(',') < 0 && text.indexOf('，') < 0 && Punctuation.isBalanced(text);
        return whole && (text.length() <= LONGEST_PLAIN_HEAD || text.chars().anyMatch(Character::isWhitespace));
    }

    /** Whether only heads stand between here and a lead mark or byline. */
    private boolean startsAStory(int i) {
        for (int j = i; j < lines.size() && j < i + LOOK_AHEAD; j++) {
            switch (lines.get(j).type()) {
                case LEAD, BYLINE -> {
                    return true;
                }
                case SHORT, DASH, COLUMN, SLOGAN -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private void body(TypedLine line) {
        if (open != null) {
            runOn(line);
            return;
        }
        Draft current = story;
        if (current == null || !run.isEmpty() && startsStoryWithoutMark(current)) {
            current = start();
        } else if (!run.isEmpty()) {
            sectionHead(current);
        } else if (current.isSignedOff) {
            current = start();
        }
        paragraph(current, line.span(), line.text());
    }

    /** Heads above a paragraph without a lead mark: a new story, or a section head inside the one that is read. */
    private boolean startsStoryWithoutMark(Draft current) {
        if (current.isSignedOff || !current.has(Zone.BODY) || !hasMarks) {
            return true;
        }
        boolean more = run.size() > 1 || run.get(0).is(LineType.DASH);
        return more && !current.has(Zone.SECTION_HEAD);
    }

    private void sectionHead(Draft current) {
        Draft.Part head = current.add(Zone.SECTION_HEAD, run.get(0).span());
        run.subList(1, run.size()).forEach(line -> head.pieces().add(line.span()));
        run.clear();
    }

    /** Begins a story under the heads that were read. */
    private Draft start() {
        Headlines.Heads heads = headlines.of(run);
        run.clear();
        addColumns(heads.columns());
        Draft draft = new Draft(ArticleKind.STORY);
        draft.section = section;
        draft.parts.addAll(heads.parts());
        drafts.add(draft);
        story = draft;
        return draft;
    }

    private void addColumns(List<TypedLine> columns) {
        if (columns.isEmpty()) {
            return;
        }
        boolean slogans = columns.stream().allMatch(line -> line.is(LineType.SLOGAN));
        Draft draft = new Draft(slogans ? ArticleKind.FURNITURE : ArticleKind.COLUMN_HEADER);
        columns.forEach(line -> draft.add(Zone.BANNER, line.span()));
        drafts.add(draft);
        section = columns.get(columns.size() - 1).text();
    }

    private void paragraph(Draft current, Span span, String text) {
        open = current.add(Zone.BODY, span);
        lastPiece = text.substring(text.length() - span.length());
        closeIfEnded(lastPiece);
    }

    private void runOn(TypedLine line) {
        if (open != null) {
            open.pieces().add(line.span());
            joins++;
        }
        lastPiece = line.text();
        closeIfEnded(line.text());
    }

    private void closeIfEnded(String text) {
        if (Punctuation.endsSentence(text) || signoffs.begin(text) > 0) {
            closeParagraph();
        }
    }

    /** Closes the open paragraph; names in brackets at its end sign the story off. */
    private void closeParagraph() {
        Draft.Part part = open;
        open = null;
        if (part == null || story == null) {
            return;
        }
        int at = part.pieces().size() - 1;
        Span last = part.pieces().get(at);
        int names = signoffs.begin(lastPiece);
        if (names > 0) {
            part.pieces().set(at, new Span(last.begin(), last.begin() + names));
            signOff(story, new Span(last.begin() + names, last.end()));
        }
    }
}
