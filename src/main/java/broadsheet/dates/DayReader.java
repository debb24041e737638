package broadsheet.dates;

import broadsheet.dates.Feasts.Feast;
import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;
import java.util.List;

/** Reads days that stand without a month: 国庆节, “12·4”, 周四, 昨日, 当天, 28日. */
final class DayReader {
    private static final String NOT_BEHIND_DAY = "内均游元报语产耗供薪化照龄";

    private static final List<String> HOLIDAYS = List.of("期间", "假期", "小长假", "长假", "黄金周", "前夕", "放假", "节气", "时节");

    private static final List<String> EVENTS =
            List.of("地震", "事件", "事故", "惨案", "爆炸", "特大", "空难", "火灾", "事变", "运动", "暴雨", "洪", "矿难", "案");

    private final Cursor cursor;
    private final TimeWords words;
    private final Feasts feasts;

    DayReader(Cursor cursor, TimeWords words, Feasts feasts) {
        this.cursor = cursor;
        this.words = words;
        this.feasts = feasts;
    }

    /** 10月12号，星期一 and 6月1日周六: one day. */
    void weekdayBehind() {
        int at = "，,".indexOf(cursor.peek(0)) >= 0 ? cursor.at + 1 : cursor.at;
        Trie.Match<Integer> weekday = words.weekdays.longest(cursor.text, at);
        if (weekday != null) {
            cursor.at = weekday.end();
        }
    }

    /** 二月二, 三月三, 正月十五: a lunar feast named by its day, unless 日 makes it a day of the civil year. */
    boolean lunarFeast() {
        Trie.Match<Feast> match = feasts.at(cursor.text, cursor.at);
        boolean numbered =
                match != null && cursor.text.substring(cursor.at, match.end()).indexOf('月') > 0;
        if (match == null || !numbered || match.value().rule() != Feasts.Rule.LUNAR) {
            return false;
        }
        if ("日号十一二三四五六七八九".indexOf(cursor.charAt(match.end())) >= 0) {
            return false;
        }
        cursor.point.feast = match.value();
        cursor.at = match.end();
        cursor.rule("feast");
        return true;
    }

    /** A feast by name; a numeral one (12·4, 五一) in quotes or before its name only. */
    boolean feast(boolean afterYear) {
        int begin = cursor.at;
        if (afterYear) {
            cursor.take("的");
        }
        Integer turn = afterYear ? null : cursor.take(words.turns);
        boolean quoted = cursor.peek(0) == '“';
        Trie.Match<Feast> match = feasts.at(cursor.text, quoted ? cursor.at + 1 : cursor.at);
        boolean open = match != null && quoted && (cursor.charAt(match.end()) != '”' || isEvent(match.end() + 1));
        int end = match == null ? begin : quoted ? match.end() + 1 : match.end();
        if (match == null || open || cursor.charAt(end) == '饭') { // 年夜饭
            cursor.at = begin;
            return false;
        }
        Trie.Match<Feast> name = feasts.at(cursor.text, end);
        boolean named = name != null && !name.value().isNumeral();
        if (match.value().isNumeral() && !quoted && !named && !afterYear && turn == null && !isHoliday(end)) {
            cursor.at = begin;
            return false;
        }
        cursor.point.feast = match.value();
        cursor.point.turn = turn;
        cursor.point.behind = named && name != null && name.value().isSameDay(match.value()) ? name.end() : 0;
        cursor.at = end;
        if (quoted && Numerals.isArabic(cursor.charAt(begin + 1))) { // 12·4 is a figure, “六一” a word
            cursor.point.begin = begin + 1;
            cursor.point.behind = Math.max(cursor.point.behind, end);
            cursor.at = end - 1;
        }
        cursor.rule("feast");
        return true;
    }

    /** “5·12”汶川地震, “九一八”事变: the name of what happened on such a day once. */
    private boolean isEvent(int end) {
        String behind =
                cursor.text.substring(Math.min(end, cursor.text.length()), Math.min(end + 5, cursor.text.length()));
        return EVENTS.stream().anyMatch(behind::contains);
    }

