package broadsheet.keywords;

import org.jspecify.annotations.Nullable;

/**
 * A term or phrase that may be a keyword of its article.
 *
 * @param keyword normalised
 * @param pos part of speech; null for phrases
 * @param tf occurrences in the article
 * @param firstStart its first occurrence, an offset into the article's text
 * @param weight place × shape, before idf
 */
public record Candidate(
        String keyword,
        KeywordKind kind,
        @Nullable String pos,
        int tf,
        int firstStart,
        boolean inHeadline,
        double weight) {}
