package broadsheet.people;

import broadsheet.people.TitleResolver.Carried;
import broadsheet.people.TitleResolver.Meaning;
import broadsheet.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a bare post by the title of another before it in the sentence: 市人大常委会主任某某主持会议,|副主任某某… is of the same committee, and
 * 某大学党委书记某某、|校长某某 of the same university. One an article; titles are told in reading order.
 */
final class BodyBefore {
    private static final List<String> COMMITTEES = List.of("常务委员会", "政治协商会议");
    private static final List<String> HEADS_OF_COMMITTEES = List.of("主任", "副主任", "主席", "副主席");
    private static final List<String> SECRETARIES = List.of("秘书长", "副秘书长");
    private static final String PARTY_HEAD = "书记";
    private static final int LONGEST_NAME = 4; // and the mark behind it

    private final String text;
    private int end = -1; // of the title before
    private String post = "";
    private Carried carried = Carried.NOTHING;
    private @Nullable Span asked; // a list asks for one title once a name
    private Carried answer = Carried.NOTHING;

    BodyBefore(String text) {
        this.text = text;
    }

    /** What the title before carries over to another's; nothing where the two have no body in common. */
    Carried of(TitleUnit unit) {
        if (!unit.span().equals(asked)) {
            asked = unit.span();
            answer = isOfBodyBefore(unit) ? carried : Carried.NOTHING;
        }
        return answer;
    }

    private boolean isOfBodyBefore(TitleUnit unit) {
        int begin = unit.ledFrom();
        boolean bare = unit.span().begin() == unit.postBegin()
                && unit.post().organisation() == null
                && !unit.post().isFused();
        return bare
                && end >= 0
                && begin > end
                && isOneSentence(begin)
                && isShared(unit.post().bare(), begin);
    }

    /** Tells a title that was understood. */
    void add(TitleUnit unit, Meaning meaning) {
        if (meaning.organisationName() != null) {
            end = unit.end();
            post = meaning.post();
            carried = Carried.by(meaning);
        }
    }

    /** Whether both stand in one sentence, or the second opens the next: 主任某某主持会议。|副主任某某出席. */
    private boolean isOneSentence(int begin) {
        String between = text.substring(end, begin);
        boolean opensNext = between.endsWith("。");
        String inside = opensNext ? between.substring(0, between.length() - 1) : between;
        return inside.chars().noneMatch(c -> "。；;！？!?\n".indexOf(c) >= 0);
    }

    private boolean isShared(String bare, int begin) {
        String body = String.valueOf(carried.body());
        boolean deputy = bare.equals("副" + post) || bare.equals(post) && bare.startsWith("副");
        boolean secretary = SECRETARIES.contains(bare)
                && HEADS_OF_COMMITTEES.contains(post)
                && COMMITTEES.stream().anyMatch(body::contains);
        boolean listed = begin - end <= LONGEST_NAME + 1 && text.charAt(begin - 1) == '、';
        return deputy || secretary || listed && post.endsWith(PARTY_HEAD) && bare.endsWith("长");
    }
}
