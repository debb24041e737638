package broadsheet.keywords;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import broadsheet.text.ZonedText;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a place in the article is worth: a headline word says more of the subject than one in the ninth paragraph.
 *
 * <p>Bylines, datelines, sign-offs and banners are worth nothing: 记者, 本报讯 and 奋斗百年路 are not what a story is about.
 */
final class Prominence {
    private static final double LEAD = 1.25; // the first paragraph says who, what, where
    private static final Map<Zone, Double> WORTH = new EnumMap<>(Map.of(
            Zone.HEADLINE, 2.2,
            Zone.KICKER, 1.7,
            Zone.SUBHEADLINE, 1.5,
            Zone.SECTION_HEAD, 1.3,
            Zone.BODY, 1.0,
            Zone.CAPTION, 1.0));

    private final ZonedText article;
    private final int leadEnd;

    Prominence(ZonedText article) {
        this.article = article;
        this.leadEnd = article.zones().stream()
                .filter(zoned -> zoned.zone() == Zone.BODY)
                .findFirst()
                .map(zoned -> zoned.span().end())
                .orElse(0);
    }

    /** 0 where nothing is a candidate. */
    double at(Span span) {
        Zone zone = article.zoneAt(span.begin());
        double worth = WORTH.getOrDefault(zone, 0.0);
        return zone == Zone.BODY && span.end() <= leadEnd ? LEAD : worth;
    }

    boolean isHeadline(Span span) {
        return article.zoneAt(span.begin()) == Zone.HEADLINE;
    }
}
