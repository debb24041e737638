package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads centuries and decades: 21世纪, 20世纪80年代, 上世纪九十年代末. */
final class PeriodReader {
    private static final int LAST_CENTURY = 22;
    private static final int LAST_DECADE = 2100;

    private final Cursor cursor;

    PeriodReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Reads one and says whether it did. */
    boolean read() {
        int begin = cursor.at;
        boolean era = cursor.take("公元");
        boolean before = era && cursor.take("前");
        Integer century = century();
        if (decade(century == null ? 20 : century) || wholeCentury(century)) {
            cursor.point.isBeforeChrist = before;
            edge();
            return true;
        }
        cursor.at = begin;
        return false;
    }

    private @Nullable Integer century() {
        if (cursor.take("上世纪") || cursor.take("上个世纪")) {
            return 20;
        }
        if (cursor.take("本世纪")) {
            return 21;
        }
        Numeral number = Numerals.at(cursor.text, cursor.at);
        if (number == null || !cursor.text.startsWith("世纪", number.end())) {
            return null;
        }
        cursor.at = number.end() + 2;
        return number.value();
    }

    private boolean decade(int century) {
        Numeral tens = Numerals.at(cursor.text, cursor.at);
        if (tens == null) {
            return false;
        }
        if (cursor.text.startsWith("年代", tens.end()) && tens.value() % 10 == 0 && tens.value() < LAST_DECADE) {
            cursor.point.decade = number(century, tens);
            cursor.at = tens.end() + 2;
            cursor.rule("decade");
            return true;
        }
        return decades(century, tens);
    }

    /** 五六十年代, 80、90年代: decades that follow on each other. */
    private boolean decades(int century, Numeral first) {
        boolean joined = cursor.charAt(first.end()) == '、';
        Numeral last = Numerals.at(cursor.text, joined ? first.end() + 1 : first.end());
        int from = joined || first.value() >= 10 ? first.value() : first.value() * 10;
        boolean next = last != null && last.value() == from + 10 && from % 10 == 0;
        if (last == null || !next || !cursor.text.startsWith("年代", last.end())) {
            return false;
        }
        cursor.point.decade = number(century, last) - 1;
        cursor.point.lastDecade = number(century, last);
        cursor.at = last.end() + 2;
        cursor.rule("decades");
        return true;
    }

    private static int number(int century, Numeral tens) {
        return tens.value() >= 1000 ? tens.value() / 10 : (century - 1) * 10 + tens.value() / 10;
    }

    private boolean wholeCentury(@Nullable Integer century) {
        if (century == null || century < 1 || century > LAST_CENTURY) {
            return false;
        }
        cursor.point.century = century;
        cursor.rule("century");
        return true;
    }

    private void edge() {
        if (cursor.take("初期") || cursor.take("初叶") || cursor.take("初") || cursor.take("早期")) {
            cursor.point.edge = Modifier.START;
        } else if (cursor.take("末期") || cursor.take("末叶") || cursor.take("末") || cursor.take("后期")) {
            cursor.point.edge = Modifier.END;
        } else {
            cursor.take("中期");
            cursor.take("中叶");
        }
    }
}
