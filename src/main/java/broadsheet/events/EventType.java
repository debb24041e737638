package broadsheet.events;

import java.util.Locale;

/** What kind of event is referred to. */
public enum EventType {
    MEETING,
    INSPECTION,
    RECEPTION,
    SIGNING,
    VISIT,
    OTHER;

    /** The word used in tables. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
