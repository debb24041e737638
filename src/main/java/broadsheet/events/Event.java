package broadsheet.events;

import broadsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One printed reference to an event.
 *
 * <p>"市疫情防控工作领导小组第八十八次会议" → meeting, of the series 市疫情防控工作领导小组, number 88.
 *
 * @param span UTF-16 offsets into the article's text
 * @param body the body that meets, as printed; null when none is named
 * @param series the body and the kind of meeting, by one name for all prints of it; null when no body is named
 * @param seriesNo its number in the series; null when none is printed
 * @param organisationName the body's full name (太原市人民政府); null when not known
 */
public record Event(
        Span span,
        String surface,
        EventType type,
        @Nullable String body,
        @Nullable String series,
        @Nullable Integer seriesNo,
        @Nullable String organisationName,
        String rule,
        double confidence) {
    /** The same event, of a body whose full name is known. */
    public Event of(@Nullable String fullName) {
        return new Event(span, surface, type, body, series, seriesNo, fullName, rule, confidence);
    }
}
