package broadsheet.analysis;

import broadsheet.people.ActorRole;
import broadsheet.people.PersonMention;
import broadsheet.text.Token;
import java.util.List;

/**
 * What the corpus' names change in an article.
 *
 * @param tokens re-cut so that each name is one token
 * @param people all mentions, the new ones among them
 * @param roles found anew with all mentions
 */
public record Linked(List<Token> tokens, List<PersonMention> people, List<ActorRole> roles) {
    public Linked {
        tokens = List.copyOf(tokens);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
    }
}
