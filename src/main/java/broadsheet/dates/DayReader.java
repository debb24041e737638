package broadsheet.dates;

import broadsheet.dates.Feasts.Feast;
import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;

/** Reads days that stand without a month: 国庆节, “12·4”, 周四, 昨日, 当天, 28日. */
final class DayReader {
    private static final String NOT_BEHIND_DAY = "内均游元报语产耗供薪化照";

    private final Cursor cursor;
    private final TimeWords words;
    private final Feasts feasts;

    DayReader(Cursor cursor, TimeWords words, Feasts feasts) {
        this.cursor = cursor;
        this.words = words;
        this.feasts = feasts;
    }

    /** A feast by name; a numeral one (12·4, 五一) in quotes or before its name only. */
    boolean feast(boolean afterYear) {
        boolean quoted = cursor.peek(0) == '“';
        Trie.Match<Feast> match = feasts.at(cursor.text, quoted ? cursor.at + 1 : cursor.at);
        if (match == null || quoted && cursor.charAt(match.end()) != '”') {
            return false;
        }
        int end = quoted ? match.end() + 1 : match.end();
        Trie.Match<Feast> name = feasts.at(cursor.text, end);
        boolean named = name != null && !name.value().isNumeral();
        if (match.value().isNumeral() && !quoted && !named && !afterYear) {
            return false;
        }
        boolean sameDay = named
                && name != null
                && name.value().month() == match.value().month()
                && name.value().day() == match.value().day();
        cursor.point.feast = match.value();
        cursor.at = sameDay && name != null ? name.end() : end;
        cursor.rule("feast");
        return true;
    }

    boolean week() {
        Integer shift = cursor.take(words.weeks);
        if (shift != null) {
            cursor.point.weekShift = shift;
            cursor.rule("relative-week");
            int index = "一二三四五六日天".indexOf(cursor.peek(0));
            if (index >= 0) {
                cursor.point.weekday = Math.min(index, 6) + 1;
                cursor.at++;
            }
            return true;
        }
        Integer weekday = cursor.take(words.weekdays);
        if (weekday == null) {
            return false;
        }
        cursor.point.weekday = weekday;
        cursor.rule("weekday");
        return true;
    }

    void relativeDay(boolean afterYear) {
        Integer shift = afterYear ? null : cursor.take(words.days);
        if (shift != null && "们头报".indexOf(cursor.peek(0)) < 0) {
            cursor.point.dayShift = shift;
            cursor.rule("relative-day");
            return;
        }
        Integer same = afterYear || shift != null ? null : cursor.take(words.sameDays);
        if (same != null) {
            cursor.point.refShift = same;
            cursor.rule("same-day");
            return;
        }
        if (shift == null && !afterYear) {
            bareDay();
        }
    }

    /** 28日 with neither year nor month. A small Chinese numeral is a span of days (三日) and no day. */
    private void bareDay() {
        Numeral number = Numerals.at(cursor.text, cursor.at);
        if (number == null || number.value() < 1 || number.value() > 31 || cursor.charAt(number.end()) != '日') {
            return;
        }
        boolean before = cursor.at > 0
                && (Numerals.isNumeral(cursor.text.charAt(cursor.at - 1))
                        || "第近约月每".indexOf(cursor.text.charAt(cursor.at - 1)) >= 0);
        boolean plausible = number.isArabic() ? number.digits() <= 2 : number.value() > 10;
        if (!before && plausible && NOT_BEHIND_DAY.indexOf(cursor.charAt(number.end() + 1)) < 0) {
            cursor.point.day = number.value();
            cursor.at = number.end() + 1;
            cursor.rule("bare-day");
        }
    }
}
