package broadsheet.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One name in one article, with what the article says of its bearer.
 *
 * @param name in its usual form
 * @param printed the name as this article has it; another where a character was misread
 * @param homeCode the page's home; null when not known
 * @param placeCodes places of the titles printed beside it, but for former ones; empty when bare
 * @param formerCodes places of the titles it is said to have borne: 时任浙江省委书记
 * @param signs what else the article says
 */
public record Sighting(
        String name,
        String printed,
        String articleId,
        String pageId,
        @Nullable LocalDate publishDate,
        @Nullable String homeCode,
        List<String> placeCodes,
        List<String> formerCodes,
        Set<Sign> signs) {
    /** What an article says of the bearer of a name, besides places. */
    public enum Sign {
        /** A national title stands beside the name, or one of another state. */
        NATIONAL,
        /** He is of another state there. */
        FOREIGN,
        /** The body of a title beside it is printed, or of a place: none that another state has. */
        OURS,
        /** Known people list the name, and nothing beside it tells more. */
        KNOWN,
        /** He signs the article. */
        BYLINE,
        /** It is a surname with an honorific: one person an article. */
        HONORIFIC
    }

    /** By publish date, undated last, then by page and article: the order in which namesakes are numbered. */
    static final Comparator<Sighting> FIRST_SEEN = Comparator.comparing(
                    Sighting::publishDate, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Sighting::pageId)
            .thenComparing(Sighting::articleId);

    public Sighting {
        placeCodes = List.copyOf(placeCodes);
        formerCodes = List.copyOf(formerCodes);
        signs = Set.copyOf(signs);
    }

    boolean is(Sign sign) {
        return signs.contains(sign);
    }
}
