package broadsheet.articles;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article while its page is read: pieces of the page by zone. */
final class Draft {
    /** One block: its zone and the pieces of the page that make it. */
    record Part(Zone zone, List<Span> pieces) {
        Part(Zone zone, Span first) {
            this(zone, new ArrayList<>(List.of(first)));
        }
    }

    final ArticleKind kind;
    final List<Part> parts = new ArrayList<>();
    private final Set<Zone> zones = EnumSet.noneOf(Zone.class);
    final List<String> issues = new ArrayList<>();

    @Nullable
    String section;

    @Nullable
    String jump;

    @Nullable
    Draft parent;

    int paragraphs;
    int number; // in reading order, from 1

    /** The first line of the headline. */
    @Nullable
    TypedLine headline;

    /** The last section head. */
    @Nullable
    TypedLine sectionHead;

    boolean isSignedOff;

    /** Whether a reader's question stands in it, below its first paragraph. */
    boolean asks;

    Draft(ArticleKind kind) {
        this.kind = kind;
    }

    Part add(Zone zone, Span piece) {
        Part part = new Part(zone, piece);
        add(part);
        return part;
    }

    /** Names or a body behind the text. */
    void signOff(Span span) {
        Part last = parts.get(parts.size() - 1);
        if (last.zone() == Zone.SIGNOFF) {
            last.pieces().add(span);
        } else {
            add(Zone.SIGNOFF, span);
        }
        isSignedOff = true;
    }

    void add(Part part) {
        parts.add(part);
        zones.add(part.zone());
        paragraphs += part.zone() == Zone.BODY ? 1 : 0;
    }

    /** Whether its headline is a public notice's: 停电公告. */
    boolean isNotice() {
        return headline != null && Notices.isTitle(headline.text());
    }

    boolean has(Zone zone) {
        return zones.contains(zone);
    }

    /** Where it begins on the page: parts are added in reading order. */
    int start() {
        return parts.isEmpty() ? 0 : parts.get(0).pieces().get(0).begin();
    }
}
