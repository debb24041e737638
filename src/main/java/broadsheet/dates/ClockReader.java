package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;

/** Reads parts of the day and clock times: 上午, 昨晚, 9:30, 下午3时30分. */
final class ClockReader {
    private final Cursor cursor;
    private final TimeWords words;

    ClockReader(Cursor cursor, TimeWords words) {
        this.cursor = cursor;
        this.words = words;
    }

    void clock() {
        int begin = cursor.at;
        Trie.Match<String> part = words.dayparts.longest(cursor.text, cursor.at);
        if (part != null && isDayWord(part)) {
            part = null;
        }
        if (part != null) {
            cursor.point.daypart = part.value();
            cursor.at = part.end();
            nightOf(cursor.text.substring(begin, cursor.at));
            cursor.rule("daypart");
        }
        if (!digitalClock() && !wordClock()) {
            return;
        }
        cursor.rule("clock");
    }

    /** 早高峰 is no time of one day. */
    private boolean isDayWord(Trie.Match<String> part) {
        return cursor.text.startsWith("高峰", part.end() - 2);
    }

    /** 昨晚, 今晨, 明晚 and 当晚 name the day too. */
    private void nightOf(String word) {
        if (cursor.point.hasDay()) {
            return;
        }
        switch (word.charAt(0)) {
            case '昨' -> cursor.point.dayShift = -1;
            case '今' -> cursor.point.dayShift = 0;
            case '明' -> cursor.point.dayShift = 1;
            case '当' -> cursor.point.refShift = 0;
            default -> {}
        }
    }

    /** 9:30, 09:30:15. */
    private boolean digitalClock() {
        Numeral hour = Numerals.at(cursor.text, cursor.at);
        if (hour == null || !hour.isArabic() || hour.digits() > 2 || cursor.charAt(hour.end()) != ':') {
            return false;
        }
        Numeral minute = Numerals.at(cursor.text, hour.end() + 1);
        boolean before = cursor.at > 0 && "比:第".indexOf(cursor.text.charAt(cursor.at - 1)) >= 0
                || cursor.text.startsWith("比分", cursor.at - 2);
        if (before || minute == null || minute.digits() != 2 || hour.value() > 24 || minute.value() > 59) {
            return false;
        }
        cursor.point.hour = hour.value();
        cursor.point.minute = minute.value();
        cursor.at = minute.end();
        return true;
    }

    /** 9时30分, 9点半, 24时: alone only with minutes, behind a day or part of the day always. */
    private boolean wordClock() {
        Numeral hour = Numerals.at(cursor.text, cursor.at);
        if (hour == null || hour.value() > 24 || "时点".indexOf(cursor.charAt(hour.end())) < 0 || hour.isSequence()) {
            return false;
        }
        int behind = hour.end() + 1;
        Numeral minute = Numerals.at(cursor.text, behind);
        boolean minutes = minute != null
                && minute.value() < 60
                && cursor.charAt(minute.end()) == '分'
                && cursor.charAt(minute.end() + 1) != '之';
        boolean half =
                cursor.charAt(behind) == '半' || cursor.charAt(behind) == '整' || cursor.text.startsWith("许", behind);
        if (!minutes && !half && !cursor.point.hasDay() && cursor.point.daypart == null) {
            return false;
        }
        if ("刻候间点".indexOf(cursor.charAt(behind)) >= 0) {
            return false;
        }
        cursor.point.hour = hour.value();
        cursor.at = behind;
        if (minutes && minute != null) {
            cursor.point.minute = minute.value();
            cursor.at = minute.end() + 1;
        } else if (half) {
            cursor.point.minute = cursor.charAt(behind) == '半' ? Integer.valueOf(30) : null;
            cursor.at = behind + 1;
        }
        return true;
    }
}
