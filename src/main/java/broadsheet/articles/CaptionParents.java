package broadsheet.articles;

import broadsheet.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the story of a caption that stands between two stories: the one with more of its words, when there are enough. */
final class CaptionParents {
    private static final double ENOUGH = 0.3; // share of the caption's character pairs

    private CaptionParents() {}

    /** Sets the parent of each caption that cut no paragraph; a photo that stands alone keeps none. */
    static void find(String page, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft caption = drafts.get(i);
            if (caption.kind == ArticleKind.CAPTION && caption.parent == null) {
                caption.parent = better(page, caption, story(drafts, i, -1), story(drafts, i, 1));
            }
        }
    }

    private static @Nullable Draft story(List<Draft> drafts, int from, int step) {
        for (int i = from + step; i >= 0 && i < drafts.size(); i += step) {
            if (drafts.get(i).kind == ArticleKind.STORY) {
                return drafts.get(i);
            }
        }
        return null;
    }

    private static @Nullable Draft better(String page, Draft caption, @Nullable Draft before, @Nullable Draft behind) {
        Set<String> words = pairs(page, caption);
        double left = share(page, words, before);
        double right = share(page, words, behind);
        if (Math.max(left, right) < ENOUGH) {
            return null;
        }
        return left >= right ? before : behind;
    }

    private static double share(String page, Set<String> words, @Nullable Draft story) {
        if (story == null || words.isEmpty()) {
            return 0;
        }
        Set<String> found = pairs(page, story);
        return (double) words.stream().filter(found::contains).count() / words.size();
    }

    private static Set<String> pairs(String page, Draft draft) {
        Set<String> pairs = new HashSet<>();
        for (Draft.Part part : draft.parts) {
            for (Span piece : part.pieces()) {
                for (int i = piece.begin(); i + 2 <= piece.end(); i++) {
                    pairs.add(page.substring(i, i + 2));
                }
            }
        }
        return pairs;
    }
}
