package broadsheet.people;

import broadsheet.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes 王云为 for the 王云 whom the article names elsewhere: the third character is a word that follows names. */
final class OverlongNames {
    private static final int FULL = 3;
    private static final String FOLLOWING = "为作和与对向在同以就给从说将是及任到也时后案曾已还均都又仍才";

    private OverlongNames() {}

    /** The mentions, those one character too long cut to the name that stands elsewhere. */
    static List<PersonMention> cut(List<PersonMention> mentions) {
        Set<String> names = mentions.stream().map(PersonMention::name).collect(Collectors.toSet());
        return mentions.stream()
                .map(mention -> isOverlong(mention, names) ? cut(mention) : mention)
                .toList();
    }

    private static boolean isOverlong(PersonMention mention, Set<String> names) {
        String name = mention.name();
        return name.length() == FULL
                && mention.span().length() == FULL
                && FOLLOWING.indexOf(name.charAt(FULL - 1)) >= 0
                && names.contains(name.substring(0, FULL - 1));
    }

    private static PersonMention cut(PersonMention mention) {
        Span span = new Span(mention.span().begin(), mention.span().end() - 1);
        return mention.at(
                span, mention.surface().substring(0, FULL - 1), mention.name().substring(0, FULL - 1));
    }
}
