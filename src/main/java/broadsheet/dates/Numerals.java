package broadsheet.dates;

import org.jspecify.annotations.Nullable;

/** Reads numbers as dates print them: 21, 二十一, 廿一, 二〇二一. */
final class Numerals {
    private static final int LONGEST = 8;

    /**
     * A number and where it ends.
     *
     * @param digits how many Arabic digits it has; 0 for a Chinese numeral
     * @param isSequence a row of Chinese digits read one by one, as years are: 二〇二一
     */
    record Numeral(int value, int end, int digits, boolean isSequence) {
        boolean isArabic() {
            return digits > 0;
        }
    }

    private Numerals() {}

    /** The number that begins at {@code from}; null when there is none or it is longer than any in a date. */
    static @Nullable Numeral at(String text, int from) {
        if (from >= text.length()) {
            return null;
        }
        return isArabic(text.charAt(from)) ? arabic(text, from) : chinese(text, from);
    }

    static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether two digits in a row mean about so many: 两三, 七八, 三五. */
    static boolean isAbout(int twoDigits) {
        return twoDigits % 10 - twoDigits / 10 == 1 || twoDigits == 35;
    }

    /** Whether a round number before 年 tells an age: 2000年历史, 5000年的文明. */
    static boolean isAge(String text, Numeral number) {
        int at = text.startsWith("的", number.end() + 1) ? number.end() + 2 : number.end() + 1;
        return number.value() % 100 == 0 && (text.startsWith("历史", at) || text.startsWith("文明", at));
    }

    /** Whether a number may hold this character. */
    static boolean isNumeral(char c) {
        return isArabic(c) || digit(c) >= 0 || "十百廿卅".indexOf(c) >= 0;
    }

    private static @Nullable Numeral arabic(String text, int from) {
        int value = 0;
        int end = from;
        while (end < text.length() && end - from <= LONGEST && isArabic(text.charAt(end))) {
            value = value * 10 + (text.charAt(end++) - '0');
        }
        return end - from > LONGEST ? null : new Numeral(value, end, end - from, false);
    }

    /** The value of a Chinese digit; −1 for what is none. */
    private static int digit(char c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private static @Nullable Numeral chinese(String text, int from) {
        int sequence = from;
        while (sequence < text.length() && sequence - from < LONGEST && digit(text.charAt(sequence)) >= 0) {
            sequence++;
        }
        boolean counted = sequence < text.length() && "十百千廿卅".indexOf(text.charAt(sequence)) >= 0;
        if (sequence - from >= 2 && !counted) {
            return sequence(text, from, sequence);
        }
        return counted(text, from);
    }

    private static int power(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static Numeral sequence(String text, int from, int end) {
        int value = 0;
        for (int i = from; i < end; i++) {
            value = value * 10 + digit(text.charAt(i));
        }
        return new Numeral(value, end, 0, true);
    }

    private static @Nullable Numeral counted(String text, int from) {
        int total = 0;
        int pending = -1;
        int i = from;
        for (; i < text.length() && i - from < LONGEST; i++) {
            char c = text.charAt(i);
            int digit = digit(c);
            if (digit >= 0 && pending < 0) {
                pending = digit;
            } else if (power(c) > 0) {
                total += (pending < 0 ? 1 : pending) * power(c);
                pending = -1;
            } else if ((c == '廿' || c == '卅') && total == 0 && pending < 0) {
                total = c == '廿' ? 20 : 30;
            } else {
                break;
            }
        }
        return i == from ? null : new Numeral(total + Math.max(pending, 0), i, 0, false);
    }
}
