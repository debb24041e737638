package broadsheet.articles;

import java.util.List;
import java.util.regex.Pattern;

/** What a line is, seen with those below it: a headline, the first line of a paragraph, a row of a table, a line of verse. */
final class LookAhead {
    private static final int FARTHEST = 6; // a story has hardly more lines of heads
    private static final int LONGEST_PLAIN_HEAD = 24; // characters; longer heads are broken in two by a blank
    private static final int LONGEST_COMMA_HEAD = 22; // a headline with a comma, straight above the text
    private static final int FEWEST_VERSES = 3;
    private static final int LONGEST_VERSE = 20;
    private static final int LONGEST_ITEM = 45;

    /** How the text of a news story begins; a headline stands above it. */
    private static final Pattern OPENING =
            Pattern.compile("(?U)^[“\"「]?(近日|日前|昨[日天晚]|今[日天晨早]|连日来|近期|近来|目前|眼下|上周|本周|本月|上月|"
                    + "\\d{1,4}\\s*[年月]\\s*\\d|\\d{1,2}[日月]|[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]|记者(从|近日|昨|今|日前|获悉|了解)|截至)");

    private static final int LONGEST_PEN_NAME = 3;

    /** What stands before the items of a column: ●… */
    static final Pattern BULLET = Pattern.compile("^[●■◆▲★○□◇△☆※•◎▶]");

    private static final Pattern QUESTION = Pattern.compile("^(问|問|Q|读者|记者)[:：]");

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

    private boolean isText(int i) {
        return lines.get(i).is(LineType.BODY) || lines.get(i).is(LineType.SHORT);
    }

    /** Heads inside a story are short or fall into parts at a blank; a longer line is a paragraph that a column cut. */
    private boolean isHead(int i) {
        String text = lines.get(i).text();
        boolean whole = Punctuation.isBalanced(text)
                && (!holdsComma(text) || opensFresh(i + 1) || Punctuation.endsSentence(text) && isOverText(i));
        return whole && (text.length() <= LONGEST_PLAIN_HEAD || text.chars().anyMatch(Character::isWhitespace));
    }

    private static boolean holdsComma(String text) {
        return text.indexOf(',') >= 0 || text.indexOf('，') >= 0;
    }

    /** Whether line {@code i} begins as the first paragraph of a news story does: 近日,…; 6月11日,…. */
    boolean opensFresh(int i) {
        return i < lines.size()
                && (lines.get(i).is(LineType.BODY) || lines.get(i).is(LineType.SHORT) && isFirstOfColumn(i))
                && OPENING.matcher(lines.get(i).text()).find();
    }

    /** Whether a question stands at line {@code i}: 问:我养了两千只雏鸡…. */
    boolean asks(int i) {
        return i < lines.size() && QUESTION.matcher(lines.get(i).text()).find();
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

    /** Whether line {@code i} is a row: another stands beside it. */
    boolean isRow(int i) {
        return lines.get(i).is(LineType.ROW) && (isRowType(i - 1) || isRowType(i + 1));
    }

    /** Whether a table begins at line {@code i}, perhaps with its unit: (单位:元/千克). */
    boolean isTable(int i) {
        return isRow(i) || lines.get(i).is(LineType.FORMULA) && i + 1 < lines.size() && isRow(i + 1);
    }

    boolean isBullet(int i) {
        return BULLET.matcher(lines.get(i).text()).find();
    }

    private boolean isRowType(int i) {
        return i >= 0
                && i < lines.size()
                && (lines.get(i).is(LineType.ROW) || lines.get(i).is(LineType.FORMULA));
    }

    /** How many lines of verse begin at line {@code i}: short, without full stops, not all of one length; 0 when too few. */
    int verses(int i) {
        int end = i;
        while (end < lines.size() && isVerse(end)) {
            end++;
        }
        return end - i < FEWEST_VERSES || shape.isWrapped() ? 0 : end - i;
    }

    private boolean isVerse(int i) {
        TypedLine line = lines.get(i);
        return line.is(LineType.SHORT) && line.text().length() <= LONGEST_VERSE && !isOverNames(i + 1);
    }

    private boolean isOverNames(int next) {
        return next < lines.size()
                && switch (lines.get(next).type()) {
                    case BYLINE, NAME, LEAD -> true;
                    default -> false;
                };
    }

    /** Whether line {@code i} is one of a list of items that end in semicolons: 孙某为…主任; | 钱某为…局长;. */
    boolean isItem(int i) {
        return endsItem(i)
                && (endsItem(i + 1)
                        || i + 1 < lines.size()
                                && Punctuation.endsSentence(lines.get(i + 1).text()));
    }

    private boolean endsItem(int i) {
        if (i >= lines.size() || shape.isWrapped()) {
            return false;
        }
        String text = lines.get(i).text();
        return text.length() <= LONGEST_ITEM && "；;".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
