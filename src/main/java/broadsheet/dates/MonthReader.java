package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;

/** Reads months and what is counted in them: 11月, 上月, 农历正月十五, 中旬, 30日. */
final class MonthReader {
    private static final String NOT_BEHIND_MONTH = "饼亮球薪嫂桂票租供均经子息老";
    private static final String NOT_BEHIND_MONTH_DAY = "均线";

    private static final String TENDAYS = "上中下";

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
        int begin = cursor.at;
        boolean lunar = cursor.point.isLunar
                || cursor.take("农历")
                || cursor.take("阴历")
                || Lunar.isYear(cursor.text, cursor.at - Lunar.YEAR);
        if (lunar || isLunarMonth() || isLunarDay()) {
            if (!lunarMonth()) {
                cursor.at = begin;
                return false;
            }
            return true;
        }
        Integer shift = cursor.take(words.months);
        if (shift != null) {
            cursor.point.monthShift = shift;
            cursor.rule("relative-month");
            return true;
        }
        boolean counted = "首一二三四五六七八九十两多几数每此再其初第".indexOf(cursor.charAt(cursor.at - 1)) >= 0; // 首次月球
        Integer same = counted || cursor.point.hasYear() ? null : cursor.take(words.sameMonths);
        if (same != null) {
            cursor.point.refMonth = same;
            cursor.rule("same-month");
            return true;
        }
        Numeral number = Numerals.at(cursor.text, cursor.at);
        if (number == null || cursor.charAt(number.end()) != '月' || number.value() < 1 || number.digits() > 2) {
            return false;
        }
        if (NOT_BEHIND_MONTH.indexOf(cursor.charAt(number.end() + 1)) >= 0) {
            return false;
        }
        cursor.point.month = number.value();
        cursor.at = number.end() + 1;
        cursor.take("份");
        cursor.rule("month");
        return true;
    }

    private boolean isLunarMonth() {
        return cursor.peek(1) == '月' && "正冬腊".indexOf(cursor.peek(0)) >= 0;
    }

    /** 农历正月十五, 腊月廿三: the day is a number without 日. */
    private boolean lunarMonth() {
        cursor.point.isLunar = true;
        cursor.point.isLeapMonth = cursor.take("闰");
        if (cursor.take("正月")) {
            cursor.point.month = 1;
        } else if (cursor.take("冬月")) {
            cursor.point.month = 11;
        } else if (cursor.take("腊月")) {
            cursor.point.month = 12;
        } else {
            Numeral number = Numerals.at(cursor.text, cursor.at);
            if (number == null || cursor.charAt(number.end()) != '月' || number.value() > 12) {
                return false;
            }
            cursor.point.month = number.value();
            cursor.at = number.end() + 1;
        }
        cursor.rule("lunar-month");
        lunarDay();
        return true;
    }

    private void lunarDay() {
        cursor.take("初");
        Numeral day = Numerals.at(cursor.text, cursor.at);
        if (day != null && day.value() >= 1 && day.value() <= 30) {
            cursor.point.day = day.value();
            cursor.at = day.end();
            if (!cursor.take("日")) {
                cursor.take("号");
            }
            cursor.rule("day");
        }
    }

    /** 十月初一, 八月廿三: days that only the lunar calendar counts so. */
    private boolean isLunarDay() {
        Numeral month = Numerals.at(cursor.text, cursor.at);
        if (month == null || month.isArabic() || cursor.charAt(month.end()) != '月') {
            return false;
        }
        char first = cursor.charAt(month.end() + 1);
        Numeral day = Numerals.at(cursor.text, month.end() + 2);
        boolean midAutumn = month.value() == 8 && cursor.text.startsWith("十五", month.end() + 1);
        boolean counted = midAutumn && "日号".indexOf(cursor.charAt(month.end() + 3)) < 0;
        return counted || first == '初' && day != null && day.value() <= 10 && !day.isArabic() || first == '廿';
    }

    /** 上旬, 中旬, 下旬; 中下旬 is both. */
    boolean tenday() {
        for (int i = 1; i <= 3; i++) {
            boolean two = i < 3 && cursor.take(TENDAYS.substring(i - 1, i + 1) + "旬");
            if (two || cursor.take(TENDAYS.charAt(i - 1) + "旬")) {
                cursor.point.tenday = i;
                cursor.point.lastTenday = two ? Integer.valueOf(i + 1) : null;
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
        char unit = cursor.charAt(number.end());
        boolean two = number.isArabic() || number.value() >= 10;
        if (two && number.value() <= 31 && (unit == '\0' || "，,。；;、）)晚早".indexOf(unit) >= 0)) { // 10月22, 十二月十五
            cursor.point.day = number.value();
            cursor.at = number.end();
            cursor.rule("day");
            return;
        }
        if ((unit == '日' || unit == '号') && NOT_BEHIND_MONTH_DAY.indexOf(cursor.charAt(number.end() + 1)) < 0) {
            cursor.point.day = number.value();
            cursor.at = number.end() + 1;
            cursor.rule("day");
        }
    }
}
