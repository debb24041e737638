package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;

/** Numbers that are no dates whatever follows: 第N次, 〔2021〕15号, phone numbers, codes, 5G. They are stepped over. */
final class Blockers {
    private static final int LONGEST_DATE_RUN = 8;

    private static final int LONGEST_TITLE = 24;

    private Blockers() {}

    /** The offset behind what is blocked at {@code i}; {@code i} when nothing is. */
    static int end(String text, int i) {
        char c = text.charAt(i);
        if (c == '第') {
            return ordinal(text, i);
        }
        if (c == '〔' || c == '[') {
            return documentNumber(text, i);
        }
        if (c == '《') {
            return title(text, i);
        }
        if (c == '零') {
            return belowOne(text, i);
        }
        return Numerals.isArabic(c) ? digits(text, i) : i;
    }

    /** 《明日之后》: a title without a figure names no day. */
    private static int title(String text, int i) {
        int end = i + 1;
        while (end < text.length() && end - i < LONGEST_TITLE && text.charAt(end) != '》') {
            if (Numerals.isArabic(text.charAt(end))) {
                return i;
            }
            end++;
        }
        return end < text.length() && text.charAt(end) == '》' ? end + 1 : i;
    }

    /** 第八十八次, 第149期; 第二季度 and 第二天 are times. */
    private static int ordinal(String text, int i) {
        Numeral number = Numerals.at(text, i + 1);
        boolean time = number != null && isTime(text, number.end());
        boolean year = number != null && text.startsWith("年", number.end()) && isBehindStop(text, i);
        return number == null || time || year ? i : number.end();
    }

    private static boolean isTime(String text, int at) {
        return text.startsWith("季度", at) || text.startsWith("天", at) || text.startsWith("分钟", at);
    }

    /** 第二年 where a clause begins; the second year of something else. */
    private static boolean isBehindStop(String text, int i) {
        return i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    /** 零点一, 零点五: less than one. */
    private static int belowOne(String text, int i) {
        Numeral number = text.startsWith("零点", i) ? Numerals.at(text, i + 2) : null;
        boolean minute = number == null || number.value() >= 10 || text.startsWith("零", i + 2);
        boolean named = number != null && "分刻".indexOf(charAt(text, number.end())) >= 0;
        return number == null || minute || named ? i : number.end();
    }

    private static char charAt(String text, int i) {
        return i < text.length() ? text.charAt(i) : ' ';
    }

    private static int documentNumber(String text, int i) {
        Numeral year = Numerals.at(text, i + 1);
        boolean closed = year != null && year.end() < text.length() && "〕]".indexOf(text.charAt(year.end())) >= 0;
        Numeral number = closed && year != null ? Numerals.at(text, year.end() + 1) : null;
        if (number == null) {
            return i;
        }
        return number.end() < text.length() && text.charAt(number.end()) == '号' ? number.end() + 1 : number.end();
    }

    /** A longer run than yyyymmdd, and a number glued to letters: a code, a phone. */
    private static int digits(String text, int i) {
        int end = i;
        while (end < text.length() && Numerals.isArabic(text.charAt(end))) {
            end++;
        }
        boolean glued = i > 0 && (isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '.')
                || end < text.length() && isLetter(text.charAt(end));
        boolean decimal = end + 1 < text.length()
                && text.charAt(end) == '.'
                && end - i < 4
                && Numerals.isArabic(text.charAt(end + 1))
                && AmountReader.read(text, i) == null; // 1.5小时
        return end - i > LONGEST_DATE_RUN || glued || decimal ? end : i;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
