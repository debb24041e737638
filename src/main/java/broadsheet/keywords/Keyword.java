package broadsheet.keywords;

/**
 * A ranked keyword.
 *
 * @param no 1 for the best
 * @param score what it is ranked by
 */
public record Keyword(
        int no,
        String keyword,
        KeywordKind kind,
        double score,
        int tf,
        double tfidf,
        int firstStart,
        boolean inHeadline) {}
