package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;

/** Reads the parts of a year: 年底, 上半年, 第二季度, 一季度末, 秋季. */
final class YearPartReader {
    private final Cursor cursor;
    private final TimeWords words;

    YearPartReader(Cursor cursor, TimeWords words) {
        this.cursor = cursor;
        this.words = words;
    }

    /** 年初, 年底, 年度 behind a year that has been read; true when nothing can follow. */
    boolean behindYear() {
        if (cursor.take("度")) {
            return cursor.peek(0) != '第' && !halfOrSeason();
        }
        return edge("年") || cursor.take("年内") || cursor.peek(1) != '部' && cursor.take("内");
    }

    /** 初, 底, 末, 月底, 伊始 behind what has been read. */
    boolean edge(String unit) {
        if (cursor.take("伊始") || cursor.peek(1) != '中' && cursor.take("初") || cursor.take(unit + "初")) {
            cursor.point.edge = Modifier.START;
        } else if (cursor.take("底") || cursor.take("末") || cursor.take(unit + "底") || cursor.take(unit + "末")) {
            cursor.point.edge = Modifier.END;
        } else {
            return false;
        }
        cursor.rule("edge");
        return true;
    }

    boolean halfOrSeason() {
        int begin = cursor.at;
        cursor.take("的");
        if (cursor.take("上半年")) {
            cursor.point.half = 1;
        } else if (cursor.take("下半年")) {
            cursor.point.half = 2;
        } else if (!quarter() && !relativeQuarter() && !season()) {
            cursor.at = begin;
            return false;
        }
        cursor.rule(cursor.point.half != null ? "half" : cursor.point.season == null ? "quarter" : "season");
        if (cursor.point.quarter != null) {
            edge("季");
        }
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

    private boolean relativeQuarter() {
        Integer shift = cursor.take(words.quarters);
        cursor.point.quarterShift = shift;
        return shift != null;
    }

    private boolean season() {
        String season = cursor.take(words.seasons);
        cursor.point.season = season;
        return season != null;
    }
}
