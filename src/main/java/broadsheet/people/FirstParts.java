package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Trie;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds 热比古丽 where the article names 热比古丽·玉素甫: people of this country are called by the own name before the dot, foreigners by the
 * last (whom the corpus knows).
 */
final class FirstParts {
    private static final int SHORTEST = 3;

    private FirstParts() {}

    /** Adds the bare own names to the mentions, under the full name. */
    static void add(String text, TokenBorders borders, MentionList mentions) {
        Map<String, PersonMention> names = new TreeMap<>();
        for (PersonMention mention : mentions.inOrder()) {
            int dot = mention.name().indexOf('·');
            if (dot >= SHORTEST && mention.kind() != PersonKind.FOREIGN) {
                names.put(mention.name().substring(0, dot), mention);
            }
        }
        if (!names.isEmpty()) {
            add(text, borders, mentions, names);
        }
    }

    private static void add(String text, TokenBorders borders, MentionList mentions, Map<String, PersonMention> names) {
        Trie<PersonMention> parts = new Trie<>();
        names.forEach(parts::put);
        for (int i = 0; i < text.length(); i++) {
            Trie.Match<PersonMention> match = borders.isBorder(i) ? parts.longest(text, i) : null;
            if (match != null && borders.isBorder(match.end()) && !text.startsWith("·", match.end())) {
                Span span = new Span(i, match.end());
                mentions.add(bare(match.value(), span, mentions));
            }
        }
    }

    private static PersonMention bare(PersonMention full, Span span, MentionList mentions) {
        return new PersonMention(
                span,
                span.of(mentions.article().text()),
                full.name(),
                mentions.article().zoneAt(span.begin()),
                MentionForm.FULL,
                full.kind(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                "own-name",
                0.85);
    }
}
