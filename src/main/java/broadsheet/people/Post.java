package broadsheet.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern OF_PARTY =
            Pattern.compile("(?:机关|临时|联合|直属|分)?党(?:工委|委|组|支部|总支)(专职副书记|副书记|第一书记|书记|常委|委员|成员)");

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
        return isElided ? of(word.substring(0, body), word.substring(body - 1)) : this;
    }

    /** 校党委副书记, 党组成员: 副书记, 成员 of the party's body that its word holds; itself when it is no such post. */
    Post ofParty() {
        Matcher party = OF_PARTY.matcher(bare);
        return party.matches()
                ? of(word.substring(0, word.length() - party.group(1).length()), party.group(1))
                : this;
    }

    private Post of(String body, String post) {
        return new Post(word, body, post, kind, tierHint, grade, isFused, canFollow, isTitle, isCollective);
    }
}
