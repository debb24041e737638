package broadsheet.dates;

import broadsheet.dates.Feasts.Feast;
import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date or time by descent: year, half or quarter or month, third of the month, day or feast, part of the day, clock.
 * Each step takes the longest word; nothing is read twice.
 */
final class PointParser {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final String NOT_BEHIND_YEAR = "级产龄薪租费利检审生制终限";
    private static final String NOT_BEHIND_MONTH = "饼亮球薪嫂桂票租供均经子息老";
    private static final String NOT_BEHIND_MONTH_DAY = "均线";
    private static final String NOT_BEHIND_DAY = "内均游元报语产耗供薪化照";

    private final TimeWords words;
    private final Feasts feasts;

    PointParser(TimeWords words, Feasts feasts) {
        this.words = words;
        this.feasts = feasts;
    }

    /** The date that begins at {@code from}; null when none does, or what stands there is no possible day. */
    @Nullable
    Point parse(String text, int from) {
        Reading reading = new Reading(text, from);
        reading.read();
        return reading.result();
    }

    /** One descent. */
    private final class Reading {
        private final String text;
        private final Point point = new Point();
        private int at;
        private boolean impossible;

        private Reading(String text, int from) {
            this.text = text;
            this.point.begin = from;
            this.at = from;
        }

        private @Nullable Point result() {
            point.end = at;
            return impossible || point.isEmpty() || !Calendar.isPossible(point) ? null : point;
        }

        private void read() {
            if (isoDay() || decade()) {
                clock();
                return;
            }
            boolean year = year();
            if (year && (yearPart() || seasonOrHalf())) {
                return;
            }
            if (month()) {
                if (tenday() || edge("月")) {
                    return;
                }
                day();
            } else if (!seasonOrHalf() && !feast(year) && !week()) {
                relativeDay(year);
            }
            clock();
        }

        private void rule(String rule) {
            point.rule = point.rule.isEmpty() ? rule : point.rule + "-" + rule;
        }

        private char peek(int offset) {
            return at + offset < text.length() && at + offset >= 0 ? text.charAt(at + offset) : '\0';
        }

