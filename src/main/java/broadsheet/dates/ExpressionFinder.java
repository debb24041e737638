package broadsheet.dates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a view and finds its expressions, left to right, the longest at each place. Linear. */
final class ExpressionFinder {
    private static final String[] BEFORE = {"以前", "之前"};
    private static final String[] AFTER = {"以后", "之后"};

    /** What else begins an expression or a blocked number: quotes, 每, 第, 〔, 《, half, lunar words, dynasties. */
    private static final String OTHER_STARTS = "“\"每逐年月日第〔[《半几数农阴闰正腊冬元前头首一周早晚清明唐宋汉上本下同";

    private final BitSet starts = new BitSet(Character.MAX_VALUE + 1);
    private final PointParser points;
    private final PhraseParser phrases;
    private final RangeReader ranges;

    ExpressionFinder(TimeWords words, Feasts feasts) {
        this.points = new PointParser(words, feasts);
        this.phrases = new PhraseParser(words, points);
        this.ranges = new RangeReader(points);
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean start = Numerals.isNumeral(c) || ShiftReader.begins(c) || words.begins(c) || feasts.begins(c);
            starts.set(c, start || OTHER_STARTS.indexOf(c) >= 0);
        }
    }

    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            if (!starts.get(text.charAt(i))) {
                i++;
                continue;
            }
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
        Found range = ranges.bare(text, i);
        if (range != null) {
            return range;
        }
        Point point = points.parse(text, i);
        Found date = point == null ? null : ranges.extended(text, point);
        Found phrase = phrases.parse(text, i);
        boolean isSet = phrase != null && phrase.type() == TimexType.SET;
        if (point == null || date == null || phrase != null && (phrase.end() > date.end() || isSet)) {
            return phrase == null ? null : withSince(text, phrase);
        }
        Found behind = point.hasDay() && date.until() == null ? ShiftReader.behindDay(text, date.end()) : null;
        return behind == null ? withModifier(text, withSince(text, date)) : date.shifted(behind);
    }

    /** 以来 belongs to the expression and opens its end. */
    private static Found withSince(String text, Found found) {
        if (text.startsWith("以来", found.end())) {
            return found.until(found.end() + 2, true);
        }
        return found;
    }

    private static Found withModifier(String text, Found found) {
        String before = text.substring(Math.max(0, found.begin() - 2), found.begin());
        if (startsWithAny(text, found.end(), BEFORE)) {
            return found.until(found.end() + 2, false).modified(Modifier.BEFORE);
        }
        if (startsWithAny(text, found.end(), AFTER)) {
            return found.until(found.end() + 2, false).modified(Modifier.AFTER);
        }
        if (text.startsWith("前后", found.end())) {
            return found.until(found.end() + 2, false).modified(Modifier.APPROX);
        }
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

    private static boolean startsWithAny(String text, int from, String... words) {
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }
}
