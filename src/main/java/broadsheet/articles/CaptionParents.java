package broadsheet.articles;

import broadsheet.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the story of a caption that stands between two stories: the one with more of its words, when there are enough. */
final class CaptionParents {
    private static final double ENOUGH = 0.3; // share of the caption's character pairs

    private static final int LONGEST = 3_000; // characters of a story that are looked at

    private CaptionParents() {}

    /** Sets the parent of each caption that cut no paragraph; a photo that stands alone keeps none. */
    static void find(String page, List<Draft> drafts) {
        @Nullable Draft[] behind = new Draft[drafts.size()];
        @Nullable Draft story = null;
        for (int i = drafts.size() - 1; i >= 0; i--) {
            behind[i] = story;
            story = drafts.get(i).kind == ArticleKind.STORY ? drafts.get(i) : story;
        }
        @Nullable Draft before = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft caption = drafts.get(i);
            if (caption.kind == ArticleKind.CAPTION && caption.parent == null) {
                caption.parent = better(page, caption, before, behind[i]);
            }
            before = caption.kind == ArticleKind.STORY ? caption : before;
        }
    }

    private static @Nullable Draft better(String page, Draft caption, @Nullable Draft before, @Nullable Draft behind) {
        int[] words = words(page, caption);
        double left = share(page, words, before);
        double right = share(page, words, behind);
        if (Math.max(left, right) < ENOUGH) {
            return null;
        }
        return left >= right ? before : behind;
    }

    /** Which part of the words, given as sorted pairs of characters, stands in the story. */
    private static double share(String page, int[] words, @Nullable Draft story) {
        if (story == null || words.length == 0) {
            return 0;
        }
        BitSet firsts = new BitSet(Character.MAX_VALUE); // most pairs of a story are none of the caption's
        Arrays.stream(words).forEach(word -> firsts.set(word >>> Character.SIZE));
        boolean[] found = new boolean[words.length];
        int count = 0;
        for (int pair : pairs(page, story)) {
            int at = firsts.get(pair >>> Character.SIZE) ? Arrays.binarySearch(words, pair) : -1;
            if (at >= 0 && !found[at]) {
                found[at] = true;
                count++;
            }
        }
        return (double) count / words.length;
    }

    private static int[] words(String page, Draft draft) {
        return Arrays.stream(pairs(page, draft)).sorted().distinct().toArray();
    }

    private static int[] pairs(String page, Draft draft) {
        int[] pairs = new int[LONGEST];
        int count = 0;
        for (Draft.Part part : draft.parts) {
            for (Span piece : part.pieces()) {
                for (int i = piece.begin(); i + 2 <= piece.end(); i++) {
                    if (count == LONGEST) {
                        return pairs;
                    }
                    pairs[count++] = page.charAt(i) << Character.SIZE | page.charAt(i + 1);
                }
            }
        }
        return Arrays.copyOf(pairs, count);
    }
}