    /** 五一期间, 十一假期; 五一路 and 五一劳动奖章 are none. */
    private boolean isHoliday(int end) {
        return end == cursor.text.length() && cursor.point.begin == 0
                || HOLIDAYS.stream().anyMatch(word -> cursor.text.startsWith(word, end));
    }

    boolean week() {
        Integer shift = cursor.take(words.weeks);
        if (shift != null) {
            cursor.point.weekShift = shift;
            cursor.rule("relative-week");
            Integer day = cursor.take(words.weekdays);
            if (day != null) {
                cursor.point.weekday = day;
                return true;
            }
            if (cursor.take("末") || cursor.take("周末")) {
                cursor.point.isWeekend = true;
                return true;
            }
            int index = "一二三四五六日天".indexOf(cursor.peek(0));
            if (index >= 0) {
                cursor.point.weekday = Math.min(index, 6) + 1;
                cursor.at++;
            }
            return true;
        }
        if (cursor.take("周末") || cursor.take("双休日")) {
            cursor.point.weekShift = 0;
            cursor.point.isWeekend = true;
            cursor.rule("weekend");
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
        if (afterYear
                && cursor.point.yearShift != null
                && (cursor.take("的今天") || cursor.take("今天") || cursor.take("今日"))) {
            cursor.point.dayShift = 0;
            cursor.rule("relative-day");
            return;
        }
        Integer shift = afterYear ? null : cursor.take(words.days);
        if (shift != null && "们头报".indexOf(cursor.peek(0)) < 0) {
            cursor.point.dayShift = shift;
            markDayWord();
            cursor.rule("relative-day");
            return;
        }
        boolean last = cursor.charAt(cursor.at - 1) == '最'; // 最后一天
        boolean isTold = cursor.isToldBefore();
        Integer same = afterYear || last || shift != null ? null : cursor.take(words.sameDays);
        if (same != null) {
            cursor.point.refShift = same;
            cursor.point.isToldBefore |= isTold;
            markDayWord();
            weekdayBehind();
            cursor.rule("same-day");
            return;
        }
        if (shift == null && !afterYear) {
            bareDay();
        }
    }

    private void markDayWord() {
        cursor.point.dayWordEnd = cursor.charAt(cursor.at - 1) == '日' ? cursor.at : 0;
    }

    /** 12号凌晨 is a day; 12号楼 and 3号线 are none. */
    private boolean partOfDayBehind(int at) {
        Numeral hour = Numerals.at(cursor.text, at);
        boolean clock = hour != null && "点时".indexOf(cursor.charAt(hour.end())) >= 0;
        return clock || words.dayparts.longest(cursor.text, at) != null;
    }

    /** 28日 with neither year nor month. A small Chinese numeral is a span of days (三日) and no day. */
    private void bareDay() {
        Numeral number = Numerals.at(cursor.text, cursor.at);
        if (number == null
                || number.value() < 1
                || number.value() > 31
                || "日号".indexOf(cursor.charAt(number.end())) < 0) {
            return;
        }
        boolean unit = cursor.charAt(number.end()) == '日';
        boolean before = cursor.at > 0
                && (Numerals.isNumeral(cursor.text.charAt(cursor.at - 1))
                        || "第近约月每".indexOf(cursor.text.charAt(cursor.at - 1)) >= 0);
        boolean plausible = number.isArabic() ? number.digits() <= 2 : number.value() > 10;
        if (!before
                && plausible
                && !(unit && AmountWords.isAmount(cursor.text, cursor.at, number.end() + 1))
                && (unit || partOfDayBehind(number.end() + 1))
                && NOT_BEHIND_DAY.indexOf(cursor.charAt(number.end() + 1)) < 0) {
            cursor.point.day = number.value();
            cursor.at = number.end() + 1;
            cursor.rule("bare-day");
        }
    }
}
