package broadsheet.people;

import java.util.ArrayList;
import java.util.List;

/** Takes all posts of 先后担任县委副书记、县委书记 for former ones, not the first alone: the verb bears on those joined to it by 、 and 和. */
final class PastPosts {
    private static final int JOINT = 2;

    private PastPosts() {}

    /** The titles, those joined to a former one behind its verb as former too. */
    static List<TitleUnit> of(String text, List<TitleUnit> titles) {
        List<TitleUnit> all = new ArrayList<>();
        boolean past = false;
        for (TitleUnit title : titles) {
            boolean joined = past && title.ledFrom() - all.get(all.size() - 1).end() <= JOINT;
            past = title.status() == TitleStatus.FORMER ? joined || title.isLedByVerb(text) : joined && isOpen(title);
            all.add(past ? title.former() : title);
        }
        return all;
    }

    private static boolean isOpen(TitleUnit title) {
        return title.status() == TitleStatus.CURRENT || title.status() == TitleStatus.ACTING;
    }
}
