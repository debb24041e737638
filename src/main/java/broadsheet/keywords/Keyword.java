package broadsheet.keywords;

/**
 * A candidate that was chosen: one row of the table keywords.
 *
 * @param no 1 for the first
 * @param score what it was ranked by; comparable within one article only
 * @param tfidf tf × idf, without place and shape
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
