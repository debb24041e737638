package broadsheet.dates;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import broadsheet.text.Zone;
import broadsheet.text.ZonedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the temporal expressions of an article and takes them to be days where there is evidence. Thread-safe; linear.
 *
 * <p>"11月30日", printed on 2021-12-01 → {@code XXXX-11-30}, resolved 2021-11-30. Without a publish date it stays
 * {@code XXXX-11-30}, with the issue {@code DATE_UNANCHORED}.
 */
public final class DateTagger {
    private static final int DATELINE = 60; // characters of the first paragraph in which the event's day is printed

    private final ExpressionFinder finder;
    private final Normaliser normaliser;

    /** Reads feasts, plan_periods, reign_years, time_words and vague_times. */
    public DateTagger(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
        this.finder = new ExpressionFinder(new TimeWords(lexicons), new Feasts(lexicons));
    }

    /** An expression with the block and view it was found in. */
    record Seen(Found found, DateView view, Zone zone, Span block) {}

    /**
     * The expressions of an article.
     *
     * @param anchor the publish date, or {@link Anchor#UNKNOWN}
     * @return not overlapping, in reading order; empty when nothing is found
     */
    public List<Timex> tag(ZonedText article, Anchor anchor) {
        List<Seen> seen = new ArrayList<>();
        for (ZonedText.Zoned zoned : article.zones()) {
            DateView view = DateView.of(article.text(), zoned.span(), normaliser);
            finder.find(view.text()).forEach(found -> seen.add(new Seen(found, view, zoned.zone(), zoned.span())));
        }
        TimexBuilder builder = new TimexBuilder(article.text(), new Resolver(anchor, fullDate(seen)), anchor);
        Seen dateline = dateline(seen);
        List<Timex> timexes = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Seen one = seen.get(i);
            builder.enter(one);
            builder.lookAhead(one, i + 1 < seen.size() ? seen.get(i + 1) : null);
            timexes.add(builder.timex(one, one.equals(dateline)));
        }
        return timexes;
    }

    private static @Nullable LocalDate fullDate(List<Seen> seen) {
        for (Seen one : seen) {
            Point point = one.found().point();
            if (point != null
                    && point.year != null
                    && point.month != null
                    && point.day != null
                    && !point.isLunar
                    && Calendar.exists(point.year, point.month, point.day)) {
                return LocalDate.of(point.year, point.month, point.day);
            }
        }
        return null;
    }

    /** The first day printed at the head of the text: 11月30日,市委召开…. */
    private static @Nullable Seen dateline(List<Seen> seen) {
        Span first = null;
        for (Seen one : seen) {
            if (one.zone() == Zone.BODY || one.zone() == Zone.CAPTION) {
                first = first == null ? one.block() : first;
                Point point = one.found().point();
                boolean day = point != null
                        && point.hasDay()
                        && point.feast == null
                        && one.found().until() == null;
                if (day && one.block().equals(first) && one.found().begin() < DATELINE) {
                    return one;
                }
            }
        }
        return null;
    }
}
