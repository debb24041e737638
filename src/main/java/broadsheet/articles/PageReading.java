package broadsheet.articles;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page's lines in order and puts each where it belongs: heads start a story, a line that ends no sentence runs on in
 * the next, what stands behind the text signs it off.
 */
final class PageReading {
    private static final int LOOK_AHEAD = 5; // a story has hardly more lines of heads

    private static final int LONGEST_PLAIN_HEAD = 24; // characters; longer heads are broken in two by a blank

    private static final Pattern BULLET = Pattern.compile("^[●■◆▲★○□◇△☆※•]");
    private static final int LIST = 4; // lines from which heads without a text are a list

    private final List<TypedLine> lines;
    private final Headlines headlines;
    private final Leads leads;
    private final Paragraphs paragraphs;
    private final boolean hasMarks;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<TypedLine> run = new ArrayList<>();
    private @Nullable Draft story;
    private @Nullable String section;
    private @Nullable String jump;
    private boolean inBriefs; // under 简讯: every item is a story
    private int at; // the line that is read

    PageReading(List<TypedLine> lines, Headlines headlines, Leads leads, Signoffs signoffs) {
        this.lines = lines;
        this.headlines = headlines;
        this.leads = leads;
        this.paragraphs = new Paragraphs(lines, signoffs);
        this.hasMarks = lines.stream().anyMatch(line -> line.is(LineType.LEAD) || line.is(LineType.BYLINE));
    }

    List<Draft> drafts() {
        return drafts;
    }

    int joins() {
        return paragraphs.joins();
    }

    /** The story that is being read, and whether one of its paragraphs is open: where a caption that stands here belongs. */
    @Nullable
    Draft openStory() {
        return paragraphs.openStory();
    }

    void read(int i) {
        TypedLine line = lines.get(i);
        at = i;
        switch (line.type()) {
            case MASTHEAD -> furniture(line);
            case SERVICE -> service(line);
            case JUMP -> jump(line);
            case LEAD -> lead(line);
            case BYLINE, CREDIT -> byline(line);
            case DASH, COLUMN, SLOGAN -> head(line);
            case SHORT -> shortLine(i);
            default -> body(line);
        }
    }

    /** What is left at the page's end: a body and a day sign a notice off, a list is a story, other heads are furniture. */
    void end() {
        paragraphs.close();
        if (run.isEmpty()) {
            return;
        }
        boolean signed = Signoffs.isBodyAndDay(run) || Signoffs.isNote(run);
        if (story != null && story.has(Zone.BODY) && signed) {
            for (TypedLine line : run) {
                story.signOff(line.span());
            }
            return;
        }
        if (run.size() >= LIST && run.stream().allMatch(line -> line.is(LineType.SHORT))) {
            list();
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

    /** A headline over names or figures, a line each. */
    private void list() {
        Draft draft = new Draft(ArticleKind.STORY);
        draft.section = section;
        draft.add(Zone.HEADLINE, run.get(0).span());
        run.subList(1, run.size()).forEach(line -> draft.add(Zone.BODY, line.span()));
        drafts.add(draft);
    }

    private void furniture(TypedLine line) {
        Draft draft = new Draft(ArticleKind.FURNITURE);
        draft.add(Zone.BANNER, line.span());
        drafts.add(draft);
    }

    /** 联系电话 behind a notice's text is its last line. */
    private void service(TypedLine line) {
        Draft current = story;
        boolean inside = current != null
                && current.has(Zone.BODY)
                && run.isEmpty()
                && !line.line().blankBefore();
        if (inside && current != null) {
            paragraphs.close();
            current.add(Zone.BODY, line.span());
        } else {
            furniture(line);
        }
    }

    /** 下转 belongs to the story that stops here, 上接 to the one that goes on below it. */
    private void jump(TypedLine line) {
        boolean goesOn = line.text().contains("接");
        if (goesOn) {
            paragraphs.close();
            story = null;
            jump = line.text();
        } else if (story != null) {
            story.jump = line.text();
        }
        furniture(line);
    }

    private void lead(TypedLine line) {
        paragraphs.close();
        Draft current = start();
        int begin = line.span().begin();
        int end = leads.end(line.text());
        current.add(Zone.LEAD_MARK, new Span(begin, begin + end));
        int rest = begin + end;
        while (rest < line.span().end() && Character.isWhitespace(line.text().charAt(rest - begin))) {
            rest++;
        }
        if (rest < line.span().end()) {
            paragraphs.begin(current, new Span(rest, line.span().end()), at);
        }
    }

    private void byline(TypedLine line) {
        boolean behindText = run.isEmpty() && story != null && story.has(Zone.BODY);
        paragraphs.close();
        if (behindText && story != null) {
            story.signOff(line.span());
        } else {
            Draft current = run.isEmpty() && story != null && !story.has(Zone.BODY) ? story : start();
            current.add(Zone.BYLINE, line.span());
        }
    }

    private void head(TypedLine line) {
        paragraphs.close();
        run.add(line);
    }

    private void shortLine(int i) {
        TypedLine line = lines.get(i);
        if (paragraphs.isOpen() && !startsAStory(i)) {
            paragraphs.runOn(at);
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
        if (paragraphs.isOpen()) {
            paragraphs.runOn(at);
            return;
        }
        Draft current = story;
        boolean brief = inBriefs && BULLET.matcher(line.text()).find();
        if (current == null || brief || !run.isEmpty() && startsStoryWithoutMark(current)) {
            current = start();
        } else if (!run.isEmpty()) {
            sectionHead(current);
        } else if (current.isSignedOff) {
            current = start();
        }
        paragraphs.begin(current, line.span(), at);
    }

    /** Heads above a paragraph without a lead mark: a new story, or a section head inside the one that is read. */
    private boolean startsStoryWithoutMark(Draft current) {
        if (!current.has(Zone.BODY) && current.has(Zone.LEAD_MARK)) {
            return false; // a mark that stands alone opens a column of items
        }
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
        boolean columnAlone = !run.isEmpty() && run.stream().allMatch(line -> line.is(LineType.COLUMN));
        inBriefs = columnAlone || inBriefs && run.isEmpty();
        Headlines.Heads heads = columnAlone ? new Headlines.Heads(List.copyOf(run), List.of()) : headlines.of(run);
        run.clear();
        addColumns(heads.columns());
        Draft draft = new Draft(ArticleKind.STORY);
        draft.section = section;
        draft.jump = jump;
        jump = null;
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
}
