package broadsheet.people;

import broadsheet.text.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of lists and biographies that open with a name and go on with its post: 1.马某某:柳湖镇十里铺村党总支书记; 李某某 县水务局局长;
 * 高某,任市农业农村局局长。
 */
final class NamedLines {
    private static final Pattern JOINT =
            Pattern.compile("(?:[(（][^()（）\\n]{1,14}[)）])?[ 　]{0,4}[:：,，]?[ 　]{0,4}(?:现任|曾任|历任|任|系|为)?");
    private static final Pattern ENDED = Pattern.compile("[。;；,，、(（ 　\\n0-9●■◆▲○]|$");
    private static final Pattern OPENING = Pattern.compile("(?:^|[。;；\\n●■◆▲○]|[0-9][.．、])[ 　]{0,4}$");
    private static final int LONGEST_JOINT = 22;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_HEAD = 8;

    private final NameShape names;

    NamedLines(NameShape names) {
        this.names = names;
    }

    /**
     * The name that opens the line of a post.
     *
     * @param first the first title of the line; nobody stands behind it
     * @param end where its last title ends
     * @param floor the name stands behind it
     * @return null where the line opens with anything else
     */
    @Nullable
    Span opening(String text, TitleUnit first, int end, int floor, TokenBorders borders) {
        if (!ENDED.matcher(text).region(end, text.length()).lookingAt()) {
            return null;
        }
        int to = first.ledFrom();
        for (int nameEnd = to - 1; nameEnd > Math.max(floor + 1, to - LONGEST_JOINT); nameEnd--) {
            boolean joined = !NameSigns.isHan(text.charAt(nameEnd)) && NameSigns.isHan(text.charAt(nameEnd - 1));
            Span name = joined && JOINT.matcher(text).region(nameEnd, to).matches()
                    ? name(text, nameEnd, floor, borders)
                    : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private @Nullable Span name(String text, int end, int floor, TokenBorders borders) {
        for (int length = LONGEST_NAME; length > 1; length--) {
            int begin = end - length;
            if (begin >= floor && opens(text, begin, floor) && isName(text, begin, end, borders)) {
                return new Span(begin, end);
            }
        }
        return null;
    }

    private static boolean opens(String text, int begin, int floor) {
        String before = text.substring(Math.max(floor, begin - LONGEST_HEAD), begin);
        return OPENING.matcher(before).find();
    }

    private boolean isName(String text, int begin, int end, TokenBorders borders) {
        String name = text.substring(begin, end);
        boolean spread = end - begin > 2 && " 　".indexOf(text.charAt(begin + 1)) >= 0;
        String plain = spread ? name.replaceAll("[ 　]+", "") : name;
        boolean usual = names.signs().isCommon(plain.substring(0, 1)) && !borders.isProse(begin, end);
        return names.signs().isOurs(name)
                || plain.length() > 1
                        && (spread || usual || borders.isName(begin, end))
                        && names.signs().isWhole(plain, 0, plain.length());
    }
}
