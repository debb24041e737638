package broadsheet.articles;

import java.util.List;
import java.util.regex.Pattern;

/** Knows the lines that are a paragraph each, seen with those beside them: rows of a table, items of a list, verse. */
final class NoProse {
    private static final int FEWEST_VERSES = 3;
    private static final int LONGEST_VERSE = 20;
    private static final int LONGEST_ITEM = 45;
    private static final int LONGEST_LABEL = 12; // characters above a row of names

    /** A row that needs no other beside it: 红球:03 08 14 19 22 30. */
    private static final Pattern FIGURES = Pattern.compile("(\\s[\\d.]+){4}");

    private final List<TypedLine> lines;
    private final PageShape shape;

    NoProse(List<TypedLine> lines, PageShape shape) {
        this.lines = lines;
        this.shape = shape;
    }

    /** Whether line {@code i} is a row: another stands beside it. */
    boolean isRow(int i) {
        return lines.get(i).is(LineType.ROW)
                        && (isUnderLabel(i)
                                || isRowType(i - 1)
                                || isRowType(i + 1)
                                || FIGURES.matcher(lines.get(i).text()).find())
                || isTop(i);
    }

    /** 助人为乐: | 潘某 石某 龙某. */
    private boolean isUnderLabel(int i) {
        return i > 0
                && Punctuation.isColon(lines.get(i - 1).line().last())
                && lines.get(i - 1).text().length() <= LONGEST_LABEL;
    }

    /** The names of a table's columns, under its head: 品种 元/500克. */
    private boolean isTop(int i) {
        return i > 0
                && lines.get(i).is(LineType.SHORT)
                && lines.get(i - 1).is(LineType.SHORT)
                && Punctuation.holdsBlank(lines.get(i).text())
                && !Punctuation.holdsBlank(lines.get(i - 1).text())
                && i + 2 < lines.size()
                && lines.get(i + 1).is(LineType.ROW)
                && lines.get(i + 2).is(LineType.ROW);
    }

    /** Whether a table begins at line {@code i}, perhaps with its unit: (单位:元/千克). */
    boolean isTable(int i) {
        return isRow(i) || lines.get(i).is(LineType.FORMULA) && i + 1 < lines.size() && isRow(i + 1);
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
        if (end < lines.size() && lines.get(end).text().length() > LineTyper.LONGEST_HEADLINE) {
            end--; // a head over prose
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
