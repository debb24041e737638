package broadsheet.keywords;

import org.jspecify.annotations.Nullable;

/**
 * What an article might be filed under, before the corpus has its say.
 *
 * <p>"市疫情防控工作领导小组", twice, in the headline → {@code Candidate("市疫情防控工作领导小组", PHRASE, null, 2, 6, true, …)}.
 *
 * @param keyword as first printed, simplified and half-width; letters keep their case (5G)
 * @param pos part of speech of a single term; null for phrases
 * @param tf occurrences in headline and text, those inside longer phrases included; bylines and datelines do not count
 * @param firstStart UTF-16 offset of the first occurrence in the article's text
 * @param weight place × shape, without tf and idf
 */
public record Candidate(
        String keyword,
        KeywordKind kind,
        @Nullable String pos,
        int tf,
        int firstStart,
        boolean inHeadline,
        double weight) {}
