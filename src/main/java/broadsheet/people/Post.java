package broadsheet.people;

import org.jspecify.annotations.Nullable;

/**
 * A post as {@code posts.tsv} knows it, taken apart.
 *
 * @param word as listed: 市委书记
 * @param organisation the short form of a body at its head: 市委; null when there is none
 * @param bare the post alone: 书记
 * @param kind what its holder is in the news
 * @param isTitle whether it is a title or only says what somebody is (村民)
 * @param isCollective whether a list of names follows: 市领导
 */
record Post(
        String word,
        @Nullable String organisation,
        String bare,
        PersonKind kind,
        String tierHint,
        @Nullable String grade,
        boolean isFused,
        boolean canFollow,
        boolean isTitle,
        boolean isCollective) {
    private static final String ENDS_OF_BODIES = "部局厅署";

    /** 公安局长 is 公安局|局长: the same post with the body that its word swallows; itself when it swallows none. */
    Post elided() {
        int body = word.length() - 1;
        boolean isElided = organisation == null
                && body > 2
                && word.endsWith("长")
                && ENDS_OF_BODIES.indexOf(word.charAt(body - 1)) >= 0
                && word.indexOf('副') < 0
                && !word.startsWith("第一")
                && !word.startsWith("首席");
        return isElided
                ? new Post(
                        word,
                        word.substring(0, body),
                        word.substring(body - 1),
                        kind,
                        tierHint,
                        grade,
                        isFused,
                        canFollow,
                        isTitle,
                        isCollective)
                : this;
    }
}
