package broadsheet.articles;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lifts photo captions out of the lines, so that what they cut can be joined.
 *
 * <p>A caption is a line that says so (图为…; …。 某某 摄), or the line above a line of credit (记者 某某 摄).
 */
final class Captions {
    private static final int LONGEST = 260;
    private static final int MOST_LINES = 5; // of a caption that its column broke
    private static final int NEAR = 4; // lines between two items marked alike

    private static final int LONGEST_TAIL = 3; // 雪 摄: a credit that its column cut

    private final boolean[] taken;
    private final List<TypedLine> lines;
    private final PageShape shape;
    private final PhotoItems items;

    private Captions(List<TypedLine> lines, PageShape shape) {
        this.lines = lines;
        this.shape = shape;
        this.items = new PhotoItems(lines, shape);
        this.taken = new boolean[lines.size()];
    }

    /**
     * A caption and the line before which it stood.
     *
     * @param before index of the first line behind it
     */
    record Lifted(Draft draft, int first, int before) {}

    /** The captions in reading order. */
    static List<Lifted> lift(List<TypedLine> lines, PageShape shape) {
        return new Captions(lines, shape).lift();
    }

    private List<Lifted> lift() {
        List<Lifted> captions = new ArrayList<>();
        UnmarkedCaptions unmarked = new UnmarkedCaptions(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (unmarked.holds(i)) {
                captions.add(caption(i, i));
            } else if (lines.get(i).is(LineType.CAPTION) && !taken[i] && !isItem(i)) {
                lift(captions, firstLine(i), creditBehind(lastLine(i)));
            } else if (lines.get(i).is(LineType.CREDIT) && !taken[i] && !isByline(i)) {
                lift(captions, textAbove(i), i);
            }
        }
        return captions;
    }

    private void lift(List<Lifted> captions, int first, int last) {
        int text = lines.get(last).is(LineType.CREDIT) ? last - 1 : last;
        if (first < 0 || first > text || !items.isStory(text, last + 1)) {
            captions.add(caption(first, last));
        }
    }

    /** 记者 某某 摄影报道 between a headline and a text: who wrote it, too. */
    private boolean isByline(int i) {
        return lines.get(i).text().contains("报道")
                && i > 0
                && lines.get(i - 1).is(LineType.SHORT)
                && i + 1 < lines.size()
                && lines.get(i + 1).is(LineType.BODY);
    }

    /** Where the caption above a line of credit begins; the last character, 摄, may stand alone below it. */
    private int textAbove(int credit) {
        if (credit > 0 && isTail(credit) && isFullText(credit - 1)) {
            return firstLine(credit - 1);
        }
        return credit > 0 && isCaptionText(credit - 1) ? credit - 1 : credit;
    }

    /** The end of a credit that began in the line above: 摄; 雪 摄. */
    private boolean isTail(int i) {
        String text = lines.get(i).text();
        return text.length() == 1
                || text.length() <= LONGEST_TAIL
                        && i > 0
                        && !Punctuation.endsSentence(lines.get(i - 1).text());
    }

    /** Where a caption that a narrow column broke begins: below a sentence's end, when no paragraph can go on behind it. */
    private int firstLine(int i) {
        int first = i;
        while (first > 0 && i - first < MOST_LINES && runsOn(first - 1)) {
            first--;
        }
        boolean whole =
                first == 0 || Punctuation.endsSentence(lines.get(first - 1).text());
        boolean alone = i + 1 >= lines.size() || !lines.get(i + 1).is(LineType.BODY) && !isFullText(i + 1);
        return whole && alone ? first : i;
    }

    /** Where a caption that a narrow column broke ends: with its sentence or its credit. */
    private int lastLine(int i) {
        int last = i;
        while (last + 1 < lines.size() && last - i < MOST_LINES && runsOn(last)) {
            last++;
        }
        return last - i < MOST_LINES && isText(last) ? last : i;
    }

    private boolean runsOn(int i) {
        String text = lines.get(i).text();
        return !taken[i] && isFullText(i) && !Punctuation.endsSentence(text) && !text.endsWith("摄");
    }

    private boolean isFullText(int i) {
        return isText(i) && shape.isFull(lines.get(i).line());
    }

    private boolean isText(int i) {
        return switch (lines.get(i).type()) {
            case CAPTION, BODY, SHORT -> true;
            default -> false;
        };
    }

    /** ▲ before an item of a column, not before a caption: names in brackets or another ▲ stand below. */
    private boolean isItem(int i) {
        String text = lines.get(i).text();
        return "▲△".indexOf(text.charAt(0)) >= 0
                && !text.endsWith("摄")
                && (i + 1 < lines.size() && lines.get(i + 1).is(LineType.BYLINE)
                        || IntStream.rangeClosed(i - NEAR, i + NEAR).anyMatch(j -> j != i && isMarkedAlike(text, j)));
    }

    private boolean isMarkedAlike(String text, int i) {
        return i >= 0 && i < lines.size() && lines.get(i).text().charAt(0) == text.charAt(0);
    }

    private int creditBehind(int i) {
        boolean credited = lines.get(i).text().endsWith("摄");
        return !credited && i + 1 < lines.size() && lines.get(i + 1).is(LineType.CREDIT) ? i + 1 : i;
    }

    /** One sentence, whole, that no open paragraph runs into. */
    private boolean isCaptionText(int i) {
        TypedLine line = lines.get(i);
        boolean whole = line.is(LineType.SHORT) || line.is(LineType.BODY) && Punctuation.endsSentence(line.text());
        boolean opens = i == 0
                || Punctuation.endsSentence(lines.get(i - 1).text())
                || line.line().blankBefore();
        return !taken[i] && whole && opens && line.text().length() <= LONGEST;
    }

    private Lifted caption(int first, int last) {
        Draft draft = new Draft(ArticleKind.CAPTION);
        for (int i = first; i <= last; i++) {
            taken[i] = true;
            boolean credit = lines.get(i).is(LineType.CREDIT) && !isTail(i);
            add(draft, credit ? Zone.SIGNOFF : Zone.CAPTION, lines.get(i).span());
        }
        return new Lifted(draft, first, last + 1);
    }

    private static void add(Draft draft, Zone zone, Span span) {
        if (draft.has(zone)) {
            draft.parts.get(draft.parts.size() - 1).pieces().add(span);
        } else {
            draft.add(zone, span);
        }
    }
}
