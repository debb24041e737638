package broadsheet.keywords;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import broadsheet.text.ZonedText;
import java.util.Arrays;
import java.util.List;

/**
 * What a place in the article is worth: a headline word says more of the subject than one in the ninth paragraph.
 *
 * <p>Bylines, datelines, sign-offs and banners are worth nothing: 记者, 本报讯 and 奋斗百年路 are not what a story is about.
 */
final class Prominence {
    private static final double LEAD = 1.25; // the first paragraph says who, what, where

    private final Zone[] zones; // each character's
    private final int leadEnd;

    /** @param titles of persons, as printed beside their names: 市委书记 says who somebody is, not what a story is about */
    Prominence(ZonedText article, List<Span> titles) {
        this.zones = new Zone[article.text().length() + 1];
        Arrays.fill(zones, Zone.BODY);
        int from = 0;
        for (ZonedText.Zoned zoned : article.zones()) {
            Arrays.fill(zones, from, zoned.span().end(), zoned.zone());
            from = zoned.span().end();
        }
        for (Span title : titles) {
            if (title.end() < zones.length) {
                Arrays.fill(zones, title.begin(), title.end(), Zone.BANNER);
            }
        }
        this.leadEnd = article.zones().stream()
                .filter(zoned -> zoned.zone() == Zone.BODY)
                .findFirst()
                .map(zoned -> zoned.span().end())
                .orElse(0);
    }

    /** 0 where nothing is a candidate. */
    double at(Span span) {
        Zone zone = zones[span.begin()];
        return zone == Zone.BODY && span.end() <= leadEnd ? LEAD : worth(zone);
    }

    private static double worth(Zone zone) {
        return switch (zone) {
            case HEADLINE -> 2.2;
            case KICKER -> 1.7;
            case SUBHEADLINE -> 1.5;
            case SECTION_HEAD -> 1.3;
            case BODY, CAPTION -> 1.0;
            default -> 0;
        };
    }

    boolean isHeadline(Span span) {
        return zones[span.begin()] == Zone.HEADLINE;
    }
}
