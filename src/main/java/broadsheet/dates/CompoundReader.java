package broadsheet.dates;

import broadsheet.dates.Shift.Way;

/** Reads a date inside a stretch counted from print: 三年前的3月, 十年前的今天, 六天后的3时1刻, 两周后的周三. */
final class CompoundReader {
    private final PointParser points;

    CompoundReader(PointParser points) {
        this.points = points;
    }

    /** {@code phrase} with the date behind it; itself when none belongs to it. */
    Found continued(String text, Found phrase) {
        Shift shift = phrase.shift();
        if (shift == null
                || shift.isRange()
                || shift.amount().isVague()
                || shift.amount().parts().size() > 1) {
            return phrase;
        }
        int at = text.startsWith("的", phrase.end()) ? phrase.end() + 1 : phrase.end();
        Point inside = points.parse(text, at);
        int count = shift.amount().first().count() * (shift.way() == Way.AGO ? -1 : 1);
        if (inside == null
                || shift.amount().first().half()
                || !placed(inside, shift.amount().finest(), count)) {
            return phrase;
        }
        inside.begin = phrase.begin();
        inside.rule = "shifted-" + inside.rule;
        return Found.point(inside);
    }

    private static boolean placed(Point inside, Unit unit, int count) {
        return switch (unit) {
            case YEAR -> inYear(inside, count);
            case MONTH -> inMonth(inside, count);
            case WEEK -> inWeek(inside, count);
            case DAY -> onDay(inside, count);
            default -> false;
        };
    }

    private static boolean inYear(Point inside, int count) {
        boolean named = inside.month != null || inside.season != null || inside.half != null || inside.feast != null;
        Integer day = inside.dayShift;
        boolean today = day != null && day == 0;
        if (inside.hasYear() || inside.turn != null || !named && !today) {
            return false;
        }
        inside.yearShift = count;
        return true;
    }

    private static boolean inMonth(Point inside, int count) {
        if (inside.day == null || inside.hasMonth() || inside.hasYear()) {
            return false;
        }
        inside.monthShift = count;
        return true;
    }

    private static boolean inWeek(Point inside, int count) {
        if (inside.weekday == null || inside.weekShift != null) {
            return false;
        }
        inside.weekShift = count;
        return true;
    }

    private static boolean onDay(Point inside, int count) {
        if (!inside.isClockAlone()) {
            return false;
        }
        inside.dayShift = count;
        return true;
    }
}
