package broadsheet.dates;

import broadsheet.text.Normaliser;
import broadsheet.text.Span;

/**
 * A block as the matcher sees it: folded to simplified, half-width characters, blanks between digits and units dropped.
 *
 * <p>"７ 月 21日" is seen as "7月21日"; a match is mapped back to the printed text.
 */
final class DateView {
    private static final char LAST_BLANK = '\u3000'; // no white space lies behind the ideographic one

    private final String text;
    private final int[] raw;

    private DateView(String text, int[] raw) {
        this.text = text;
        this.raw = raw;
    }

    /** The view of the printed text between two offsets. */
    static DateView of(String printed, Span block, Normaliser normaliser) {
        String folded = normaliser.fold(block.of(printed));
        char[] seen = new char[folded.length()];
        int[] raw = new int[folded.length() + 1];
        int length = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (!isBlankInsideDate(folded, i)) {
                raw[length] = block.begin() + i;
                seen[length++] = seen(folded, i);
            }
        }
        raw[length] = block.end();
        return new DateView(new String(seen, 0, length), raw);
    }

    private static char seen(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '○', '〇' -> '〇';
            case '0', '零' -> isZero(text, i) ? '〇' : c;
            case 'o', 'O' -> isZero(text, i) ? '〇' : isArabicZero(text, i) ? '0' : c;
            case '曰' -> i > 0 && isDigit(text.charAt(i - 1)) ? '日' : c; // 30曰
            case '：' -> ':';
            case '．' -> '.';
            default -> c;
        };
    }

    /** 二0二一年, 二O二一年: another character for the zero of a Chinese year. */
    private static boolean isZero(String text, int i) {
        boolean inside = i > 0 && i + 1 < text.length();
        return inside && isChineseDigit(text.charAt(i - 1)) && isChineseDigit(text.charAt(i + 1));
    }

    private static boolean isChineseDigit(char c) {
        return "〇○一二三四五六七八九".indexOf(c) >= 0;
    }

    /** Blanks between digits and units, digit and digit of one number spaced out, day and part of the day. */
    private static boolean isBlankInsideDate(String text, int i) {
        if (!isBlank(text.charAt(i))) {
            return false;
        }
        int left = i - 1;
        int right = i + 1;
        while (left >= 0 && isBlank(text.charAt(left))) {
            left--;
        }
        while (right < text.length() && isBlank(text.charAt(right))) {
            right++;
        }
        return left >= 0 && right < text.length() && joins(text.charAt(left), text.charAt(right));
    }

    private static boolean joins(char before, char after) {
        boolean number = isDigit(before) || "〇○一二三四五六七八九十".indexOf(before) >= 0;
        return number && "年月日号时点分天小周秒".indexOf(after) >= 0
                || "年月".indexOf(before) >= 0 && (isDigit(after) || isChineseDigit(after) || after == '十')
                || before == '日' && (isDigit(after) || "上下中凌早晚".indexOf(after) >= 0);
    }

    private static boolean isBlank(char c) {
        return c <= LAST_BLANK && c != '\n' && Character.isWhitespace(c);
    }

    /** 3O日, 2O21年: a letter for the zero. */
    private static boolean isArabicZero(String text, int i) {
        boolean behindDigit = i > 0 && isDigit(text.charAt(i - 1)) && i + 1 < text.length();
        return behindDigit && (isDigit(text.charAt(i + 1)) || "年月日".indexOf(text.charAt(i + 1)) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    String text() {
        return text;
    }

    /** The printed span of a match in the view. */
    Span printed(int begin, int end) {
        return new Span(raw[begin], raw[end - 1] + 1);
    }
}
