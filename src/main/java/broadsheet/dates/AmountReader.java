package broadsheet.dates;

import broadsheet.dates.Amount.Part;
import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads amounts of time: number and unit, halves, vague numbers, several units in a row. */
final class AmountReader {
    private static final Trie<Unit> UNITS = new Trie<Unit>()
            .put("年", Unit.YEAR)
            .put("个年头", Unit.YEAR)
            .put("个季度", Unit.QUARTER)
            .put("季度", Unit.QUARTER)
            .put("个月", Unit.MONTH)
            .put("个多月", Unit.MONTH)
            .put("周", Unit.WEEK)
            .put("星期", Unit.WEEK)
            .put("个星期", Unit.WEEK)
            .put("个礼拜", Unit.WEEK)
            .put("天", Unit.DAY)
            .put("昼夜", Unit.DAY)
            .put("个工作日", Unit.DAY)
            .put("个交易日", Unit.DAY)
            .put("个昼夜", Unit.DAY)
            .put("日", Unit.DAY)
            .put("小时", Unit.HOUR)
            .put("个小时", Unit.HOUR)
            .put("个多小时", Unit.HOUR)
            .put("个钟头", Unit.HOUR)
            .put("分钟", Unit.MINUTE)
            .put("秒", Unit.SECOND)
            .put("秒钟", Unit.SECOND);
    private static final Trie<Unit> HALVES = new Trie<Unit>()
            .put("个小时", Unit.HOUR)
            .put("小时", Unit.HOUR)
            .put("年", Unit.YEAR)
            .put("天", Unit.DAY)
            .put("日", Unit.DAY)
            .put("个月", Unit.MONTH)
            .put("月", Unit.MONTH);
    private static final Trie<Unit> AND_A_HALF =
            new Trie<Unit>().put("个半小时", Unit.HOUR).put("个半月", Unit.MONTH).put("个半星期", Unit.WEEK);
    private static final String NOT_BEHIND = "级岁龄生代产检均薪货中夜期刊";
    private static final String VAGUE = "几数";

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
        int end = from;
        while (step != null) {
            parts.add(step.part());
            end = step.end();
            step = step.part().half()
                    ? null
                    : part(text, afterJoiner(text, end), step.part().unit());
        }
        return parts.isEmpty() || isWord(text, end) ? null : new Amount(from, end, parts, vague && parts.size() == 1);
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

    private record Step(Part part, int end, boolean isVague) {}

    /** One number with its unit, finer than the one before; null when there is none. */
    private static @Nullable Step part(String text, int from, @Nullable Unit before) {
        Step step = from < text.length() && text.charAt(from) == '半' && before == null
                ? half(text, from + 1)
                : counted(text, from, before != null);
        return step == null || before != null && !step.part().unit().isFinerThan(before) ? null : step;
    }

    private static @Nullable Step half(String text, int from) {
        Trie.Match<Unit> unit = HALVES.longest(text, from);
        return unit == null ? null : new Step(new Part(unit.value(), 0, true), unit.end(), false);
    }

    private static @Nullable Step counted(String text, int from, boolean follows) {
        Count count = count(text, from);
        if (count == null) {
            return null;
        }
        Trie.Match<Unit> half = count.isVague() ? null : AND_A_HALF.longest(text, count.end());
        if (half != null) {
            return new Step(new Part(half.value(), count.value(), true), half.end(), false);
        }
        Trie.Match<Unit> unit = unit(text, count.end(), follows);
        if (unit == null || isOther(text, from, count, unit, follows)) {
            return null;
        }
        return tail(text, count.value(), unit, count.isVague());
    }

    /** A number, or words for one that is not known: 几, 数十, 两三, 十几. */
    private record Count(int value, int end, boolean isVague) {}

    private static @Nullable Count count(String text, int from) {
        boolean some = from < text.length() && VAGUE.indexOf(text.charAt(from)) >= 0;
        Numeral number = Numerals.at(text, some ? from + 1 : from);
        if (number == null) {
            return some ? new Count(0, from + 1, true) : null;
        }
        if (text.charAt(from) == '几' && number.value() != 10) {
            return new Count(0, from + 1, true);
        }
        boolean about = number.isSequence() && number.value() < 100 && Numerals.isAbout(number.value());
        int end = number.end();
        char behind = end < text.length() ? text.charAt(end) : '\0';
        boolean more = "余多来几".indexOf(behind) >= 0;
        return new Count(number.value(), more ? end + 1 : end, some || about || behind == '几');
    }

    private static boolean isOther(String text, int from, Count count, Trie.Match<Unit> unit, boolean follows) {
        if (count.isVague()) {
            return isWordOfUnit(text, from, unit);
        }
        Numeral number = Numerals.at(text, from);
        return number == null || count.value() == 0 && !follows || isDate(text, number, unit);
    }

    /** 分 counts behind hours, and before 秒, 半 or 钟 alone. */
    private static Trie.@Nullable Match<Unit> unit(String text, int at, boolean follows) {
        Trie.Match<Unit> unit = UNITS.longest(text, at);
        boolean minutes = unit == null && text.startsWith("分", at) && !text.startsWith("分之", at);
        if (minutes && (follows || text.startsWith("分半", at) || Numerals.at(text, at + 1) != null)) {
            return new Trie.Match<>(Unit.MINUTE, at + 1);
        }
        return unit;
    }

    private static Step tail(String text, int count, Trie.Match<Unit> unit, boolean vague) {
        int end = unit.end();
        char behind = end < text.length() ? text.charAt(end) : '\0';
        boolean half = behind == '半' && !vague;
        boolean more = half || behind == '多' && !text.startsWith("多云", end) || behind == '余';
        end += more ? 1 : 0;
        end += half && text.startsWith("钟", end) ? 1 : 0;
        return new Step(new Part(unit.value(), count, half), end, vague);
    }

    /** 几日, 几周, 几秒 ask; 数日 and 数年 count. */
    private static boolean isWordOfUnit(String text, int from, Trie.Match<Unit> unit) {
        return text.charAt(from) == '几' && unit.end() == from + 2 && "日周秒".indexOf(text.charAt(from + 1)) >= 0;
    }

    /** 2021年 is a year and 28日 a day; 三日 and 一日 are left alone, since names and sayings are full of them. */
    private static boolean isDate(String text, Numeral number, Trie.Match<Unit> unit) {
        char word = text.charAt(unit.end() - 1);
        if (word == '年') {
            return number.digits() == 4 || number.digits() == 2 && number.value() < 10 || number.isSequence();
        }
        return word == '日'
                && unit.end() - number.end() == 1
                && text.charAt(number.end() - 1) != '两'
                && (number.value() <= 31 || !number.isArabic());
    }
}