        private boolean take(String word) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return true;
            }
            return false;
        }

        private <T> @Nullable T take(Trie<T> trie) {
            Trie.Match<T> match = trie.longest(text, at);
            if (match == null) {
                return null;
            }
            at = match.end();
            return match.value();
        }

        /** 2021-12-01, 2021/12/1, 2021.12.1. */
        private boolean isoDay() {
            Numeral year = Numerals.at(text, at);
            if (year == null || year.digits() != 4 || "-/.".indexOf(charAt(year.end())) < 0) {
                return false;
            }
            Numeral month = Numerals.at(text, year.end() + 1);
            if (month == null || !month.isArabic() || month.digits() > 2 || charAt(month.end()) != charAt(year.end())) {
                return false;
            }
            Numeral day = Numerals.at(text, month.end() + 1);
            if (day == null || !day.isArabic() || day.digits() > 2 || charAt(day.end()) == charAt(year.end())) {
                return false;
            }
            point.year = year.value();
            point.month = month.value();
            point.day = day.value();
            at = day.end();
            rule("iso-day");
            return true;
        }

        private char charAt(int i) {
            return i < text.length() ? text.charAt(i) : '\0';
        }

        /** 20世纪80年代, 上世纪九十年代, 21世纪. */
        private boolean decade() {
            int begin = at;
            Integer century = null;
            if (take("上世纪") || take("上个世纪")) {
                century = 20;
            } else if (take("本世纪")) {
                century = 21;
            } else {
                Numeral number = Numerals.at(text, at);
                if (number != null && text.startsWith("世纪", number.end())) {
                    century = number.value();
                    at = number.end() + 2;
                }
            }
            Numeral tens = Numerals.at(text, at);
            if (tens != null && text.startsWith("年代", tens.end()) && tens.value() % 10 == 0 && tens.value() < 2100) {
                int decade = tens.value() >= 1000
                        ? tens.value() / 10
                        : ((century == null ? 20 : century) - 1) * 10 + tens.value() / 10;
                point.decade = decade;
                at = tens.end() + 2;
                rule("decade");
                return true;
            }
            if (century != null && century > 0 && century <= 22) {
                point.century = century;
                rule("century");
                return true;
            }
            at = begin;
            return false;
        }

        private boolean year() {
            Integer shift = take(words.years);
            if (shift != null) {
                point.yearShift = shift;
                rule("relative-year");
                return true;
            }
            return reignYear() || printedYear();
        }

        /** 民国二十六年, 光绪二十六年. */
        private boolean reignYear() {
            Trie.Match<Integer> reign = words.reigns.longest(text, at);
            if (reign == null) {
                return false;
            }
            boolean first = charAt(reign.end()) == '元';
            Numeral number = first ? null : Numerals.at(text, reign.end());
            int end = first ? reign.end() + 1 : number == null ? -1 : number.end();
            if (end < 0 || charAt(end) != '年') {
                return false;
            }
            point.year = reign.value() + (number == null ? 1 : number.value());
            at = end + 1;
            rule("reign-year");
            return true;
        }

        private boolean printedYear() {
            Numeral number = Numerals.at(text, at);
            if (number == null
                    || charAt(number.end()) != '年'
                    || NOT_BEHIND_YEAR.indexOf(charAt(number.end() + 1)) >= 0) {
                return false;
            }
            boolean four = number.value() >= FIRST_YEAR
                    && number.value() <= LAST_YEAR
                    && (number.digits() == 4 || number.isSequence());
            boolean two = !four
                    && (number.digits() == 2 || number.isSequence() && number.value() < 100)
                    && monthFollows(number.end() + 1);
            if (!four && !two) {
                return false;
            }
            point.year = four ? number.value() : number.value() + (number.value() >= 50 ? 1900 : 2000);
            at = number.end() + 1;
            rule("year");
            return true;
        }

        private boolean monthFollows(int from) {
            Numeral month = Numerals.at(text, from);
            return month != null && month.value() >= 1 && month.value() <= 12 && charAt(month.end()) == '月';
        }

        /** 年初, 年底, 年度 behind a year that has been read. */
        private boolean yearPart() {
            if (take("度")) {
                return peek(0) != '第' && !seasonOrHalf();
            }
            return edge("年");
        }

        private boolean edge(String unit) {
            if (take("初")) {
                point.edge = Modifier.START;
            } else if (take("底") || take("末") || take(unit + "底") || take(unit + "末")) {
                point.edge = Modifier.END;
            } else {
                return false;
            }
            rule("edge");
            return true;
        }

        private boolean seasonOrHalf() {
            int begin = at;
            take("的");
            if (take("上半年")) {
                point.half = 1;
            } else if (take("下半年")) {
                point.half = 2;
            } else if (!quarter() && !season()) {
                at = begin;
                return false;
            }
            rule(point.half != null ? "half" : point.quarter != null ? "quarter" : "season");
            return true;
        }

        private boolean quarter() {
            int begin = at;
            take("第");
            Numeral number = Numerals.at(text, at);
            boolean first = text.startsWith("首季", at);
            int value = first ? 1 : number == null ? 0 : number.value();
            int end = first ? at + 1 : number == null ? at : number.end();
            if (value >= 1 && value <= 4 && (text.startsWith("季度", end) || first)) {
                point.quarter = value;
                at = end + (text.startsWith("季度", end) ? 2 : 1);
                return true;
            }
            at = begin;
            return false;
        }

        private boolean season() {
            String season = take(words.seasons);
            point.season = season;
            return season != null;
        }

        private boolean month() {
            if (take("元月")) {
                point.month = 1;
                rule("month");
                return true;
            }
            if (take("农历") || take("阴历") || text.startsWith("正月", at) || text.startsWith("腊月", at)) {
                return lunarMonth();
            }
            Integer shift = take(words.months);
            if (shift != null) {
                point.monthShift = shift;
                rule("relative-month");
                return true;
            }
            Numeral number = Numerals.at(text, at);
            if (number == null || charAt(number.end()) != '月' || number.value() < 1 || number.digits() > 2) {
                return false;
            }
            if (NOT_BEHIND_MONTH.indexOf(charAt(number.end() + 1)) >= 0) {
                return false;
            }
            impossible = number.value() > 12;
            point.month = number.value();
            at = number.end() + 1;
            take("份");
            rule("month");
            return true;
        }

        /** 农历正月十五, 腊月廿三: the day is a number without 日. */
        private boolean lunarMonth() {
            point.isLunar = true;
            if (take("正月")) {
                point.month = 1;
            } else if (take("腊月")) {
                point.month = 12;
            } else {
                Numeral number = Numerals.at(text, at);
                if (number == null || charAt(number.end()) != '月' || number.value() > 12) {
                    impossible = true;
                    return false;
                }
                point.month = number.value();
                at = number.end() + 1;
            }
            take("初");
            Numeral day = Numerals.at(text, at);
            if (day != null && day.value() >= 1 && day.value() <= 30) {
                point.day = day.value();
                at = day.end();
                take("日");
            }
            rule("lunar-day");
            return true;
        }

        private boolean tenday() {
            for (int i = 0; i < 3; i++) {
                if (take(new String[] {"上旬", "中旬", "下旬"}[i])) {
                    point.tenday = i + 1;
                    rule("tenday");
                    return true;
                }
            }
            return false;
        }

        private void day() {
            Numeral number = Numerals.at(text, at);
            if (point.isLunar || number == null || number.value() < 1) {
                return;
            }
            boolean unit = charAt(number.end()) == '日' || charAt(number.end()) == '号';
            if (unit && NOT_BEHIND_MONTH_DAY.indexOf(charAt(number.end() + 1)) < 0) {
                point.day = number.value();
                at = number.end() + 1;
                rule("day");
            }
        }

        /** A feast by name; a numeral one (12·4, 五一) in quotes or before its name only. */
        private boolean feast(boolean afterYear) {
            boolean quoted = peek(0) == '“';
            Trie.Match<Feast> match = feasts.at(text, quoted ? at + 1 : at);
            if (match == null || quoted && charAt(match.end()) != '”') {
                return false;
            }
            int end = quoted ? match.end() + 1 : match.end();
            Trie.Match<Feast> name = feasts.at(text, end);
            boolean named = name != null && !name.value().isNumeral();
            if (match.value().isNumeral() && !quoted && !named && !afterYear) {
                return false;
            }
            boolean sameDay = named
                    && name != null
                    && name.value().month() == match.value().month()
                    && name.value().day() == match.value().day();
            point.feast = match.value();
            at = sameDay && name != null ? name.end() : end;
            rule("feast");
            return true;
        }

        private boolean week() {
            Integer shift = take(words.weeks);
            if (shift != null) {
                point.weekShift = shift;
                rule("relative-week");
                int index = "一二三四五六日天".indexOf(peek(0));
                if (index >= 0) {
                    point.weekday = Math.min(index, 6) + 1;
                    at++;
                }
                return true;
            }
            Integer weekday = take(words.weekdays);
            if (weekday == null) {
                return false;
            }
            point.weekday = weekday;
            rule("weekday");
            return true;
        }

        private void relativeDay(boolean afterYear) {
            Integer shift = afterYear ? null : take(words.days);
            if (shift != null && "们头报".indexOf(peek(0)) < 0) {
                point.dayShift = shift;
                rule("relative-day");
                return;
            }
            Integer same = afterYear || shift != null ? null : take(words.sameDays);
            if (same != null) {
                point.refShift = same;
                rule("same-day");
                return;
            }
            if (shift == null && !afterYear) {
                bareDay();
            }
        }

        /** 28日 with neither year nor month. A small Chinese numeral is a span of days (三日) and no day. */
        private void bareDay() {
            Numeral number = Numerals.at(text, at);
            if (number == null || number.value() < 1 || number.value() > 31 || charAt(number.end()) != '日') {
                return;
            }
            boolean before =
                    at > 0 && (Numerals.isNumeral(text.charAt(at - 1)) || "第近约月每".indexOf(text.charAt(at - 1)) >= 0);
            boolean plausible = number.isArabic() ? number.digits() <= 2 : number.value() > 10;
            if (!before && plausible && NOT_BEHIND_DAY.indexOf(charAt(number.end() + 1)) < 0) {
                point.day = number.value();
                at = number.end() + 1;
                rule("bare-day");
            }
        }

        private void clock() {
            int begin = at;
            Trie.Match<String> part = words.dayparts.longest(text, at);
            if (part != null && isDayWord(part)) {
                part = null;
            }
            if (part != null) {
                point.daypart = part.value();
                at = part.end();
                nightOf(text.substring(begin, at));
                rule("daypart");
            }
            if (!digitalClock() && !wordClock()) {
                return;
            }
            rule("clock");
        }

        /** 早高峰 is no time of one day. */
        private boolean isDayWord(Trie.Match<String> part) {
            return text.startsWith("高峰", part.end() - 2);
        }

        /** 昨晚, 今晨, 明晚 and 当晚 name the day too. */
        private void nightOf(String word) {
            if (point.hasDay()) {
                return;
            }
            switch (word.charAt(0)) {
                case '昨' -> point.dayShift = -1;
                case '今' -> point.dayShift = 0;
                case '明' -> point.dayShift = 1;
                case '当' -> point.refShift = 0;
                default -> {}
            }
        }

        /** 9:30, 09:30:15. */
        private boolean digitalClock() {
            Numeral hour = Numerals.at(text, at);
            if (hour == null || !hour.isArabic() || hour.digits() > 2 || charAt(hour.end()) != ':') {
                return false;
            }
            Numeral minute = Numerals.at(text, hour.end() + 1);
            boolean before = at > 0 && "比:第".indexOf(text.charAt(at - 1)) >= 0 || text.startsWith("比分", at - 2);
            if (before || minute == null || minute.digits() != 2 || hour.value() > 24 || minute.value() > 59) {
                return false;
            }
            point.hour = hour.value();
            point.minute = minute.value();
            at = minute.end();
            return true;
        }

        /** 9时30分, 9点半, 24时: alone only with minutes, behind a day or part of the day always. */
        private boolean wordClock() {
            Numeral hour = Numerals.at(text, at);
            if (hour == null || hour.value() > 24 || "时点".indexOf(charAt(hour.end())) < 0 || hour.isSequence()) {
                return false;
            }
            int behind = hour.end() + 1;
            Numeral minute = Numerals.at(text, behind);
            boolean minutes = minute != null
                    && minute.value() < 60
                    && charAt(minute.end()) == '分'
                    && charAt(minute.end() + 1) != '之';
            boolean half = charAt(behind) == '半' || charAt(behind) == '整' || text.startsWith("许", behind);
            if (!minutes && !half && !point.hasDay() && point.daypart == null) {
                return false;
            }
            if ("刻候间点".indexOf(charAt(behind)) >= 0) {
                return false;
            }
            point.hour = hour.value();
            at = behind;
            if (minutes && minute != null) {
                point.minute = minute.value();
                at = minute.end() + 1;
            } else if (half) {
                point.minute = charAt(behind) == '半' ? Integer.valueOf(30) : null;
                at = behind + 1;
            }
            return true;
        }
    }
}
