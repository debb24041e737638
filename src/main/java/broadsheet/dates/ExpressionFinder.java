package broadsheet.dates;

import broadsheet.text.Trie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a view and finds its expressions, left to right, the longest at each place. Linear. */
final class ExpressionFinder {
    private final Openers openers;
    private final TimeWords words;
    private final PointParser points;
    private final PhraseParser phrases;
    private final RangeReader ranges;
    private final PairReader pairs = new PairReader();
    private final CompoundReader compounds;

    ExpressionFinder(TimeWords words, Feasts feasts) {
        this.words = words;
        this.points = new PointParser(words, feasts);
        this.phrases = new PhraseParser(words, points);
        this.ranges = new RangeReader(points);
        this.compounds = new CompoundReader(points);
        this.openers = new Openers(words, feasts);
    }

    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < text.length(); ) {
            if (!openers.at(text, i)) {
                i++;
                continue;
            }
            int blocked = Math.max(Blockers.end(text, i), sayingEnd(text, i));
            int begin = blocked > i ? i : words.reigns.begin(text, i, last);
            Found here = blocked > i ? null : at(text, begin);
            if (here != null) {
                i = here.behind();
                last = i;
                if (here.isSomething()) {
                    found.add(here);
                }
            } else {
                i = Math.max(blocked, next(text, i));
            }
        }
        return found;
    }

    private int sayingEnd(String text, int i) {
        Trie.Match<String> saying = words.sayings.longest(text, i);
        return saying == null ? i : saying.end();
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
        Found resume = Numerals.isArabic(text.charAt(i)) ? figures(text, i) : null;
        Found range = resume == null ? ranges.bare(text, i) : resume;
        Found joined = range == null ? pairs.read(text, i) : range;
        if (joined != null) {
            return Bounds.withSince(text, joined);
        }
        Point point = points.read(text, i);
        if (point != null && point.isImpossible()) {
            return Found.nothing(point);
        }
        Found date = point == null ? null : ranges.extended(text, point);
        Found phrase = phrases.parse(text, i);
        boolean isSet = phrase != null && phrase.type() == TimexType.SET;
        if (point == null || date == null || phrase != null && (phrase.end() > date.end() || isSet)) {
            return phrase == null ? null : Bounds.withSince(text, compounds.continued(text, phrase));
        }
        return dated(text, point, date);
    }

    private static @Nullable Found figures(String text, int i) {
        Found resume = ResumeReader.read(text, i);
        return resume == null ? TermReader.read(text, i) : resume;
    }

    private static @Nullable Found dated(String text, Point point, Found date) {
        boolean alone = date.until() == null;
        if (alone && point.isHabit && isInsideClause(text, point.begin)) {
            return null; // 孩子早晨起来: no time of one day
        }
        if (alone && point.dayWordEnd > 0 && point.daypart != null && point.hour == null) {
            return Found.point(point.withoutDaypart());
        }
        Found behind = alone && point.hasDay() ? ShiftReader.behindDay(text, date.end()) : null;
        return behind == null ? Bounds.withModifier(text, Bounds.withSince(text, date)) : date.shifted(behind);
    }

    private static boolean isInsideClause(String text, int at) {
        return at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && "在于从到至自日天当前后".indexOf(text.charAt(at - 1)) < 0;
    }
}
