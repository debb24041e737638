package broadsheet.people;

import broadsheet.people.Identities.Identity;
import broadsheet.people.Sighting.Sign;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is of another state by what all articles say together: 黎某某委员长 alone might be ours; where most articles that tell have him as
 * 越南国家主席黎某某, he is a foreigner in all of them.
 */
public final class Foreigners {
    private static final int LEAST = 2; // articles: one may be misread
    private static final int TIMES = 2; // as often as of a body of ours

    private final Set<Person> persons;

    private Foreigners(Set<Person> persons) {
        this.persons = persons;
    }

    private record Person(String placeCode, int ordinal) {
        static Person of(Identity identity) {
            return new Person(identity.placeCode(), identity.ordinal());
        }
    }

    /** The foreigners among the bearers of one name. Linear in the sightings. */
    public static Foreigners among(List<Identity> ofOneName) {
        Map<Person, Integer> abroad = new HashMap<>();
        Map<Person, Integer> ours = new HashMap<>();
        for (Identity identity : ofOneName) {
            Sighting sighting = identity.sighting();
            if (sighting.is(Sign.FOREIGN)) {
                abroad.merge(Person.of(identity), 1, Integer::sum);
            } else if (sighting.is(Sign.OURS)) {
                ours.merge(Person.of(identity), 1, Integer::sum);
            }
        }
        Set<Person> persons = new HashSet<>();
        abroad.forEach((person, articles) -> {
            if (articles >= LEAST && articles > TIMES * ours.getOrDefault(person, 0)) {
                persons.add(person);
            }
        });
        return new Foreigners(persons);
    }

    /** Whether the person behind a sighting is one. */
    public boolean contains(Identity identity) {
        return persons.contains(Person.of(identity));
    }
}
