package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;
import java.util.Set;

/** Reads parts of the day and clock times: 上午, 昨晚, 9:30, 下午3时30分, 五点一刻, 17点55分23秒. */
final class ClockReader {
    private static final String NOT_BEHIND_HOUR = "刻候间点段光代区差装空"; // 时刻, 点点
    private static final String UNITS = "个只位名元岁米人项次%％.点倍万千"; // 9点20个: twenty of something

    private static final Set<String> HABITS = Set.of(
            "早晨", "早上", "清晨", "清早", "一早", "黎明", "拂晓", "傍晚", "晚上", "晚间", "夜晚", "夜间", "夜里", "深夜", "半夜", "通宵", "全天");

    private final Cursor cursor;
    private final TimeWords words;

    ClockReader(Cursor cursor, TimeWords words) {
        this.cursor = cursor;
        this.words = words;
    }

    void clock() {
        daypart();
        boolean habit = cursor.point.isClockAlone()
                && HABITS.contains(
                        cursor.text.substring(cursor.point.begin, Math.min(cursor.at, cursor.point.begin + 2)));
        if (digitalClock() || wordClock(false)) {
            cursor.rule("clock");
        } else {
            cursor.point.isHabit = habit;
        }
    }

    /** The end of a range of hours, where the hour may stand alone: 下午五点到六点. */
    boolean end() {
        daypart();
        if (digitalClock() || wordClock(true)) {
            cursor.rule("clock");
            return true;
        }
        return false;
    }

    private void daypart() {
        int begin = cursor.at;
        Trie.Match<String> part = words.dayparts.longest(cursor.text, cursor.at);
        if (part == null) {
            shortPart();
        } else if (!cursor.text.startsWith("高峰", part.end() - 2)) { // 早高峰 is no time of one day
            cursor.point.daypart = part.value();
            cursor.at = part.end();
            nightOf(cursor.text.substring(begin, cursor.at));
            cursor.rule("daypart");
        }
    }

    /** 9月20日晚, 早八点: one character counts behind a day or before an hour. */
    private void shortPart() {
        char part = cursor.peek(0);
        Numeral hour = part == '早' || part == '晚' ? Numerals.at(cursor.text, cursor.at + 1) : null;
        boolean before = hour != null && "点时".indexOf(cursor.charAt(hour.end())) >= 0;
        boolean behind = cursor.point.hasDay() && "早晚".indexOf(part) >= 0 && "于期些点报餐已就在会".indexOf(cursor.peek(1)) < 0;
        if (before || behind) {
            cursor.point.daypart = part == '早' ? "MO" : "EV";
            cursor.at++;
            cursor.rule("daypart");
        }
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

    /** 9:30, 09:30:15, 11:00时. */
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
        Numeral second = cursor.peek(0) == ':' ? Numerals.at(cursor.text, cursor.at + 1) : null;
        if (second != null && second.digits() == 2 && second.value() < 60) {
            cursor.point.second = second.value();
            cursor.at = second.end();
        } else if (cursor.peek(0) == '时' || cursor.peek(0) == '分') {
            cursor.at++;
        }
        englishHalf();
        return true;
    }

    /** 3:15 p.m., 9:00 AM. */
    private void englishHalf() {
        int at = cursor.peek(0) == ' ' ? cursor.at + 1 : cursor.at;
        for (String word : new String[] {"a.m.", "p.m.", "a.m", "p.m", "am", "pm"}) {
            if (cursor.text.regionMatches(true, at, word, 0, word.length())) {
                cursor.point.daypart = word.startsWith("a") ? "MO" : "AF";
                cursor.at = at + word.length();
                return;
            }
        }
    }

    /** 9时30分, 9点半, 24时: alone only with what is finer, behind a day or part of the day always. */
    private boolean wordClock(boolean hourAlone) {
        Numeral hour = Numerals.at(cursor.text, cursor.at);
        if (hour == null || hour.value() > 24 || "时点".indexOf(cursor.charAt(hour.end())) < 0 || hour.isSequence()) {
            return false;
        }
        int begin = cursor.at;
        cursor.at = hour.end() + 1;
        boolean finer = minutes() || cursor.take("整") || cursor.take("多钟") || cursor.take("钟") || cursor.take("许");
        boolean known = cursor.point.hasDay() || cursor.point.daypart != null || hourAlone;
        boolean alone = finer || known || isClearlyAnHour(hour, begin);
        if (!alone || NOT_BEHIND_HOUR.indexOf(cursor.peek(0)) >= 0) {
            cursor.at = begin;
            return false;
        }
        cursor.take("多");
        cursor.point.hour = hour.value();
        return true;
    }

    /** 大约十点, 十点以后, 自9时起: three points of a speech (三点) are no hour. */
    private boolean isClearlyAnHour(Numeral hour, int begin) {
        boolean about = cursor.text.startsWith("大约", begin - 2)
                || begin > 0 && "约至到从自".indexOf(cursor.text.charAt(begin - 1)) >= 0;
        boolean bounded = cursor.text.startsWith("以后", cursor.at)
                || cursor.text.startsWith("之后", cursor.at)
                || cursor.text.startsWith("以前", cursor.at)
                || cursor.text.startsWith("之前", cursor.at)
                || cursor.text.startsWith("左右", cursor.at);
        int connector = Connectors.end(cursor.text, cursor.at);
        Numeral until = connector < 0 ? null : Numerals.at(cursor.text, connector);
        bounded |= until != null && "点时".indexOf(cursor.charAt(until.end())) >= 0;
        boolean ends = cursor.at == cursor.text.length() && hour.isArabic();
        return about && hour.value() > 3 || bounded || ends;
    }

    /** What is finer than the hour: 30分, 半, 一刻, 零五, 20 and seconds behind 分. */
    private boolean minutes() {
        if (cursor.take("半")) {
            cursor.point.minute = 30;
            return true;
        }
        Numeral minute = Numerals.at(cursor.text, cursor.at);
        if (minute == null || minute.value() >= 60) {
            return false;
        }
        char unit = cursor.charAt(minute.end());
        if (unit == '刻' && minute.value() <= 3) {
            cursor.point.minute = minute.value() * 15;
            cursor.at = minute.end() + 1;
            return true;
        }
        boolean named = unit == '分' && cursor.charAt(minute.end() + 1) != '之';
        if (!named && !isBareMinute(minute)) {
            return false;
        }
        cursor.point.minute = minute.value();
        cursor.at = named ? minute.end() + 1 : minute.end();
        if (named) {
            seconds();
        }
        return true;
    }

    /** 9点20, 三点十五, 十一点零五: two digits or more, and no unit behind. */
    private boolean isBareMinute(Numeral minute) {
        boolean two = minute.digits() == 2 || !minute.isArabic() && minute.end() - cursor.at >= 2;
        boolean zero = cursor.peek(0) == '零' || minute.value() >= 10;
        return two && zero && UNITS.indexOf(cursor.charAt(minute.end())) < 0;
    }

    private void seconds() {
        Numeral second = Numerals.at(cursor.text, cursor.at);
        if (second != null && second.value() < 60 && cursor.charAt(second.end()) == '秒') {
            cursor.point.second = second.value();
            cursor.at = second.end() + 1;
        }
    }
}
