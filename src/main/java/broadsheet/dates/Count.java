package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * How many of a unit are counted: 14, 0.5, 三千, 2000万, or words for a number that is not known: 几, 数十, 两三, 十几.
 *
 * @param half whether half of one more is counted: 1.5
 * @param isMore whether 余 or 多 follows
 */
record Count(int value, int end, boolean half, boolean isVague, boolean isMore) {
    private static final String VAGUE = "几数";
    private static final int LARGEST = 1_000_000_000;

    /** The count that begins at {@code from}; null when none does. */
    static @Nullable Count at(String text, int from) {
        boolean some = from < text.length() && VAGUE.indexOf(text.charAt(from)) >= 0;
        Numeral number = Numerals.at(text, some ? from + 1 : from);
        if (number == null) {
            return some ? new Count(0, from + 1, false, true, false) : null;
        }
        if (text.charAt(from) == '几' && number.value() < 10) {
            return new Count(0, from + 1, false, true, false);
        }
        int half = afterHalf(text, number);
        return half < 0 ? whole(text, number, some) : new Count(number.value(), half, true, false, false);
    }

    private static @Nullable Count whole(String text, Numeral number, boolean some) {
        boolean about = number.isSequence() && number.value() < 100 && Numerals.isAbout(number.value());
        int end = number.end();
        long value = number.value();
        if (text.startsWith("万", end)) {
            Numeral rest = Numerals.at(text, end + 1);
            value = value * 10_000 + (rest == null ? 0 : rest.value());
            end = rest == null ? end + 1 : rest.end();
        }
        char behind = end < text.length() ? text.charAt(end) : '\0';
        boolean more = "余多来几".indexOf(behind) >= 0;
        return value > LARGEST
                ? null
                : new Count((int) value, more ? end + 1 : end, false, some || about || behind == '几', more);
    }

    /** Behind .5, .50 or 点五; −1 when something else follows. */
    private static int afterHalf(String text, Numeral number) {
        boolean half = text.startsWith(number.isArabic() ? ".5" : "点五", number.end());
        int end = number.end() + 2;
        if (half && end < text.length() && "0零〇".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean longer = half && end < text.length() && Numerals.isNumeral(text.charAt(end));
        return half && !longer ? end : -1;
    }
}
