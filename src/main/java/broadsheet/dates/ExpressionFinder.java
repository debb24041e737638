package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a view and finds its expressions, left to right, the longest at each place. Linear. */
final class ExpressionFinder {
    private final PointParser points;
    private final PhraseParser phrases;

    ExpressionFinder(TimeWords words, Feasts feasts) {
        this.points = new PointParser(words, feasts);
        this.phrases = new PhraseParser(words);
    }

    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            int blocked = Blockers.end(text, i);
            Found here = blocked > i ? null : at(text, i);
            if (here != null) {
                found.add(here);
                i = here.end();
            } else {
                i = Math.max(blocked, next(text, i));
            }
        }
        return found;
    }

    /** Behind a run of digits that begins nothing: so a megabyte of digits is walked once. */
    private static int next(String text, int i) {
        int end = i + 1;
        if (Numerals.isArabic(text.charAt(i))) {
            while (end < text.length() && Numerals.isArabic(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private @Nullable Found at(String text, int i) {
        Found range = bareRange(text, i);
        if (range != null) {
            return range;
        }
        Point point = points.parse(text, i);
        Found phrase = phrases.parse(text, i);
        boolean isSet = phrase != null && phrase.type() == TimexType.SET;
        if (point == null || phrase != null && (phrase.end() > point.end || isSet)) {
            return phrase == null ? null : withSince(text, phrase);
        }
        return withModifier(text, withSince(text, extended(text, point)));
    }

    /** 1-6月, 6至8月: the first number has no unit of its own. */
    private @Nullable Found bareRange(String text, int i) {
        Numeral first = Numerals.at(text, i);
        int connector = first == null || first.digits() > 2 ? -1 : Connectors.end(text, first.end());
        if (first == null || connector < 0 || first.value() < 1 || first.value() > 12) {
            return null;
        }
        Point until = points.parse(text, connector);
        if (until == null
                || until.month == null
                || until.year != null
                || until.day != null
                || until.month <= first.value()) {
            return null;
        }
        Point from = new Point();
        from.begin = i;
        from.end = first.end();
        from.month = first.value();
        from.rule = "month";
        return Found.range(from, until);
    }

    /** A point with what belongs to it on the right: the end of a range, the other days of a list. */
    private Found extended(String text, Point from) {
        int connector = Connectors.end(text, from.end);
        if (connector > 0) {
            Point until = points.parse(text, connector);
            if (until != null && isLater(from, until)) {
                return Found.range(from, inheriting(from, until));
            }
        }
        Found days = dayRange(text, from);
        return days == null ? Found.point(from) : days;
    }

    /** 8月6-10日: the day's unit stands behind the second number. */
    private @Nullable Found dayRange(String text, Point from) {
        if (from.month == null || from.day != null || from.edge != null || from.tenday != null) {
            return list(text, from);
        }
        Numeral first = Numerals.at(text, from.end);
        int connector = first == null ? -1 : Connectors.end(text, first.end());
        Point until = connector < 0 ? null : points.parse(text, connector);
        if (first == null
                || until == null
                || until.day == null
                || until.month != null
                || !Calendar.exists(2000, from.month, first.value())) {
            return null;
        }
        from.day = first.value();
        return Found.range(from, inheriting(from, until));
    }

    /** 7月21日、22日: days that follow on each other are a range. */
    private @Nullable Found list(String text, Point from) {
        boolean listed = from.day != null && from.end < text.length() && text.charAt(from.end) == '、';
        Point next = listed ? points.parse(text, from.end + 1) : null;
        if (next == null || from.day == null || next.day == null || next.month != null || next.day != from.day + 1) {
            return null;
        }
        return Found.range(from, inheriting(from, next));
    }

    private static boolean isLater(Point from, Point until) {
        return from.granularity() == until.granularity()
                || from.hasDay() && until.hasDay()
                || from.hasClock() && until.hasClock()
                || from.year != null && until.year != null;
    }

    /** The right end takes the upper units it does not print from the left one. */
    private static Point inheriting(Point from, Point until) {
        if (!until.hasYear()) {
            until.year = from.year;
            until.yearShift = from.yearShift;
        }
        if (until.day != null && !until.hasMonth()) {
            until.month = from.month;
            until.monthShift = from.monthShift;
        }
        if (until.hour != null && !until.hasDay()) {
            until.month = from.month;
            until.day = from.day;
            until.dayShift = from.dayShift;
            until.refShift = from.refShift;
        }
        if (!from.hasYear() && until.hasYear()) {
            from.year = until.year;
        }
        return until;
    }

    /** 以来 belongs to the expression and opens its end; 期间 belongs to a named period. */
    private static Found withSince(String text, Found found) {
        if (text.startsWith("以来", found.end())) {
            return found.until(found.end() + 2, true);
        }
        return found;
    }

    private static Found withModifier(String text, Found found) {
        String before = text.substring(Math.max(0, found.begin() - 2), found.begin());
        if (before.endsWith("截至") || before.endsWith("截止") || text.startsWith("前", found.end())) {
            return found.modified(Modifier.BEFORE);
        }
        if (before.endsWith("约") || text.startsWith("左右", found.end())) {
            return found.modified(Modifier.APPROX);
        }
        return text.startsWith("后", found.end()) || text.startsWith("起", found.end())
                ? found.modified(Modifier.AFTER)
                : found;
    }
}
