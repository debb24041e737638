package broadsheet.articles;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.ArrayList;
import java.util.List;
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
    final List<String> issues = new ArrayList<>();

    @Nullable
    String section;

    @Nullable
    String jump;

    @Nullable
    Draft parent;

    boolean isSignedOff;

    Draft(ArticleKind kind) {
        this.kind = kind;
    }

    Part add(Zone zone, Span piece) {
        Part part = new Part(zone, piece);
        parts.add(part);
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

    boolean has(Zone zone) {
        return parts.stream().anyMatch(part -> part.zone() == zone);
    }

    int start() {
        return parts.stream()
                .flatMap(part -> part.pieces().stream())
                .mapToInt(Span::begin)
                .min()
                .orElse(0);
    }
}
