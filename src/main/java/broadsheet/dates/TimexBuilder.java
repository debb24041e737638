package broadsheet.dates;

import broadsheet.dates.Calendar.Days;
import broadsheet.dates.DateTagger.Seen;
import broadsheet.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the row of an expression: what is printed, what it is taken to mean, from where, and how sure. One an article. */
final class TimexBuilder {
    private static final int NEAR = 100; // characters; two sentences

    private final String text;
    private final Resolver resolver;
    private final Anchor anchor;
    private @Nullable Span paragraph;

    TimexBuilder(String text, Resolver resolver, Anchor anchor) {
        this.text = text;
        this.resolver = resolver;
        this.anchor = anchor;
    }

    /** Notes when the next expression stands in another paragraph. */
    void enter(Seen seen) {
        if (!seen.block().equals(paragraph)) {
            resolver.newParagraph();
            paragraph = seen.block();
        }
    }

    /** 上午 before any day: the day printed next in the same sentences is its day too. */
    void lookAhead(Seen seen, @Nullable Seen next) {
        Point clock = seen.found().point();
        Point day = next == null ? null : next.found().point();
        boolean near = next != null
                && next.block().equals(seen.block())
                && next.found().begin() - seen.found().end() <= NEAR;
        if (clock != null && day != null && clock.isClockAlone() && near && day.hasDay() && day.hasMonth()) {
            resolver.expect(day);
        }
    }

    /** The expression, resolved as far as there is evidence; {@code event} says that the story happened on it. */
    Timex timex(Seen seen, boolean event) {
        Found found = seen.found();
        Span span = seen.view().printed(found.begin(), found.end());
        Point point = found.point();
        Shift shift = found.shift();
        if (shift != null) {
            return shifted(span, seen, shift);
        }
        if (found.rule().equals(Found.TWO_FEASTS)) {
            return days(span, found, null, resolver.twoFeasts());
        }
        if (point == null) {
            return withoutPoint(span, found);
        }
        boolean future = Outlook.isAhead(seen.view().text(), found);
        Resolved from = resolver.resolve(point, future);
        Point last = found.until();
        Resolved until = last == null ? from : resolver.resolveEnd(last, from, future);
        Days second = until.days();
        Days first = inOrder(point, from.days(), second);
        boolean known = first != null && second != null && !second.end().isBefore(first.start());
        LocalDate end = !known || second == null ? null : openEnd(found, second);
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

    /** 1—11月 in a January paper: a first end without a year that lies behind the last one is of the year before. */
    private @Nullable Days inOrder(Point point, @Nullable Days first, @Nullable Days second) {
        boolean turned = first != null && second != null && second.end().isBefore(first.start());
        boolean free = !point.hasYear() && point.month != null && second != null;
        return turned && free && second != null
                ? PointDays.inYear(point, second.start().getYear(), anchor.publishDate())
                : first;
    }

    /** 以来 ends on the publish date. */
    private LocalDate openEnd(Found found, Days days) {
        LocalDate printedOn = anchor.publishDate();
        return found.isOpen() && printedOn != null ? printedOn : days.end();
    }

    private static String value(Point point, Days first, @Nullable Point last, Days second) {
        String value = Values.resolved(point, first);
        if (last == null) {
            return value;
        }
        String until = Values.resolved(last, second);
        return value.contains("/") || until.contains("/") ? first.start() + "/" + second.end() : value + "/" + until;
    }

    private Timex withoutPoint(Span span, Found found) {
        Days days = found.days();
        return new Timex(
                span,
                span.of(text),
                found.type(),
                found.value(),
                days == null ? found.period() : found.value(),
                days == null ? null : days.start(),
                days == null ? null : days.end(),
                found.granularity(),
                found.modifier(),
                null,
                days == null ? AnchorBasis.NONE : AnchorBasis.EXPRESSION,
                false,
                List.of(),
                found.rule(),
                found.granularity() == Granularity.REFERENCE ? 0.9 : 0.85);
    }

    private Timex shifted(Span span, Seen seen, Shift shift) {
        Found found = seen.found();
        Point from = found.point();
        Resolved resolved = from == null
                ? resolver.resolve(shift)
                : resolver.resolve(from, shift, Outlook.isAhead(seen.view().text(), found));
        String value =
                shift.amount().isVague() ? shift.reference() : shift.amount().iso();
        return days(span, found, value, resolved);
    }

    private Timex days(Span span, Found found, @Nullable String value, Resolved resolved) {
        Days days = resolved.days();
        return new Timex(
                span,
                span.of(text),
                found.type(),
                value,
                days == null ? null : resolvedValue(found, days),
                days == null ? null : days.start(),
                days == null ? null : days.end(),
                found.granularity(),
                found.modifier(),
                resolved.from(),
                resolved.basis(),
                false,
                resolved.issues(),
                found.rule(),
                days == null ? 0.8 : 0.85);
    }

    private static String resolvedValue(Found found, Days days) {
        Shift shift = found.shift();
        if (shift == null) {
            return days.start() + "/" + days.end();
        }
        return found.point() == null
                ? Values.resolved(shift, days)
                : days.start().toString();
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
