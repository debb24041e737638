package broadsheet.people;

import broadsheet.lexicon.Lexicons;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A surname and a post, as somebody is addressed: 韦副市长, 习总书记. */
final class Addresses {
    static final List<String> LEADING = List.of("总书记", "主席", "总理", "委员长");

    private final NameSigns signs;
    private final Set<String> leaders; // surnames

    /** @param lexicons holds known_people */
    Addresses(NameSigns signs, Lexicons lexicons) {
        this.signs = signs;
        this.leaders = lexicons.get("known_people").rows().stream()
                .filter(row -> row.get("kind").equals("official"))
                .map(row -> row.key().substring(0, 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether 韦副市长, 王书记 stands there: a usual surname that is no particle, and a post; 任书记 and 向主席 are verb and post. */
    boolean at(String text, int begin, int end, TokenBorders borders) {
        String surname = text.substring(begin, begin + 1);
        boolean inside = begin > 0 && NameSigns.isHan(text.charAt(begin - 1));
        boolean rare = !inside && end - begin > 2 && "总外首".indexOf(text.charAt(begin + 1)) < 0; // 耿书记, no 乌总统
        boolean known = signs.isCommon(surname)
                || isOfLeader(text, begin) // 习总书记
                || rare && signs.surnameEnd(text, begin) > 0 && !signs.isSeldom(surname);
        boolean usual = known && !signs.isParticle(text, begin) && "任于方".indexOf(surname.charAt(0)) < 0;
        return usual && !(inside && !borders.isBorder(begin)) && !signs.isListedWord(text.substring(begin, end));
    }

    /** Whether a leader's surname stands before a post that the state has one of. */
    private boolean isOfLeader(String text, int begin) {
        return leaders.contains(text.substring(begin, begin + 1))
                && LEADING.stream().anyMatch(post -> text.startsWith(post, begin + 1));
    }
}
