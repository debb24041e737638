package broadsheet.articles;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day a masthead prints: 2023年5月18日, 2015.3.12, 二〇一九年六月五日, 中华民国一〇三年九月十二日. */
final class MastheadDay {
    private static final int FIRST_OF_REPUBLIC = 1911; // 民国 year 1 is 1912
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String NUMERAL = "[0-9一二三四五六七八九十]{1,3}";
    private static final Pattern ARABIC =
            Pattern.compile("(?U)(?<!\\d)(\\d{4})\\s*(?:年|[-./·])\\s*(\\d{1,2})\\s*(?:月|[-./·])\\s*(\\d{1,2})");
    private static final Pattern CHINESE = Pattern.compile("([〇○零一二三四五六七八九]{4})年(" + NUMERAL + ")月(" + NUMERAL + ")日");
    private static final Pattern REPUBLIC =
            Pattern.compile("民国\\s*([〇○零0-9一二三四五六七八九十]{1,4})\\s*年\\s*(" + NUMERAL + ")\\s*月\\s*(" + NUMERAL + ")\\s*日");

    private MastheadDay() {}

    /** The first day in folded text; null when there is none or it is no day. */
    static @Nullable LocalDate in(CharSequence text) {
        Matcher republic = REPUBLIC.matcher(text);
        if (republic.find()) {
            return day(FIRST_OF_REPUBLIC + number(republic.group(1)), republic);
        }
        Matcher day = ARABIC.matcher(text);
        if (!day.find()) {
            day = CHINESE.matcher(text);
            if (!day.find()) {
                return null;
            }
        }
        return day(number(day.group(1)), day);
    }

    private static @Nullable LocalDate day(int year, Matcher printed) {
        try {
            return LocalDate.of(year, number(printed.group(2)), number(printed.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A printed number below ten thousand: 12, 十二, 二十三, 一〇三, 二〇一九; 0 when it is none. */
    static int number(String printed) {
        String plain = printed.replace('○', '〇').replace('零', '〇');
        int ten = plain.indexOf('十');
        if (ten >= 0) {
            int tens = ten == 0 ? 1 : digits(plain.substring(0, ten));
            return tens * 10 + digits(plain.substring(ten + 1));
        }
        return digits(plain);
    }

    private static int digits(String plain) {
        int number = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
            if (digit < 0) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
