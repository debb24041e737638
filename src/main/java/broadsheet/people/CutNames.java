package broadsheet.people;

import broadsheet.text.Span;
import java.util.List;

/**
 * Takes 王驰 for 王驰才 where the article prints 才 behind the name each time: the segmenter takes the last character for a word
 * of its own.
 */
final class CutNames {
    private static final int LONGEST = 100_000; // characters of a text that is searched for each of its names
    private static final int CUT = 2;
    private static final int FEWEST = 2; // times the name is printed before its neighbour counts

    private final NameShape names;

    CutNames(NameShape names) {
        this.names = names;
    }

    /** The mentions, those of names without their last character under the whole name. */
    List<PersonMention> whole(String text, TokenBorders borders, List<PersonMention> mentions) {
        return mentions.stream()
                .map(mention -> isCut(text, borders, mention) ? whole(text, mention) : mention)
                .toList();
    }

    private boolean isCut(String text, TokenBorders borders, PersonMention mention) {
        int end = mention.span().end();
        if (mention.span().length() != CUT
                || mention.form() != MentionForm.FULL
                || end >= text.length()
                || text.length() > LONGEST) {
            return false;
        }
        String full = text.substring(mention.span().begin(), end + 1);
        int times = 0;
        for (int at = text.indexOf(mention.name()); at >= 0; at = text.indexOf(mention.name(), at + CUT)) {
            if (!text.startsWith(full, at) || !mayBelong(text, at + CUT, borders)) {
                return false;
            }
            times++;
        }
        return times >= FEWEST;
    }

    /** Whether a character that is neither mark nor a word that follows names, and begins no longer word, stands there. */
    private boolean mayBelong(String text, int at, TokenBorders borders) {
        return NameSigns.isHan(text.charAt(at))
                && borders.isOneCharacter(at)
                && !names.followers().isStop(text, at);
    }

    private static PersonMention whole(String text, PersonMention mention) {
        Span span = new Span(mention.span().begin(), mention.span().end() + 1);
        return mention.at(span, span.of(text), span.of(text));
    }
}
