package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import broadsheet.dates.Resolver.Resolved;
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
    private static final List<String> AHEAD_BEFORE = List.of("将", "将于", "定于", "拟于", "计划", "预计", "拟", "截止", "谋划");
    private static final List<String> AHEAD_BEHIND = List.of("前完成", "起施行", "起实施", "前建成", "前报", "截止", "前投");

    private final ExpressionFinder finder;
    private final Normaliser normaliser;

    /** Reads feasts, plan_periods, reign_years, time_words and vague_times. */
    public DateTagger(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
        this.finder = new ExpressionFinder(new TimeWords(lexicons), new Feasts(lexicons));
    }

    /** An expression with the block and view it was found in. */
    private record Seen(Found found, DateView view, Zone zone, Span block) {}

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
        Resolver resolver = new Resolver(anchor, fullDate(seen));
        Seen dateline = dateline(seen);
        List<Timex> timexes = new ArrayList<>();
        for (Seen one : seen) {
            timexes.add(timex(article.text(), one, resolver, anchor, one.equals(dateline)));
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

    private static Timex timex(String text, Seen seen, Resolver resolver, Anchor anchor, boolean event) {
        Found found = seen.found();
        Span span = seen.view().printed(found.begin(), found.end());
        Point point = found.point();
        if (point == null) {
            return withoutPoint(text, span, found);
        }
        boolean future = looksAhead(seen.view().text(), found);
        Resolved from = resolver.resolve(point, future);
        Point last = found.until();
        Resolved until = last == null ? from : resolver.resolve(last, future);
        Days first = from.days();
        Days second = until.days();
        boolean known = first != null && second != null && !second.end().isBefore(first.start());
        LocalDate end = !known || second == null ? null : openEnd(found, second, anchor);
        String resolved = known && first != null && second != null ? value(point, first, last, second) : null;
        return new Timex(
                span,
                span.of(text),
                found.type(),
                last == null ? Values.printed(point) : Values.printed(point) + "/" + Values.printed(last),
                resolved,
                known && first != null ? first.start() : null,
                end,
                found.granularity(),
                found.modifier(),
                known ? from.from() : null,
                known ? from.basis() : AnchorBasis.NONE,
                event,
                from.issues(),
                found.rule(),
                confidence(from, known));
    }

    /** 以来 ends on the publish date. */
    private static LocalDate openEnd(Found found, Days days, Anchor anchor) {
        LocalDate printedOn = anchor.publishDate();
        return found.isOpen() && printedOn != null ? printedOn : days.end();
    }

    private static String value(Point point, Days first, @Nullable Point last, Days second) {
        String value = Values.resolved(point, first);
        return last == null ? value : value + "/" + Values.resolved(last, second);
    }

    private static Timex withoutPoint(String text, Span span, Found found) {
        Years years = found.years();
        return new Timex(
                span,
                span.of(text),
                found.type(),
                found.value(),
                years == null ? null : found.value(),
                years == null ? null : LocalDate.of(years.first(), 1, 1),
                years == null ? null : LocalDate.of(years.last(), 12, 31),
                found.granularity(),
                found.modifier(),
                null,
                years == null ? AnchorBasis.NONE : AnchorBasis.EXPRESSION,
                false,
                List.of(),
                found.rule(),
                found.granularity() == Granularity.REFERENCE ? 0.9 : 0.85);
    }

    private static boolean looksAhead(String view, Found found) {
        String before = view.substring(Math.max(0, found.begin() - 2), found.begin());
        return AHEAD_BEFORE.stream().anyMatch(before::endsWith)
                || AHEAD_BEHIND.stream().anyMatch(cue -> view.startsWith(cue, found.end()));
    }

    private static double confidence(Resolved resolved, boolean known) {
        if (!known) {
            return 0.8;
        }
        return switch (resolved.basis()) {
            case EXPRESSION -> 0.98;
            case ARTICLE -> 0.85;
            default -> resolved.issues().isEmpty() ? 0.95 : 0.6;
        };
    }
}
