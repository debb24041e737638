package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Mentions of one article: the first to claim a stretch of text keeps it. */
final class MentionList {
    private final ZonedText article;
    private final TreeMap<Integer, PersonMention> byBegin = new TreeMap<>();
    private final TreeMap<Integer, Span> titles = new TreeMap<>();
    private final Set<String> titled = new HashSet<>();

    MentionList(ZonedText article) {
        this.article = article;
    }

    ZonedText article() {
        return article;
    }

    /** Adds a mention unless another holds part of its text, or somebody's title all of it: 四子|王旗委|书记. */
    void add(PersonMention mention) {
        if (isFree(mention.span()) && !isInTitle(mention.span())) {
            byBegin.put(mention.span().begin(), mention);
            mention.titles().forEach(title -> titles.put(title.span().begin(), title.span()));
            if (mention.titleRun() != null) {
                titled.add(mention.name());
            }
        }
    }

    /** Whether no mention holds part of a stretch. */
    boolean isFree(Span span) {
        Map.Entry<Integer, PersonMention> before = byBegin.lowerEntry(span.end());
        return before == null || before.getValue().span().end() <= span.begin();
    }

    private boolean isInTitle(Span span) {
        Map.Entry<Integer, Span> title = titles.floorEntry(span.begin());
        return title != null && title.getValue().contains(span);
    }

    /** Whether somebody of this name stands in the text with a title: then a bare mention is his too. */
    boolean holdsName(String name) {
        return titled.contains(name);
    }

    /** Whether a stretch is the head or the tail of a longer name with a title: 王小 or 小明 of 王小明. */
    boolean isCut(String text, Span name) {
        return titled.stream()
                .anyMatch(full -> full.length() > name.length()
                        && (text.startsWith(full, name.begin()) || text.startsWith(full, name.end() - full.length())));
    }

    /** The names that stand in the text with a title. */
    Set<String> titledNames() {
        return Set.copyOf(titled);
    }

    List<PersonMention> inOrder() {
        return new ArrayList<>(byBegin.values());
    }
}
