package broadsheet.keywords;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds noun phrases among adjacent words by part of speech: 监测/vn 预警/vn 机制/n, 5/m G/nx +/w 医疗/n 健康/a.
 *
 * <p>A run is a longest row of words that phrases are made of; every stretch of it with proper edges is an occurrence.
 * Which stretch is the phrase is settled later by how often each stands.
 */
final class PhraseFinder {
    private static final int MAX_WORDS = 6; // 基层/医疗/卫生/服务/体系, 5/G/+/医疗/健康
    private static final int MAX_CHARS = 12;

    private PhraseFinder() {}

    /** The phrases of two words and more. */
    static List<Occurrence> find(List<Word> words) {
        List<Occurrence> found = new ArrayList<>();
        int begin = 0;
        while (begin < words.size()) {
            int end = runEnd(words, begin);
            for (int first = begin; first < end; first++) {
                addFrom(words, begin, first, end, found);
            }
            begin = Math.max(end, begin + 1);
        }
        return found;
    }

    private static int runEnd(List<Word> words, int begin) {
        int end = begin;
        while (end < words.size()
                && words.get(end).isMaterial()
                && !words.get(end).isBarred()
                && (end == begin || words.get(end).isRightBehind(words.get(end - 1)))) {
            end++;
        }
        return end;
    }

    private static void addFrom(List<Word> words, int runBegin, int first, int runEnd, List<Occurrence> found) {
        if (!words.get(first).mayBegin()) {
            return;
        }
        int begin = words.get(first).begin();
        boolean isFree = !words.get(first).isVerb()
                && (first == runBegin || words.get(first - 1).freesNext());
        for (int last = first + 1; last < Math.min(runEnd, first + MAX_WORDS); last++) {
            Word end = words.get(last);
            if (end.end() - begin > MAX_CHARS) {
                return;
            }
            isFree &= !end.isVerb();
            if (end.mayEnd()) {
                boolean isWhole =
                        isFree && (last == runEnd - 1 || words.get(last + 1).freesLast());
                double worth = WordShape.ofPhrase(words, first, last);
                found.add(new Occurrence(new Span(begin, end.end()), KeywordKind.PHRASE, null, worth, isWhole));
            }
        }
    }
}
