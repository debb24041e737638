package broadsheet.people;

import broadsheet.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of lists and biographies that open with a name and go on with its post: 1.马某某:柳湖镇十里铺村党总支书记; 李某某 县水务局局长;
 * 高某,任市农业农村局局长。
 */
final class NamedLines {
    private static final Pattern HEAD = Pattern.compile("(?:[0-9]{1,3}[.．、]|[●■◆▲○])?[ 　]{0,4}");
    private static final Pattern JOINT =
            Pattern.compile("(?:[(（][^()（）\\n]{1,14}[)）])?[ 　]{0,4}[:：,，]?[ 　]{0,4}(?:现任|曾任|历任|任|系|为)?");
    private static final Pattern ENDED = Pattern.compile("[。;；,，、(（ 　]|$|\\n", Pattern.MULTILINE);
    private static final int LONGEST_NAME = 4;

    private final NameShape names;

    NamedLines(NameShape names) {
        this.names = names;
    }

    /**
     * The name that opens the line of a post.
     *
     * @param first the first title of the line; nobody stands behind it
     * @param end where its last title ends
     * @return null where the line opens with anything else
     */
    @Nullable
    Span opening(String text, Span block, TitleUnit first, int end, TokenBorders borders) {
        Matcher head = HEAD.matcher(text).region(block.begin(), first.ledFrom());
        boolean ended = ENDED.matcher(text).region(end, text.length()).lookingAt();
        return ended && head.lookingAt() ? name(text, head.end(), first.ledFrom(), borders) : null;
    }

    private @Nullable Span name(String text, int begin, int titleBegin, TokenBorders borders) {
        for (int length = LONGEST_NAME; length > 1; length--) {
            int end = begin + length;
            if (end < titleBegin && !NameSigns.isHan(text.charAt(end)) && isName(text, begin, end, borders)) {
                Matcher joint = JOINT.matcher(text).region(end, titleBegin);
                return joint.matches() ? new Span(begin, end) : null;
            }
        }
        return null;
    }

    private boolean isName(String text, int begin, int end, TokenBorders borders) {
        String name = text.substring(begin, end);
        boolean spread = end - begin > 2 && " 　".indexOf(text.charAt(begin + 1)) >= 0;
        String plain = spread ? name.replaceAll("[ 　]+", "") : name;
        boolean usual = names.signs().isCommon(plain.substring(0, 1)) && !borders.isProse(begin, end);
        return names.signs().isOurs(name)
                || plain.length() > 1
                        && (usual || borders.isName(begin, end))
                        && names.signs().isWhole(plain, 0, plain.length());
    }
}
