package broadsheet.text;

import java.util.List;

/**
 * The text of one article and which zone each stretch of it is: what every extractor is given.
 *
 * <p>Blocks stand in reading order, each rejoined across column breaks, with one {@code \n} between two of them, so a
 * newline is always a block's border and never inside a sentence: "李明会见客人\n本报讯(记者 张三)\n11月30日,…" has the zones
 * headline, lead mark and body.
 *
 * @param zones in reading order, not overlapping, covering all but the newlines
 */
public record ZonedText(String text, List<Zoned> zones) {
    public ZonedText {
        zones = List.copyOf(zones);
    }

    /** One block's zone and where it stands in the article's text. */
    public record Zoned(Zone zone, Span span) {}

    /** A text that is body from end to end: a transcript, a single sentence. */
    public static ZonedText body(String text) {
        return new ZonedText(text, List.of(new Zoned(Zone.BODY, new Span(0, text.length()))));
    }

    /** The zone in which {@code offset} lies, the next one's for a newline between two; BODY in an empty text. */
    public Zone zoneAt(int offset) {
        int low = 0;
        int high = zones.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (zones.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return zones.isEmpty() ? Zone.BODY : zones.get(low).zone();
    }
}
