package broadsheet.keywords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Ranks an article's candidates: tf × idf × place × shape, then lets nested ones compete.
 *
 * <p>疫情防控 stands 16 times and beats 疫情 and 防控, which hardly stand alone; 市疫情防控工作领导小组 holds it, but names a
 * thing of its own and stays.
 */
public final class KeywordRanker {
    private static final double MUCH_WORSE = 0.7;
    private static final int COMPOUND = 4; // characters of a word that may be a piece of a name: 师范大学
    private static final double LIVES_ALONE = 0.4; // share of its occurrences a part must have outside the longer one

    /**
     * The keywords of one article.
     *
     * @param idf of a candidate's keyword, corpus and background combined
     * @param most how many to keep
     * @return by rank, numbered from 1
     */
    public List<Keyword> rank(List<Candidate> candidates, ToDoubleFunction<String> idf, int most) {
        List<Scored> scored = candidates.stream()
                .map(candidate -> score(candidate, idf.applyAsDouble(candidate.keyword())))
                .sorted(Comparator.comparingDouble((Scored s) -> -s.score)
                        .thenComparing(s -> s.candidate.firstStart())
                        .thenComparing(s -> s.candidate.keyword()))
                .toList();
        List<Keyword> chosen = new ArrayList<>();
        for (int i = 0; i < scored.size() && chosen.size() < most; i++) {
            Scored next = scored.get(i);
            boolean isNew = chosen.stream().allMatch(before -> isOfItsOwn(next.candidate, before));
            if (isNew && !isExplained(next.candidate, candidates)) {
                chosen.add(next.keyword(chosen.size() + 1));
            }
        }
        return chosen;
    }

    private record Scored(Candidate candidate, double score, double tfidf) {
        Keyword keyword(int no) {
            return new Keyword(
                    no,
                    candidate.keyword(),
                    candidate.kind(),
                    score,
                    candidate.tf(),
                    tfidf,
                    candidate.firstStart(),
                    candidate.inHeadline());
        }
    }

    /** tf is damped, for a word that stands ten times is not ten times the subject of one that stands once. */
    private static Scored score(Candidate candidate, double idf) {
        double damped = 1 + Math.log(candidate.tf());
        return new Scored(candidate, damped * idf * candidate.weight(), candidate.tf() * idf);
    }

    /**
     * Whether it hardly stands but in one longer candidate, 重点救助 in 重点救助对象, or behind one character in several, 工作领导小组
     * in 市工作领导小组 and 省工作领导小组. A longer one of much worse shape explains nothing: 健康太原 is more than a piece of 助力健康太原.
     */
    private static boolean isExplained(Candidate part, List<Candidate> candidates) {
        if (part.kind() != KeywordKind.PHRASE && part.keyword().length() < COMPOUND) {
            return false;
        }
        List<Candidate> wholes = candidates.stream()
                .filter(whole -> whole.kind() != KeywordKind.FORMULATION) // a slogan names no thing
                .filter(whole -> whole.keyword().length() > part.keyword().length())
                .filter(whole -> whole.keyword().contains(part.keyword()))
                .toList();
        int atTheEnd = wholes.stream()
                .filter(whole -> whole.keyword().endsWith(part.keyword())
                        && whole.keyword().length() == part.keyword().length() + 1)
                .mapToInt(Candidate::tf)
                .sum();
        int most = wholes.stream()
                .filter(whole -> whole.weight() >= MUCH_WORSE * part.weight())
                .mapToInt(Candidate::tf)
                .max()
                .orElse(0);
        return part.tf() - Math.max(most, atTheEnd) < LIVES_ALONE * part.tf();
    }

    /** Whether a candidate says something that a better one, which holds it or lies in it, does not. */
    private static boolean isOfItsOwn(Candidate next, Keyword before) {
        if (before.keyword().contains(next.keyword())) {
            return next.tf() - before.tf() > LIVES_ALONE * next.tf();
        }
        if (next.keyword().contains(before.keyword())) {
            return before.kind() == KeywordKind.TERM && next.tf() > 1
                    || next.keyword().length() >= 2 * before.keyword().length();
        }
        return true;
    }
}
