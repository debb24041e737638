package broadsheet.articles;

import java.util.List;

/**
 * Knows the items of a photo page that are stories: 清理抛撒石块 | 昨天,环卫工人…。 | 记者 某某 摄. A headline of their own stands above
 * their text, no mark and no author do, and what comes below the credit is no more of them.
 */
final class PhotoItems {
    private static final int LONGEST_HEAD = 24;
    private static final int MOST_PARAGRAPHS = 4;

    private final List<TypedLine> lines;
    private final PageShape shape;

    PhotoItems(List<TypedLine> lines, PageShape shape) {
        this.lines = lines;
        this.shape = shape;
    }

    /**
     * Whether the text that the credit ends is a story.
     *
     * @param text index of its last paragraph
     * @param next index of the line behind the credit
     */
    boolean isStory(int text, int next) {
        int head = lines.get(text).is(LineType.CAPTION) && !isPointed(text) ? text - 1 : text;
        while (head >= 0 && text - head < MOST_PARAGRAPHS && isParagraph(head)) {
            head--;
        }
        int paragraphs = text - head;
        return paragraphs > 0
                && head >= 0
                && isHead(head)
                && isClosed(head - 1)
                && (paragraphs == 1 ? isOver(next) : isWritten(head + 1, text, next - 1));
    }

    private boolean isParagraph(int i) {
        return lines.get(i).is(LineType.BODY)
                && !isPointed(i)
                && Punctuation.endsSentence(lines.get(i).text());
    }

    /** ▲…, 图为…: says that it is a caption. */
    private boolean isPointed(int i) {
        return "▲△▼↑←→↓图".indexOf(lines.get(i).text().charAt(0)) >= 0;
    }

    private boolean isHead(int i) {
        String text = lines.get(i).text();
        return lines.get(i).is(LineType.SHORT)
                && text.length() <= LONGEST_HEAD
                && !Punctuation.holdsAny(text, ",，")
                && !shape.isFull(lines.get(i).line());
    }

    /** Whether no paragraph is open at line {@code i}. */
    private boolean isClosed(int i) {
        if (i < 0) {
            return true;
        }
        TypedLine line = lines.get(i);
        return !line.is(LineType.BODY) && !line.is(LineType.LEAD) || Punctuation.endsSentence(line.text());
    }

    /** Behind the credit of one paragraph another head begins, or the page ends; several photos under a head are a column. */
    private boolean isOver(int next) {
        if (next >= lines.size()) {
            return true;
        }
        return switch (lines.get(next).type()) {
            case SHORT, COLUMN, SLOGAN, MASTHEAD, SERVICE -> true;
            default -> false;
        };
    }

    /** 摄影报道, or a text that begins as news does and goes on, on a page whose other stories have marks. */
    private boolean isWritten(int first, int last, int credit) {
        boolean news = LookAhead.opensNews(lines.get(first).text())
                && !LookAhead.opensNews(lines.get(last).text());
        return lines.get(credit).is(LineType.CREDIT)
                && (lines.get(credit).text().contains("报道") || news && shape.hasMarks());
    }
}
