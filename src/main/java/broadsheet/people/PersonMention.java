package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mention of a named person.
 *
 * <p>"市领导裴某、尚某参加" gives two, list positions 1 and 2 of 2, each with the shared title 市领导.
 *
 * @param span UTF-16 offsets of the name into the article's text
 * @param surface the text at the span
 * @param name without blanks and breaks, in simplified characters
 * @param titles offices, ranks and staff posts printed beside the name; empty when bare
 * @param titleRun the title run as printed (省委常委、市委书记); null when bare
 * @param listPosition 1-based place in the list of names it stands in; null outside a list
 * @param listSize names in that list; null outside a list
 * @param issues doubts, as codes of the dictionary
 * @param rule which rule found it: {@code title-name, title-list-name, name-title, byline, inventory …}
 * @param confidence 0–1, set per rule
 */
public record PersonMention(
        Span span,
        String surface,
        String name,
        Zone zone,
        MentionForm form,
        PersonKind kind,
        List<Title> titles,
        @Nullable String titleRun,
        @Nullable Integer listPosition,
        @Nullable Integer listSize,
        List<String> issues,
        String rule,
        double confidence) {
    public PersonMention {
        titles = List.copyOf(titles);
        issues = List.copyOf(issues);
    }

    /** The same mention of a person of another kind, as other mentions show it; a foreigner's titles are of no body of ours. */
    PersonMention of(PersonKind known) {
        boolean abroad = known == PersonKind.FOREIGN && kind != PersonKind.FOREIGN;
        return new PersonMention(
                span,
                surface,
                name,
                zone,
                form,
                known,
                abroad ? titles.stream().map(Title::abroad).toList() : titles,
                titleRun,
                listPosition,
                listSize,
                issues,
                rule,
                confidence);
    }

    /** The same mention under the name the person is known by. */
    PersonMention named(String full) {
        return at(span, surface, full);
    }

    /** The same mention with other borders. */
    PersonMention at(Span otherSpan, String otherSurface, String otherName) {
        return new PersonMention(
                otherSpan,
                otherSurface,
                otherName,
                zone,
                form,
                kind,
                titles,
                titleRun,
                listPosition,
                listSize,
                issues,
                rule,
                confidence);
    }

    /** Whether a title is printed beside it. */
    public boolean isTitled() {
        return !titles.isEmpty();
    }
}
