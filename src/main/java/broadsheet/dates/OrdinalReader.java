package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;
import org.jspecify.annotations.Nullable;

/** Reads what is counted inside the year or month read before: 的第三周, 最后一天, 前五个月, 第一个星期一. */
final class OrdinalReader {
    private static final Trie<Unit> UNITS = new Trie<Unit>()
            .put("天", Unit.DAY)
            .put("周", Unit.WEEK)
            .put("个星期", Unit.WEEK)
            .put("星期", Unit.WEEK)
            .put("个月", Unit.MONTH)
            .put("季度", Unit.QUARTER)
            .put("个季度", Unit.QUARTER)
            .put("月", Unit.MONTH);

    private final Cursor cursor;
    private final TimeWords words;

    OrdinalReader(Cursor cursor, TimeWords words) {
        this.cursor = cursor;
        this.words = words;
    }

    /** Reads one and says whether it did. */
    boolean read() {
        int begin = cursor.at;
        cursor.take("的");
        boolean fromEnd = cursor.take("倒数") || cursor.text.startsWith("最后", cursor.at);
        Ordinal ordinal = cursor.take("第") || cursor.take("最后") ? one(fromEnd) : many();
        if (ordinal == null) {
            cursor.at = begin;
            return false;
        }
        cursor.point.ordinal = ordinal;
        cursor.rule("ordinal");
        return true;
    }

    private @Nullable Ordinal one(boolean fromEnd) {
        Numeral number = Numerals.at(cursor.text, cursor.at);
        if (number == null || number.value() < 1) {
            return null;
        }
        int at = number.end();
        int each = cursor.charAt(at) == '个' ? at + 1 : at;
        Trie.Match<Integer> weekday = words.weekdays.longest(cursor.text, each);
        if (weekday != null) {
            cursor.at = weekday.end();
            return new Ordinal(Unit.DAY, weekday.value(), number.value(), number.value(), fromEnd);
        }
        Trie.Match<Unit> unit = UNITS.longest(cursor.text, at);
        if (unit == null || unit.value() == Unit.QUARTER && !fromEnd) {
            return null; // 第三季度 is a quarter by name
        }
        cursor.at = unit.end();
        return new Ordinal(unit.value(), null, number.value(), number.value(), fromEnd);
    }

    /** 前五个月, 头两天, 后三月. */
    private @Nullable Ordinal many() {
        boolean fromEnd = cursor.take("后");
        if (!fromEnd && !cursor.take("前") && !cursor.take("头")) {
            return null;
        }
        Numeral number = Numerals.at(cursor.text, cursor.at);
        Trie.Match<Unit> unit = number == null ? null : UNITS.longest(cursor.text, number.end());
        if (number == null || unit == null || number.value() < 1) {
            return null;
        }
        cursor.at = unit.end();
        return new Ordinal(unit.value(), null, 1, number.value(), fromEnd);
    }
}
