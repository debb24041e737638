package broadsheet.articles;

import java.util.List;
import java.util.regex.Pattern;

/** What a line is, seen with those below it: a headline, the first line of a paragraph, the start of a story. */
final class LookAhead {
    private static final int FARTHEST = 6; // a story has hardly more lines of heads
    private static final int FARTHEST_COLON = 26; // behind who asks
    private static final int FARTHEST_QUESTION = 36; // behind whoever asks, however named
    private static final int FARTHEST_HEAD = 16; // lines between two section heads
    private static final int LONGEST_PLAIN_HEAD = 24; // characters; longer heads are broken in two by a blank
    private static final int LONGEST_COMMA_HEAD = 22; // a headline with a comma, straight above the text
    private static final int LONGEST_SECTION = 16; // characters of a section head with a comma
    private static final int LONGEST_OVER_CAPTION = 14; // a longer line is a paragraph that the photo cut

    /** How the text of a news story begins; a headline stands above it. */
    private static final Pattern OPENING = Pattern.compile("(?U)^(近日|日前|即日起|昨[日天晚]|今[日天晨早]|连日来|近期|近来|目前|眼下|上周|本周|本月|上月|"
            + "\\d{1,4}\\s*[年月]\\s*\\d|\\d{1,2}[日月]|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]|记者(从|近日|昨|今|日前|获悉|了解)|截至)");

    private static final int FARTHEST_NAMES = 30; // lines in which names that sign a short story stand
    private static final Pattern SIGNED = Pattern.compile("(?U)[。！？!?”][(（](本报|通讯员|记者|特约)*[\\p{IsHan}\\s、]{2,24}[)）]$");

    private static final int LONGEST_PEN_NAME = 3;

    /** What stands before the items of a column: ●… */
    static final Pattern BULLET = Pattern.compile("^[●■◆▲★○□◇△☆※•◎▶]");

    private static final Pattern QUESTION =
            Pattern.compile("^(问|問|Q|读者|记者|[^。,，:：]{2,24}(读者|农民|村民|市民|网友|用户|来信|来电|先生|女士|同志)?[^。,，:：]{0,4}问)[:：]");

    private static final Pattern ANSWER = Pattern.compile("^(\\p{IsHan}{0,4}答|A|答复|回复)[:：]");

    private final List<TypedLine> lines;
    private final PageShape shape;

    LookAhead(List<TypedLine> lines, PageShape shape) {
        this.lines = lines;
        this.shape = shape;
    }

    /** Whether only heads stand between here and a lead mark or byline. */
    boolean startsAStory(int i, boolean insideText) {
        for (int j = i; j < lines.size() && j < i + FARTHEST; j++) {
            TypedLine line = lines.get(j);
            if (insideText && j == i && Punctuation.closesMore(line.text())) {
                return false;
            }
            if (shape.isIndented() && line.line().isIndented() && line.is(LineType.SHORT)) {
                return false;
            }
            if (line.is(LineType.LEAD) || line.is(LineType.BYLINE) && isOverText(j)) {
                return true;
            }
            if (line.is(LineType.NAME)) {
                return j > i && isOverText(j);
            }
            if (!line.type().isHead() || insideText && Punctuation.endsSentence(line.text())) {
                return false;
            }
        }
        return false;
    }

    /** The next short line below line {@code i} that stands alone over a text, before another story opens; 0 when there is none near. */
    int nextHead(int i) {
        for (int j = i + 1; j + 1 < lines.size() && j < i + FARTHEST_HEAD; j++) {
            switch (lines.get(j).type()) {
                case LEAD, BYLINE, NAME, COLUMN, SLOGAN, MASTHEAD -> {
                    return 0;
                }
                case SHORT -> {
                    if (Punctuation.endsSentence(lines.get(j - 1).text())
                            && lines.get(j + 1).is(LineType.BODY)) {
                        return j;
                    }
                }
                default -> {}
            }
        }
        return 0;
    }

    String text(int i) {
        return lines.get(i).text();
    }

    /** Whether text follows line {@code i}: names above a text are its authors, others sign off. */
    boolean isOverText(int i) {
        for (int j = i + 1; j < lines.size() && j < i + FARTHEST; j++) {
            LineType type = lines.get(j).type();
            switch (type) {
                case BYLINE, NAME, CREDIT, CAPTION, SECTION, FORMULA -> {}
                case BODY, LEAD, ROW -> {
                    return true;
                }
                default -> {
                    return type == LineType.SHORT && !startsAStory(j, false);
                }
            }
        }
        return false;
    }

    /** Whether the short line behind a whole paragraph is no head but begins the next one. */
    boolean opensParagraph(int i) {
        return shape.isIndented() || shape.isWrapped() ? isFirstOfColumn(i) : !isHead(i);
    }

    /** Whether the layout shows the first line of a paragraph: set in, or as wide as its column with more below. */
    boolean isFirstOfColumn(int i) {
        Line line = lines.get(i).line();
        if (shape.isIndented()) {
            return line.isIndented();
        }
        return shape.isFull(line) && i + 1 < lines.size() && isText(i + 1);
    }

    /** Whether the short line below heads is no head but the first of a paragraph that a column cut. */
    boolean breaksOff(int i) {
        String text = lines.get(i).text();
        boolean sentence = holdsComma(text) && !Punctuation.endsSentence(text);
        boolean runsOn = i + 1 < lines.size() && lines.get(i + 1).is(LineType.BODY) && !opensFresh(i + 1);
        return isFirstOfColumn(i)
                || sentence
                        && runsOn
                        && (text.length() >= LONGEST_COMMA_HEAD
                                || OPENING.matcher(text).find());
    }

