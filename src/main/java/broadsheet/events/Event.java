package broadsheet.events;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One printed reference to an event.
 *
 * <p>"市疫情防控工作领导小组第八十八次会议" → meeting, series 市疫情防控工作领导小组, number 88.
 *
 * @param span UTF-16 offsets into the article's text
 * @param series the body that meets, as printed; null when it is none of a series
 * @param seriesNo its number in the series; null when none is printed
 * @param organisationName the body's full name (太原市人民政府); null when not known
 */
public record Event(
        Span span,
        String surface,
        EventType type,
        @Nullable String series,
        @Nullable Integer seriesNo,
        @Nullable String organisationName,
        String rule,
        double confidence) {
    /** The same event, of a body whose full name is known. */
    public Event of(@Nullable String fullName) {
        return new Event(span, surface, type, series, seriesNo, fullName, rule, confidence);
    }
}
