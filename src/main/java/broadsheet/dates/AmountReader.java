package broadsheet.dates;

import broadsheet.dates.Amount.Part;
import broadsheet.dates.AmountWords.Times;
import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads amounts of time: number and unit, halves, vague numbers, several units in a row. */
final class AmountReader {
    private static final String NOT_BEHIND = "级岁龄生代产检均薪货中夜期刊";

    private static final int LAST_YEAR = 2100;

    private AmountReader() {}

    /** The amount that begins at {@code from}; null when none does. */
    static @Nullable Amount read(String text, int from) {
        boolean inside = from > 0 && from <= text.length() && isInsideNumber(text.charAt(from - 1));
        return inside || from >= text.length() ? null : afterConnector(text, from);
    }

    /** The same behind 至 or —, where a number before is the other end of a range. */
    static @Nullable Amount afterConnector(String text, int from) {
        List<Part> parts = new ArrayList<>();
        Step step = part(text, from, null);
        boolean vague = step != null && step.isVague();
        boolean more = step != null && step.isMore();
        int end = from;
        while (step != null) {
            parts.add(step.part());
            end = step.end();
            step = step.part().half()
                    ? null
                    : part(text, afterJoiner(text, end), step.part().unit());
        }
        return parts.isEmpty() || isWord(text, end)
                ? null
                : new Amount(from, end, parts, vague && parts.size() == 1, more);
    }

    private static boolean isInsideNumber(char before) {
        return Numerals.isNumeral(before) || "第.·:千万亿".indexOf(before) >= 0;
    }

    /** 三年级, 五日游: part of a word; 一年多, 十天半 have been read by then. */
    private static boolean isWord(String text, int end) {
        return end < text.length() && NOT_BEHIND.indexOf(text.charAt(end)) >= 0
                || text.startsWith("周岁", end - 1)
                || text.startsWith("周年", end - 1);
    }

    private static int afterJoiner(String text, int end) {
        boolean joined = end + 1 < text.length() && "又零加".indexOf(text.charAt(end)) >= 0;
        return joined && Numerals.at(text, end + 1) != null ? end + 1 : end;
    }

    private record Step(Part part, int end, boolean isVague, boolean isMore) {}

    /** One number with its unit, finer than the one before; null when there is none. */
    private static @Nullable Step part(String text, int from, @Nullable Unit before) {
        int half = before == null ? afterHalf(text, from) : -1;
        Step step = half < 0 ? counted(text, from, before != null) : half(text, half);
        return step == null || before != null && !step.part().unit().isFinerThan(before) ? null : step;
    }

    /** Behind 半 or 大半; −1 when neither stands here. */
    private static int afterHalf(String text, int from) {
        int at = text.startsWith("大", from) ? from + 1 : from;
        return text.startsWith("半", at) ? at + 1 : -1;
    }

    /** 半小时, 半个多月; 半个世纪 is fifty years. */
    private static @Nullable Step half(String text, int from) {
        Trie.Match<Times> word = AmountWords.HALVES.longest(text, from);
        if (word == null) {
            return null;
        }
        Times unit = word.value();
        Part part = unit.count() == 1 ? new Part(unit.unit(), 0, true) : new Part(unit.unit(), unit.count() / 2, false);
        return new Step(part, word.end(), false, false);
    }

    private static @Nullable Step counted(String text, int from, boolean follows) {
        Count count = Count.at(text, from);
        if (count == null) {
            return null;
        }
        Trie.Match<Times> half = count.isVague() ? null : AmountWords.AND_A_HALF.longest(text, count.end());
        if (half != null) {
            return new Step(new Part(half.value().unit(), count.value(), true), half.end(), false, false);
        }
        Trie.Match<Times> unit = unit(text, count.end(), follows);
        if (unit == null || isOther(text, from, count, unit, follows)) {
            return null;
        }
        return tail(text, count, unit);
    }

    private static boolean isOther(String text, int from, Count count, Trie.Match<Times> unit, boolean follows) {
        if (count.isVague()) {
            return isWordOfUnit(text, from, unit);
        }
        Numeral number = Numerals.at(text, from);
        boolean nothing = count.value() == 0 && !count.half() && !follows;
        return number == null || nothing || count.end() == number.end() && isDate(text, from, number, unit);
    }

    /** 分 counts behind hours, and before 秒, 半 or 钟 alone. */
    private static Trie.@Nullable Match<Times> unit(String text, int at, boolean follows) {
        Trie.Match<Times> unit = AmountWords.UNITS.longest(text, at);
        boolean minutes = unit == null && text.startsWith("分", at) && !text.startsWith("分之", at);
        if (minutes && (follows || text.startsWith("分半", at) || Numerals.at(text, at + 1) != null)) {
            return new Trie.Match<>(new Times(Unit.MINUTE, 1), at + 1);
        }
        return unit;
    }

    private static Step tail(String text, Count count, Trie.Match<Times> word) {
        int end = word.end();
        char behind = end < text.length() ? text.charAt(end) : '\0';
        boolean half = behind == '半' && !count.isVague() && !count.half();
        boolean more = half || behind == '多' && !text.startsWith("多云", end) || behind == '余';
        end += more ? 1 : 0;
        end += half && text.startsWith("钟", end) ? 1 : 0;
        Times unit = word.value();
        boolean decimal = count.half() && unit.unit() == Unit.HOUR; // 1.5小时 is ninety minutes
        Part part = decimal
                ? new Part(Unit.MINUTE, count.value() * 60 + 30, false)
                : new Part(unit.unit(), count.value() * unit.count(), half || count.half());
        return new Step(part, end, count.isVague(), more && !half || count.isMore());
    }

    /** 几日, 几周, 几秒 ask; 数日 and 数年 count. */
    private static boolean isWordOfUnit(String text, int from, Trie.Match<Times> unit) {
        return text.charAt(from) == '几' && unit.end() == from + 2 && "日周秒".indexOf(text.charAt(from + 1)) >= 0;
    }

    /** 2021年 is a year and 28日 a day; 三日 and 一日 are left alone, since names and sayings are full of them, but for 拘留三日. */
    private static boolean isDate(String text, int from, Numeral number, Trie.Match<Times> unit) {
        char word = text.charAt(unit.end() - 1);
        if (word == '年') {
            boolean year = number.value() <= LAST_YEAR && !Numerals.isAge(text, number);
            return year && (number.digits() == 4 || number.digits() == 2 && number.value() < 10 || number.isSequence());
        }
        return word == '日'
                && unit.end() - number.end() == 1
                && text.charAt(number.end() - 1) != '两'
                && (number.value() <= 31 || !number.isArabic())
                && !AmountWords.isAmount(text, from, unit.end());
    }
}
