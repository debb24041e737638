package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names of leaders with nothing between, as headlines set them: 王某葛某某黄某某出席. The segmenter sees each, and a verb of office stands behind. */
final class GluedNames {
    private static final Set<String> VERBS = Set.of("出席", "参加", "主持", "讲话", "致辞", "陪同", "会见", "调研", "致贺信", "批示");

    private final NameSigns signs;

    GluedNames(NameSigns signs) {
        this.signs = signs;
    }

    /** The names of a block, in reading order. */
    List<Span> find(String text, Span block, TokenBorders borders) {
        List<Span> found = new ArrayList<>();
        List<Span> run = new ArrayList<>();
        for (Token token : borders.within(block)) {
            boolean next = run.isEmpty()
                    || run.get(run.size() - 1).end() == token.span().begin();
            if (next && isName(text, token)) {
                run.add(token.span());
                continue;
            }
            if (run.size() > 1
                    && next
                    && VERBS.contains(token.surface())
                    && run.stream().anyMatch(name -> isUsual(text, name))) {
                found.addAll(run);
            }
            run.clear();
            if (isName(text, token)) {
                run.add(token.span());
            }
        }
        return found;
    }

    private boolean isName(String text, Token token) {
        Span span = token.span();
        return token.pos().equals("nr") && signs.isWhole(text, span.begin(), span.end());
    }

    private boolean isUsual(String text, Span name) {
        return signs.isCommon(text.substring(name.begin(), name.begin() + 1));
    }
}
