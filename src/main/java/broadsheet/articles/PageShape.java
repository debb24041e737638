package broadsheet.articles;

import java.util.List;

/**
 * How a page is set: what its lines have in common, before any of them is read.
 *
 * @param isIndented its paragraphs are set in, its headlines are not
 * @param width characters in a full line where the columns of print were kept (a line of 18, the next of 18 …); 0 where a line is
 *     a paragraph or a column of it
 * @param hasRareBlanks empty lines stand between stories only
 * @param hasBlanksAlways nearly every line stands under an empty one
 * @param hasMarks stories open with 本报讯 or a byline
 * @param hasAuthors names stand alone under headlines
 */
record PageShape(
        boolean isIndented,
        int width,
        boolean hasRareBlanks,
        boolean hasBlanksAlways,
        boolean hasMarks,
        boolean hasAuthors) {
    private static final double MOST = 0.7;
    private static final double RARE = 0.2;

    static PageShape of(List<TypedLine> lines) {
        return new PageShape(
                indented(lines), width(lines), rareBlanks(lines), blanksAlways(lines), marks(lines), authors(lines));
    }

    boolean isWrapped() {
        return width > 0;
    }

    /** Whether the line fills its column, so that its text may run on. */
    boolean isFull(Line line) {
        return isWrapped() && Math.max(line.width(), line.text().length()) >= width - 2;
    }

    private static boolean marks(List<TypedLine> lines) {
        return lines.stream().anyMatch(line -> line.is(LineType.LEAD) || line.is(LineType.BYLINE));
    }

    private static boolean blanksAlways(List<TypedLine> lines) {
        long blanks = lines.stream().filter(line -> line.line().blankBefore()).count();
        return blanks >= MOST * (lines.size() - 1);
    }

    private static boolean authors(List<TypedLine> lines) {
        return lines.stream().anyMatch(line -> line.is(LineType.NAME));
    }

    /** Whether empty lines stand somewhere, but not between paragraph and paragraph. */
    private static boolean rareBlanks(List<TypedLine> lines) {
        int blanks = 0;
        int paragraphs = 0;
        int apart = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean blank = lines.get(i).line().blankBefore();
            boolean between = isText(lines.get(i - 1)) && lines.get(i).is(LineType.BODY);
            blanks += blank ? 1 : 0;
            paragraphs += between ? 1 : 0;
            apart += between && blank ? 1 : 0;
        }
        return blanks > 0 && paragraphs > 0 && apart <= RARE * paragraphs;
    }

    private static boolean isText(TypedLine line) {
        return line.is(LineType.BODY) || line.is(LineType.LEAD);
    }

    /** Paragraphs begin behind a sentence's end: nearly all set in, the lines they run on in and something else not. */
    private static boolean indented(List<TypedLine> lines) {
        int in = 0;
        int out = 0;
        int others = 0;
        boolean inText = false; // the line before breaks off inside a paragraph
        boolean ended = true;
        for (TypedLine line : lines) {
            boolean setIn = line.line().isIndented();
            in += setIn && !inText ? 1 : 0;
            out += setIn && inText || !setIn && ended && isText(line) ? 1 : 0;
            others += setIn ? 0 : 1;
            ended = Punctuation.endsSentence(line.text())
                    || Punctuation.isClosingBracket(line.line().last()); // 。(于某)
            inText = isText(line) && !ended;
        }
        return in > 1 && others > 0 && in >= MOST * (in + out);
    }

    /** The commoner of two measures: digits take half the room in print, but not where a program broke the lines. */
    private static int width(List<TypedLine> lines) {
        Widths printed = new Widths(lines, Line::width);
        Widths counted =
                new Widths(lines, line -> line.indent() / 2 + line.text().length());
        return printed.full() >= counted.full() ? printed.column() : counted.column();
    }
}
