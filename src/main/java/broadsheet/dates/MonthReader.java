package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;

/** Reads months and what is counted in them: 11月, 上月, 农历正月十五, 中旬, 30日. */
final class MonthReader {
    private static final String NOT_BEHIND_MONTH = "饼亮球薪嫂桂票租供均经子息老";
    private static final String NOT_BEHIND_MONTH_DAY = "均线";

    private final Cursor cursor;
    private final TimeWords words;

    MonthReader(Cursor cursor, TimeWords words) {
        this.cursor = cursor;
        this.words = words;
    }

    boolean month() {
        if (cursor.take("元月")) {
            cursor.point.month = 1;
            cursor.rule("month");
            return true;
        }
        if (cursor.take("农历")
                || cursor.take("阴历")
                || cursor.text.startsWith("正月", cursor.at)
                || cursor.text.startsWith("腊月", cursor.at)) {
            return lunarMonth();
        }
        Integer shift = cursor.take(words.months);
        if (shift != null) {
            cursor.point.monthShift = shift;
            cursor.rule("relative-month");
            return true;
        }
        Numeral number = Numerals.at(cursor.text, cursor.at);
        if (number == null || cursor.charAt(number.end()) != '月' || number.value() < 1 || number.digits() > 2) {
            return false;
        }
        if (NOT_BEHIND_MONTH.indexOf(cursor.charAt(number.end() + 1)) >= 0) {
            return false;
        }
        cursor.impossible = number.value() > 12;
        cursor.point.month = number.value();
        cursor.at = number.end() + 1;
        cursor.take("份");
        cursor.rule("month");
        return true;
    }

    /** 农历正月十五, 腊月廿三: the day is a number without 日. */
    private boolean lunarMonth() {
        cursor.point.isLunar = true;
        if (cursor.take("正月")) {
            cursor.point.month = 1;
        } else if (cursor.take("腊月")) {
            cursor.point.month = 12;
        } else {
            Numeral number = Numerals.at(cursor.text, cursor.at);
            if (number == null || cursor.charAt(number.end()) != '月' || number.value() > 12) {
                cursor.impossible = true;
                return false;
            }
            cursor.point.month = number.value();
            cursor.at = number.end() + 1;
        }
        cursor.take("初");
        Numeral day = Numerals.at(cursor.text, cursor.at);
        if (day != null && day.value() >= 1 && day.value() <= 30) {
            cursor.point.day = day.value();
            cursor.at = day.end();
            cursor.take("日");
        }
        cursor.rule("lunar-day");
        return true;
    }

    boolean tenday() {
        for (int i = 0; i < 3; i++) {
            if (cursor.take(new String[] {"上旬", "中旬", "下旬"}[i])) {
                cursor.point.tenday = i + 1;
                cursor.rule("tenday");
                return true;
            }
        }
        return false;
    }

    void day() {
        Numeral number = Numerals.at(cursor.text, cursor.at);
        if (cursor.point.isLunar || number == null || number.value() < 1) {
            return;
        }
        boolean unit = cursor.charAt(number.end()) == '日' || cursor.charAt(number.end()) == '号';
        if (unit && NOT_BEHIND_MONTH_DAY.indexOf(cursor.charAt(number.end() + 1)) < 0) {
            cursor.point.day = number.value();
            cursor.at = number.end() + 1;
            cursor.rule("day");
        }
    }
}
