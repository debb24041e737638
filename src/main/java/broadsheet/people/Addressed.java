package broadsheet.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes 韦副市长 for the one official 韦某某 that the article names in full; between two it takes nobody. 习总书记 is the one well-known official of
 * that surname, named in full or not.
 */
final class Addressed {
    private final Map<String, List<String>> leaders; // surname → full names

    /** @param known what well-known names are, from known_people */
    Addressed(Map<String, PersonKind> known) {
        this.leaders = known.keySet().stream()
                .filter(name -> known.get(name) == PersonKind.OFFICIAL)
                .collect(Collectors.groupingBy(name -> name.substring(0, 1)));
    }

    /** The mentions, those by surname and post under the full name where it is known. */
    List<PersonMention> named(List<PersonMention> mentions) {
        return mentions.stream()
                .map(mention -> isAddressed(mention) ? named(mention, mentions) : mention)
                .toList();
    }

    private static boolean isAddressed(PersonMention mention) {
        return mention.form() == MentionForm.SURNAME_HONORIFIC && mention.rule().equals(TitledNames.SURNAME);
    }

    private PersonMention named(PersonMention mention, List<PersonMention> mentions) {
        String surname = mention.name().substring(0, 1);
        Set<String> full = mentions.stream()
                .filter(other -> other.form() == MentionForm.FULL && other.kind() == mention.kind())
                .map(PersonMention::name)
                .filter(name -> name.startsWith(surname))
                .collect(Collectors.toSet());
        if (full.size() == 1) {
            return mention.named(full.iterator().next());
        }
        List<String> known = leaders.getOrDefault(surname, List.of());
        boolean leading = Addresses.LEADING.contains(mention.name().substring(1));
        return full.isEmpty() && leading && known.size() == 1 ? mention.named(known.get(0)) : mention;
    }
}
