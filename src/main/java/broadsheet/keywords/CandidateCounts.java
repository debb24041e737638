package broadsheet.keywords;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the candidates of one article and weighs where they stand and what shape they have. */
final class CandidateCounts {
    private static final int LEAD = 150; // characters of the body that carry the news
    private static final double IN_HEADLINE = 2.4;
    private static final double IN_SUBHEADLINE = 1.5;
    private static final double IN_LEAD = 1.25;
    private static final double NAME = 0.25; // a leader's name says little of what a story is about

    private final ZonedText article;
    private final int leadEnd;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    /** One candidate while it is counted. */
    private static final class Count {
        private KeywordKind kind;
        private final @Nullable String pos;
        private final int first;
        private int tf;
        private int lastEnd = -1;
        private double place = 1;
        private boolean inHeadline;

        private Count(KeywordKind kind, @Nullable String pos, int first) {
            this.kind = kind;
            this.pos = pos;
            this.first = first;
        }
    }

    CandidateCounts(ZonedText article) {
        this.article = article;
        this.leadEnd = article.zones().stream()
                .filter(zoned -> zoned.zone() == Zone.BODY)
                .mapToInt(zoned -> zoned.span().begin() + LEAD)
                .findFirst()
                .orElse(0);
    }

    void add(String keyword, KeywordKind kind, @Nullable String pos, Span span) {
        Zone zone = article.zoneAt(span.begin());
        if (zone == Zone.LEAD_MARK || zone == Zone.BYLINE || zone == Zone.SIGNOFF || zone == Zone.BANNER) {
            return;
        }
        Count count = counts.computeIfAbsent(keyword, key -> new Count(kind, pos, span.begin()));
        if (kind == KeywordKind.FORMULATION) {
            count.kind = kind;
        }
        if (span.begin() >= count.lastEnd) {
            count.tf++;
            count.lastEnd = span.end();
        }
        count.inHeadline |= CandidateFinder.isHead(zone);
        count.place = Math.max(count.place, place(zone, span));
    }

    private double place(Zone zone, Span span) {
        return switch (zone) {
            case HEADLINE, KICKER -> IN_HEADLINE;
            case SUBHEADLINE, SECTION_HEAD -> IN_SUBHEADLINE;
            default -> span.begin() < leadEnd ? IN_LEAD : 1;
        };
    }

    /** The most telling candidates: a phrase once printed deep in the text is none. */
    List<Candidate> best(int most) {
        List<Candidate> candidates = new ArrayList<>();
        counts.forEach((keyword, count) -> {
            boolean rarePhrase = count.kind == KeywordKind.PHRASE && count.tf < 2 && count.place < IN_LEAD;
            if (!rarePhrase) {
                candidates.add(new Candidate(
                        keyword,
                        count.kind,
                        count.pos,
                        count.tf,
                        count.first,
                        count.inHeadline,
                        count.place * shape(keyword, count)));
            }
        });
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.weight() * c.tf())
                .thenComparing(Candidate::keyword));
        return List.copyOf(candidates.subList(0, Math.min(most, candidates.size())));
    }

    /** A librarian's words have four to eight characters: 疫情防控, 高质量发展. */
    private static double shape(String keyword, Count count) {
        if (count.kind == KeywordKind.NAME) {
            return NAME;
        }
        int length = keyword.length();
        double shape = length == 2 ? 0.6 : length == 3 ? 0.9 : length <= 8 ? 1.25 : 1.0;
        boolean verb = count.pos != null && count.pos.startsWith("v") && !count.pos.equals("vn");
        return verb ? shape * 0.5 : shape;
    }
}
