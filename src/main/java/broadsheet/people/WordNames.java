package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names that are words to the segmenter: 选手王冠…运动员王冠…. A word that begins with a usual surname is a name where it stands behind what
 * somebody is, or before a verb of speech, time and again.
 */
final class WordNames {
    private static final int FEWEST_SHOWN = 2;
    private static final Set<String> SPEECH =
            Set.of("说", "表示", "告诉", "介绍", "坦言", "回忆", "说道", "笑着", "感慨", "称", "强调", "指出");

    private final NameShape names;

    WordNames(NameShape names) {
        this.names = names;
    }

    /** Where such words stand in an article, each with what its bearer is; most articles hold none. */
    Map<Span, PersonKind> find(String text, TokenBorders borders) {
        Map<String, List<Token>> places = new TreeMap<>();
        for (Token token : borders.all()) {
            if (mayBeName(text, token)) {
                places.computeIfAbsent(token.surface(), word -> new ArrayList<>())
                        .add(token);
            }
        }
        Map<Span, PersonKind> found = new TreeMap<>();
        for (List<Token> same : places.values()) {
            List<PersonKind> shown = same.stream()
                    .flatMap(token -> shown(token, borders).stream())
                    .toList();
            if (shown.size() >= FEWEST_SHOWN) {
                same.forEach(token -> found.put(token.span(), Collections.min(shown)));
            }
        }
        return found;
    }

    private boolean mayBeName(String text, Token token) {
        int length = token.span().length();
        return length == 2
                && !token.pos().startsWith("nr")
                && !token.pos().startsWith("ns")
                && "nav".indexOf(token.pos().charAt(0)) >= 0
                && names.signs().surnameEnd(text, token.span().begin())
                        == token.span().begin() + 1
                && names.signs()
                        .isCommon(text.substring(
                                token.span().begin(), token.span().begin() + 1))
                && !names.signs().isWord(token.surface())
                && names.signs()
                        .isWhole(text, token.span().begin(), token.span().end());
    }

    /** What the word for people right before it says; a citizen by a verb of speech right behind; else nothing. */
    private Optional<PersonKind> shown(Token token, TokenBorders borders) {
        Token before = borders.at(token.span().begin() - 1);
        Token behind = borders.at(token.span().end());
        PersonKind kind = before == null ? null : names.kind(before.surface());
        boolean speaks = behind != null && SPEECH.contains(behind.surface());
        return kind == null && speaks ? Optional.of(PersonKind.CITIZEN) : Optional.ofNullable(kind);
    }
}
