package broadsheet.people;

import broadsheet.text.Span;

/**
 * What an official does in a story: "市长张某主持" → host, shown by 主持.
 *
 * @param name the mention's name
 * @param span the words that show the role, UTF-16 offsets into the article's text
 */
public record ActorRole(String name, Role role, Span span, String rule, double confidence) {}
