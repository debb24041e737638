package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;

/** Reads the coarse parts of a date: 2021-12-01, 20世纪80年代, 去年, 民国二十六年, 2021年, 年底, 第二季度, 下半年. */
final class YearReader {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final String NOT_BEHIND_YEAR = "级产龄薪租费利检审生制终限";

    private final Cursor cursor;
    private final TimeWords words;

    YearReader(Cursor cursor, TimeWords words) {
        this.cursor = cursor;
        this.words = words;
    }

    /** 2021-12-01, 2021/12/1, 2021.12.1. */
    boolean isoDay() {
        Numeral year = Numerals.at(cursor.text, cursor.at);
        if (year == null || year.digits() != 4 || "-/.".indexOf(cursor.charAt(year.end())) < 0) {
            return false;
        }
        Numeral month = Numerals.at(cursor.text, year.end() + 1);
        if (month == null
                || !month.isArabic()
                || month.digits() > 2
                || cursor.charAt(month.end()) != cursor.charAt(year.end())) {
            return false;
        }
        Numeral day = Numerals.at(cursor.text, month.end() + 1);
        if (day == null
                || !day.isArabic()
                || day.digits() > 2
                || cursor.charAt(day.end()) == cursor.charAt(year.end())) {
            return false;
        }
        cursor.point.year = year.value();
        cursor.point.month = month.value();
        cursor.point.day = day.value();
        cursor.at = day.end();
        cursor.rule("iso-day");
        return true;
    }

    /** 20世纪80年代, 上世纪九十年代, 21世纪. */
    boolean decade() {
        int begin = cursor.at;
        Integer century = null;
        if (cursor.take("上世纪") || cursor.take("上个世纪")) {
            century = 20;
        } else if (cursor.take("本世纪")) {
            century = 21;
        } else {
            Numeral number = Numerals.at(cursor.text, cursor.at);
            if (number != null && cursor.text.startsWith("世纪", number.end())) {
                century = number.value();
                cursor.at = number.end() + 2;
            }
        }
        Numeral tens = Numerals.at(cursor.text, cursor.at);
        if (tens != null && cursor.text.startsWith("年代", tens.end()) && tens.value() % 10 == 0 && tens.value() < 2100) {
            int decade = tens.value() >= 1000
                    ? tens.value() / 10
                    : ((century == null ? 20 : century) - 1) * 10 + tens.value() / 10;
            cursor.point.decade = decade;
            cursor.at = tens.end() + 2;
            cursor.rule("decade");
            return true;
        }
        if (century != null && century > 0 && century <= 22) {
            cursor.point.century = century;
            cursor.rule("century");
            return true;
        }
        cursor.at = begin;
        return false;
    }

    boolean year() {
        Integer shift = cursor.take(words.years);
        if (shift != null) {
            cursor.point.yearShift = shift;
            cursor.rule("relative-year");
            return true;
        }
        return reignYear() || printedYear();
    }

    /** 民国二十六年, 光绪二十六年. */
    private boolean reignYear() {
        Trie.Match<Integer> reign = words.reigns.longest(cursor.text, cursor.at);
        if (reign == null) {
            return false;
        }
        boolean first = cursor.charAt(reign.end()) == '元';
        Numeral number = first ? null : Numerals.at(cursor.text, reign.end());
        int end = first ? reign.end() + 1 : number == null ? -1 : number.end();
        if (end < 0 || cursor.charAt(end) != '年') {
            return false;
        }
        cursor.point.year = reign.value() + (number == null ? 1 : number.value());
        cursor.at = end + 1;
        cursor.rule("reign-year");
        return true;
    }

    private boolean printedYear() {
        Numeral number = Numerals.at(cursor.text, cursor.at);
        if (number == null
                || cursor.charAt(number.end()) != '年'
                || NOT_BEHIND_YEAR.indexOf(cursor.charAt(number.end() + 1)) >= 0) {
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
        cursor.point.year = four ? number.value() : number.value() + (number.value() >= 50 ? 1900 : 2000);
        cursor.at = number.end() + 1;
        cursor.rule("year");
        return true;
    }

    private boolean monthFollows(int from) {
        Numeral month = Numerals.at(cursor.text, from);
        return month != null && month.value() >= 1 && month.value() <= 12 && cursor.charAt(month.end()) == '月';
    }

    /** 年初, 年底, 年度 behind a year that has been read. */
    boolean yearPart() {
        if (cursor.take("度")) {
            return cursor.peek(0) != '第' && !seasonOrHalf();
        }
        return edge("年");
    }

    boolean edge(String unit) {
        if (cursor.take("初")) {
            cursor.point.edge = Modifier.START;
        } else if (cursor.take("底") || cursor.take("末") || cursor.take(unit + "底") || cursor.take(unit + "末")) {
            cursor.point.edge = Modifier.END;
        } else {
            return false;
        }
        cursor.rule("edge");
        return true;
    }

    boolean seasonOrHalf() {
        int begin = cursor.at;
        cursor.take("的");
        if (cursor.take("上半年")) {
            cursor.point.half = 1;
        } else if (cursor.take("下半年")) {
            cursor.point.half = 2;
        } else if (!quarter() && !season()) {
            cursor.at = begin;
            return false;
        }
        cursor.rule(cursor.point.half != null ? "half" : cursor.point.quarter != null ? "quarter" : "season");
        return true;
    }

    private boolean quarter() {
        int begin = cursor.at;
        cursor.take("第");
        Numeral number = Numerals.at(cursor.text, cursor.at);
        boolean first = cursor.text.startsWith("首季", cursor.at);
        int value = first ? 1 : number == null ? 0 : number.value();
        int end = first ? cursor.at + 1 : number == null ? cursor.at : number.end();
        if (value >= 1 && value <= 4 && (cursor.text.startsWith("季度", end) || first)) {
            cursor.point.quarter = value;
            cursor.at = end + (cursor.text.startsWith("季度", end) ? 2 : 1);
            return true;
        }
        cursor.at = begin;
        return false;
    }

    private boolean season() {
        String season = cursor.take(words.seasons);
        cursor.point.season = season;
        return season != null;
    }
}
