package broadsheet.keywords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Ranks the candidates of an article: tf × idf × place × shape, nested ones competing (疫情防控 against 疫情 and 防控).
 *
 * <p>A shorter one inside a chosen one stays out unless it stands clearly oftener by itself; a longer one around a chosen one
 * stays out unless it is the headline's.
 */
public final class KeywordRanker {
    private static final double TF_POWER = 0.65; // the third occurrence says less than the second
    private static final double OFTENER = 2.5;
    private static final double LEAST_TF = 0.3;

    private record Scored(Candidate candidate, double tfidf, double score) {}

    /**
     * The best keywords, best first.
     *
     * @param idf of a term or phrase
     * @param most how many at the most
     */
    public List<Keyword> rank(List<Candidate> candidates, ToDoubleFunction<String> idf, int most) {
        List<Scored> scored = new ArrayList<>();
        for (Candidate candidate : candidates) {
            double rarity = idf.applyAsDouble(candidate.keyword());
            double score = Math.pow(ownTf(candidate, candidates), TF_POWER) * rarity * candidate.weight();
            scored.add(new Scored(candidate, candidate.tf() * rarity, score));
        }
        scored.sort(Comparator.comparingDouble((Scored s) -> -s.score())
                .thenComparing(s -> s.candidate().keyword()));
        List<Scored> chosen = new ArrayList<>();
        for (Scored one : scored) {
            if (chosen.size() < most && !loses(one.candidate(), chosen)) {
                chosen.add(one);
            }
        }
        return keywords(chosen);
    }

    /** Occurrences outside of longer candidates (the C-value's idea): 疫情 inside 疫情防控 is not an occurrence of its own. */
    private static double ownTf(Candidate candidate, List<Candidate> candidates) {
        int inLonger = 0;
        for (Candidate other : candidates) {
            boolean longer = other.tf() > inLonger
                    && other.keyword().length() > candidate.keyword().length()
                    && other.keyword().contains(candidate.keyword());
            inLonger = longer ? other.tf() : inLonger;
        }
        return Math.max(candidate.tf() - inLonger, LEAST_TF);
    }

    private static boolean loses(Candidate candidate, List<Scored> chosen) {
        for (Scored other : chosen) {
            Candidate winner = other.candidate();
            boolean inside = winner.keyword().contains(candidate.keyword());
            boolean around = candidate.keyword().contains(winner.keyword());
            if (inside && candidate.tf() < winner.tf() * OFTENER
                    || around && (!candidate.inHeadline() || candidate.tf() * 2 < winner.tf())) {
                return true;
            }
        }
        return false;
    }

    private static List<Keyword> keywords(List<Scored> chosen) {
        List<Keyword> keywords = new ArrayList<>();
        for (Scored one : chosen) {
            Candidate candidate = one.candidate();
            keywords.add(new Keyword(
                    keywords.size() + 1,
                    candidate.keyword(),
                    candidate.kind(),
                    one.score(),
                    candidate.tf(),
                    one.tfidf(),
                    candidate.firstStart(),
                    candidate.inHeadline()));
        }
        return keywords;
    }
}