    /** Whether line {@code i} fills its column, on a page whose columns were kept. */
    boolean isFull(int i) {
        return shape.isFull(lines.get(i).line());
    }

    /** Whether the layout shows that the paragraph goes on below line {@code i}, a full one: paragraphs are set in, the next is not. */
    boolean isSetBelow(int i) {
        if (!shape.isIndented() || !shape.isFull(lines.get(i).line()) || i + 1 >= lines.size() || !isText(i + 1)) {
            return false;
        }
        Line next = lines.get(i + 1).line();
        return !next.isIndented() && (shape.isFull(next) || Punctuation.endsSentence(next.text()));
    }

    /** Whether the layout shows that line {@code i} is text, however it begins: 农业效益下降； | 二、三产业发展不平衡；农业投入不足，基础. */
    boolean isMidway(int i) {
        return i > 0
                && i < lines.size()
                && isFull(i - 1)
                && isFull(i)
                && !lines.get(i).line().isIndented()
                && Punctuation.holdsAny(lines.get(i).text(), "，,；;");
    }

    private boolean isText(int i) {
        return lines.get(i).is(LineType.BODY) || lines.get(i).is(LineType.SHORT);
    }

    /** Heads inside a story are short or fall into parts at a blank; a longer line is a paragraph that a column cut. */
    private boolean isHead(int i) {
        String text = lines.get(i).text();
        if (text.length() > LONGEST_OVER_CAPTION
                && i + 1 < lines.size()
                && lines.get(i + 1).is(LineType.CAPTION)) {
            return false;
        }
        boolean whole = Punctuation.isBalanced(text)
                && (!holdsComma(text)
                        || Punctuation.isQuoted(text)
                        || opensFresh(i + 1)
                        || Punctuation.endsSentence(text) && isOverText(i));
        return whole && (text.length() <= LONGEST_PLAIN_HEAD || Punctuation.holdsBlank(text) || Notices.isTitle(text));
    }

    /** A line with one comma, too short for a paragraph's first, over a paragraph, on a page whose columns were not kept. */
    boolean isShortSectionHead(int i) {
        String text = lines.get(i).text();
        return !shape.isIndented()
                && !shape.isWrapped()
                && text.length() <= LONGEST_SECTION
                && Punctuation.isBalanced(text)
                && text.split("[,，]", -1).length == 2
                && i + 1 < lines.size()
                && lines.get(i + 1).is(LineType.BODY)
                && lines.get(i + 1).text().length() > LONGEST_PLAIN_HEAD;
    }

    private static boolean holdsComma(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('，') >= 0;
    }

    /** Whether line {@code i} begins as the first paragraph of a news story does: 近日,…; 6月11日,…. */
    boolean opensFresh(int i) {
        return i < lines.size()
                && (lines.get(i).is(LineType.BODY) || lines.get(i).is(LineType.SHORT) && isFirstOfColumn(i))
                && opensNews(lines.get(i).text());
    }

    /** 近日,…; 6月11日,…. */
    static boolean opensNews(String text) {
        return OPENING.matcher(text).find();
    }

    /** Whether names in brackets sign the text that begins at line {@code i}, before the next head: …,就图个热闹。(张某). */
    boolean isSigned(int i) {
        int j = i;
        for (; j < lines.size() && j < i + FARTHEST_NAMES && isText(j); j++) {
            String text = lines.get(j).text();
            if (Punctuation.isClosingBracket(lines.get(j).line().last())
                    && SIGNED.matcher(text).find()) {
                return true;
            }
        }
        return j > i && j < lines.size() && isInBrackets(lines.get(j));
    }

    private static boolean isInBrackets(TypedLine line) {
        return line.is(LineType.BYLINE)
                && Punctuation.isOpeningBracket(line.text().charAt(0))
                && Punctuation.isClosingBracket(line.line().last());
    }

    /** Whether a credit alone stands behind the one paragraph at line {@code i}: 记者 某某 摄. */
    boolean isCredited(int i) {
        return i + 1 < lines.size() && isText(i) && lines.get(i + 1).is(LineType.CREDIT);
    }

    /** Whether a question stands at line {@code i}: 问:我养了两千只雏鸡…. */
    boolean asks(int i) {
        return i < lines.size()
                && Punctuation.colonWithin(lines.get(i).text(), FARTHEST_QUESTION) >= 0
                && QUESTION.matcher(lines.get(i).text()).find();
    }

    /** Whether it is a reader's question, not that of an interview: 问:…; 某县读者:…. */
    boolean asksForReader(int i) {
        if (i >= lines.size()) {
            return false;
        }
        String text = lines.get(i).text();
        int colon = Punctuation.colonWithin(text, FARTHEST_COLON);
        String asker = colon < 0 ? "" : text.substring(0, colon);
        return (asker.endsWith("问") || asker.endsWith("读者")) && !asker.startsWith("记者") && !holdsComma(asker);
    }

    /** Whether an answer stands at line {@code i}; the question above it may be signed. */
    boolean answers(int i) {
        return i < lines.size() && ANSWER.matcher(lines.get(i).text()).find();
    }

    /** Whether the short line, the last of some heads, is a pen name: 2 or 3 characters above a text, on a page of authors. */
    boolean isPenName(int i) {
        String text = lines.get(i).text();
        return shape.hasAuthors()
                && text.length() >= 2
                && text.length() <= LONGEST_PEN_NAME
                && text.chars().allMatch(Character::isIdeographic)
                && i + 1 < lines.size()
                && lines.get(i + 1).is(LineType.BODY);
    }

    boolean isBullet(int i) {
        return BULLET.matcher(lines.get(i).text()).find();
    }
}
