package broadsheet.analysis;

import broadsheet.articles.Article;
import broadsheet.dates.Timex;
import broadsheet.events.Event;
import broadsheet.keywords.Candidate;
import broadsheet.keywords.Formulation;
import broadsheet.people.ActorRole;
import broadsheet.people.PersonMention;
import broadsheet.text.Token;
import java.util.List;

/**
 * One article and all that is found in it; every span counts UTF-16 units of the article's text.
 *
 * @param tokens a person's name is one token
 * @param people titled mentions and the bare ones that the page itself explains, in reading order
 */
public record AnalysedArticle(
        Article article,
        List<Token> tokens,
        List<Timex> dates,
        List<PersonMention> people,
        List<ActorRole> roles,
        List<Event> events,
        List<Formulation> formulations,
        List<Candidate> candidates) {
    public AnalysedArticle {
        tokens = List.copyOf(tokens);
        dates = List.copyOf(dates);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
        events = List.copyOf(events);
        formulations = List.copyOf(formulations);
        candidates = List.copyOf(candidates);
    }
}
