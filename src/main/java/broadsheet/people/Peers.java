package broadsheet.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells lists of leaders among the lists of bare names: somebody of the list is a known official (习近平、李某某出席), or the list is a
 * sentence's subject and sits on the platform or attends (。张某某、李某、王某某在主席台就座。陈某某、赵某参加。).
 */
final class Peers {
    private static final Pattern ATTEND = Pattern.compile(
            "(?:等)?(?:分别|一同|一起)?(?:在主席台|在前排|(?:陪同参加|参加|出席|陪同|列席)(?:会议|调研|活动|会见|座谈|检查|督导|慰问|走访)?[。；;\n])");
    private static final String SENTENCE_ENDS = "。；;\n";

    private final Map<String, PersonKind> known;

    /** @param known what well-known names are, from known_people */
    Peers(Map<String, PersonKind> known) {
        this.known = known;
    }

    /** Those of the names, which stand in reading order, that are leaders by the list they stand in. */
    Set<UntitledNames.Untitled> leaders(String text, List<UntitledNames.Untitled> found) {
        Set<UntitledNames.Untitled> leaders = new HashSet<>();
        for (int i = 0; i < found.size(); ) {
            int end = i + 1;
            while (end < found.size() && found.get(end).isListedWith(found.get(end - 1))) {
                end++;
            }
            List<UntitledNames.Untitled> list = found.subList(i, end);
            if (list.stream().anyMatch(one -> known.get(one.name().of(text)) == PersonKind.OFFICIAL)
                    || attend(text, list)) {
                leaders.addAll(list);
            }
            i = end;
        }
        return leaders;
    }

    private static boolean attend(String text, List<UntitledNames.Untitled> list) {
        int begin = list.get(0).name().begin();
        int end = list.get(list.size() - 1).name().end();
        boolean opens = begin == 0 || SENTENCE_ENDS.indexOf(text.charAt(begin - 1)) >= 0;
        return list.size() > 1
                && opens
                && ATTEND.matcher(text).region(end, text.length()).lookingAt();
    }
}
