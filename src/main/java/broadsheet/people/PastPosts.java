package broadsheet.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes all posts of 先后担任县委副书记、县委书记 and of 县政府原党组书记、县长 for former ones, not the first alone: verb and 原 bear on those joined to it.
 */
final class PastPosts {
    private static final int JOINT = 2;

    private PastPosts() {}

    /** The titles, those joined to a former one behind its verb as former too. */
    static List<TitleUnit> of(String text, List<TitleUnit> titles) {
        List<TitleUnit> all = new ArrayList<>();
        boolean past = false;
        for (TitleUnit title : titles) {
            boolean joined = past && title.ledFrom() - all.get(all.size() - 1).end() <= JOINT;
            boolean ofOneBody = !all.isEmpty() && isOfBodyBefore(all.get(all.size() - 1), title);
            past = title.status() == TitleStatus.FORMER ? joined || title.isLedByVerb(text) : joined && isOpen(title);
            all.add(past || ofOneBody ? title.former() : title);
        }
        return all;
    }

    /** 省政协原党组书记、|主席: 原 stands once for both posts of one body. */
    private static boolean isOfBodyBefore(TitleUnit before, TitleUnit title) {
        return before.status() == TitleStatus.FORMER
                && isOpen(title)
                && title.ledFrom() == before.end() + 1
                && title.span().begin() == title.postBegin()
                && title.post().organisation() == null;
    }

    private static boolean isOpen(TitleUnit title) {
        return title.status() == TitleStatus.CURRENT || title.status() == TitleStatus.ACTING;
    }
}
