package broadsheet.keywords;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Persons as keywords: only when the story is about them, not when they chair, speak or visit in it.
 *
 * <p>A painter whose exhibition is shown is a keyword; a secretary who 强调 or 主持召开会议 is not, however often he stands.
 */
final class NameFinder {
    private static final int SUBJECT_OF_STORY = 3; // mentions
    private static final Set<String> OFFICIAL_ACTS = Set.of(
            "主持", "召开", "强调", "指出", "要求", "出席", "会见", "调研", "讲话", "参加", "主持召开", "听取", "督导", "检查", "慰问", "看望", "一行",
            "先后", "来到", "走进", "实地", "对", "率", "致辞", "宣布", "同志");
    private static final double WORTH = 0.8;

    private final BitSet covered = new BitSet();
    private final List<Span> names;

    /** @param textLength names behind it are left out */
    NameFinder(List<Span> allNames, int textLength) {
        this.names = allNames.stream().filter(name -> name.end() <= textLength).toList();
        for (Span name : names) {
            covered.set(name.begin(), name.end());
        }
    }

    /** Whether a person's name lies in the stretch, wholly or in part. */
    boolean touches(Span span) {
        for (int i = span.begin(); i < span.end() && i < covered.length(); i++) {
            if (covered.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** The mentions of those the story is about. */
    List<Occurrence> find(String text, List<Token> tokens) {
        if (names.size() < SUBJECT_OF_STORY) {
            return List.of();
        }
        Map<String, List<Span>> mentions = new HashMap<>();
        names.forEach(name -> mentions.computeIfAbsent(name.of(text), key -> new ArrayList<>())
                .add(name));
        Set<Integer> acts = starts(tokens);
        mentions.values().removeIf(spans -> spans.stream().anyMatch(name -> acts.contains(name.end())));
        return mentions.values().stream()
                .filter(spans -> spans.size() >= SUBJECT_OF_STORY)
                .flatMap(List::stream)
                .sorted()
                .map(span -> new Occurrence(span, KeywordKind.NAME, "nr", WORTH))
                .toList();
    }

    private static Set<Integer> starts(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> OFFICIAL_ACTS.contains(token.term()))
                .map(token -> token.span().begin())
                .collect(Collectors.toSet());
    }
}
