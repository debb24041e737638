package broadsheet.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes 韦副市长 for the one official 韦某某 that the article names in full; between two it takes nobody. */
final class Addressed {
    private Addressed() {}

    /** The mentions, those by surname and post under the full name where it is known. */
    static List<PersonMention> named(List<PersonMention> mentions) {
        return mentions.stream()
                .map(mention -> isAddressed(mention) ? named(mention, mentions) : mention)
                .toList();
    }

    private static boolean isAddressed(PersonMention mention) {
        return mention.form() == MentionForm.SURNAME_HONORIFIC && mention.rule().equals(TitledNames.SURNAME);
    }

    private static PersonMention named(PersonMention mention, List<PersonMention> mentions) {
        String surname = mention.name().substring(0, 1);
        Set<String> full = mentions.stream()
                .filter(other -> other.form() == MentionForm.FULL && other.kind() == mention.kind())
                .map(PersonMention::name)
                .filter(name -> name.startsWith(surname))
                .collect(Collectors.toSet());
        return full.size() == 1 ? mention.named(full.iterator().next()) : mention;
    }
}
