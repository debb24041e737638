package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import broadsheet.dates.Reigns.Reign;
import broadsheet.text.Trie;

/** Reads years, and days in figures: 去年, 民国二十六年, 2021年, 08年, 2021-12-01. */
final class YearReader {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final String NOT_BEHIND_YEAR = "级产龄薪租费利检审生制终限";

    private final Cursor cursor;
    private final TimeWords words;
    private final Feasts feasts;

    YearReader(Cursor cursor, TimeWords words, Feasts feasts) {
        this.cursor = cursor;
        this.words = words;
        this.feasts = feasts;
    }

    /** 2021-12-01, 2021/12/1, 2021.12.1. */
    boolean isoDay() {
        Numeral year = Numerals.at(cursor.text, cursor.at);
        if (year == null || year.digits() != 4 || "-/. ".indexOf(cursor.charAt(year.end())) < 0) {
            return false;
        }
        int width = cursor.charAt(year.end()) == ' ' ? 2 : 1; // 2010 01 29
        Numeral month = Numerals.at(cursor.text, year.end() + 1);
        if (month == null
                || month.digits() < width
                || month.digits() > 2
                || cursor.charAt(month.end()) != cursor.charAt(year.end())) {
            return false;
        }
        Numeral day = Numerals.at(cursor.text, month.end() + 1);
        if (day == null
                || day.digits() < width
                || day.digits() > 2
                || cursor.charAt(day.end()) == cursor.charAt(year.end())) {
            return false;
        }
        cursor.point.year = year.value();
        cursor.point.month = month.value();
        cursor.point.day = day.value();
        cursor.at = day.end();
        boolean clock = Numerals.at(cursor.text, cursor.at + 1) != null;
        if (clock && (cursor.peek(0) == 'T' || Character.isWhitespace(cursor.peek(0)))) {
            cursor.at++;
        }
        cursor.rule("iso-day");
        return true;
    }

    boolean year() {
        Integer shift = cursor.take(words.years);
        if (shift != null) {
            cursor.point.yearShift = shift;
            cursor.rule("relative-year");
            if (!cursor.take("同期")) {
                cursor.take("同月");
            }
            return true;
        }
        Trie.Match<Integer> same = words.sameYears.longest(cursor.text, cursor.at);
        if (same != null && NOT_BEHIND_YEAR.indexOf(cursor.charAt(same.end())) < 0) {
            cursor.point.refYear = same.value();
            cursor.point.isToldBefore = cursor.isToldBefore();
            cursor.at = same.end();
            cursor.rule("same-year");
            return true;
        }
        return reignYear() || eraYear() || printedYear();
    }

    /** 公元618年, 公元前221年: years of any length. */
    private boolean eraYear() {
        if (!cursor.text.startsWith("公元", cursor.at) && !cursor.text.startsWith("西元", cursor.at)) {
            return false;
        }
        int before = cursor.charAt(cursor.at + 2) == '前' ? cursor.at + 3 : cursor.at + 2;
        Numeral number = Numerals.at(cursor.text, before);
        if (number == null || cursor.charAt(number.end()) != '年' || number.value() < 1 || number.digits() > 4) {
            return false;
        }
        cursor.point.isBeforeChrist = before == cursor.at + 3;
        cursor.point.year = number.value();
        cursor.at = number.end() + 1;
        cursor.rule("era-year");
        return true;
    }

    /** 民国二十六年, 清光绪二十六年; never beyond the length of the reign. */
    private boolean reignYear() {
        Trie.Match<Reign> reign = words.reigns.at(cursor.text, cursor.at);
        if (reign == null) {
            return false;
        }
        boolean first = cursor.charAt(reign.end()) == '元';
        Numeral number = first ? null : Numerals.at(cursor.text, reign.end());
        int end = first ? reign.end() + 1 : number == null ? -1 : number.end();
        int year = number == null ? 1 : number.value();
        if (end < 0 || cursor.charAt(end) != '年' || year > reign.value().years() || year < 1) {
            return false;
        }
        cursor.point.begin = Reigns.withDynasty(cursor.text, cursor.point.begin, 0);
        cursor.point.year = reign.value().offset() + year;
        cursor.at = end + 1;
        cursor.rule("reign-year");
        return true;
    }

    private boolean printedYear() {
        Numeral number = Numerals.at(cursor.text, cursor.at);
        if (number == null
                || cursor.charAt(number.end()) != '年'
                || NOT_BEHIND_YEAR.indexOf(cursor.charAt(number.end() + 1)) >= 0
                || Numerals.isAge(cursor.text, number)) {
            return false;
        }
        boolean four = number.value() >= FIRST_YEAR
                && number.value() <= LAST_YEAR
                && (number.digits() == 4 || number.isSequence());
        boolean three = number.digits() == 3 && cursor.at > 0 && "于在自".indexOf(cursor.charAt(cursor.at - 1)) >= 0;
        boolean two = !four && isShortYear(number);
        if (!four && !three && !two) {
            return false;
        }
        cursor.point.year = four || three ? number.value() : number.value() + (number.value() >= 50 ? 1900 : 2000);
        cursor.at = number.end() + 1;
        cursor.rule("year");
        return true;
    }

    /** 08年, 九七年; 19年 before a month, a feast or 底 only, since it counts years elsewhere. */
    private boolean isShortYear(Numeral number) {
        boolean two = number.digits() == 2 || number.isSequence() && number.end() - cursor.at == 2;
        int behind = number.end() + 1;
        return two
                && (monthFollows(behind)
                        || number.isSequence() && !Numerals.isAbout(number.value())
                        || number.isArabic() && number.value() < 10
                        || "底初末".indexOf(cursor.charAt(behind)) >= 0
                        || number.isArabic() && feasts.at(cursor.text, behind) != null);
    }

    private boolean monthFollows(int from) {
        Numeral month = Numerals.at(cursor.text, from);
        return month != null && month.value() >= 1 && month.value() <= 12 && cursor.charAt(month.end()) == '月';
    }
}
