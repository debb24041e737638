package broadsheet.people;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells lists of leaders among the lists of bare names: somebody of the list is a known official (习近平、李某某出席), or the list is a
 * sentence's subject and sits on the platform or attends (。张某某、李某、王某某在主席台就座。陈某某、赵某参加。), or words
 * before or behind it say so (在主席台就座的有:张某某、李某; 张某某、李某等老同志).
 */
final class Peers {
    private static final Pattern ATTEND = Pattern.compile("(?:等)?(?:分别|一同|一起)?(?:在主席台|在前排|(?:陪同参加|参加|出席|陪同|列席)"
            + "(?:会议|大会|调研|活动|会见|座谈|检查|督导|督查|考察|慰问|走访|仪式|签约){0,2}[。；;\n])");

    /** 在主席台就座的还有:|, 参加会议的领导有|. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?:就座|就坐|出席|参加|陪同|列席|执行主席|前排)[^，,。;；\n]{0,12}的?(?:市|县|区|州|省)?(?:领导|领导同志|同志)?(?:还|分别)?(?:有|是|为)[:：]?$");

    /** |等市领导, |等老同志. */
    private static final Pattern TOLD =
            Pattern.compile("等?(?:在[一-龥]{1,4})?(?:自治区|省|市|县|区|州|盟|旗|镇|乡)?(?:级)?(?:老领导|老同志|领导|四大?班子)");

    private static final int LONGEST_INTRODUCTION = 30;
    private static final String SENTENCE_ENDS = "。；;\n";

    private final Map<String, PersonKind> known;

    /** @param known what well-known names are, from known_people */
    Peers(Map<String, PersonKind> known) {
        this.known = known;
    }

    /** Where those of the names, given in reading order, stand that are leaders by their list. */
    Set<Span> leaders(String text, List<UntitledNames.Untitled> found) {
        Set<Span> leaders = new HashSet<>();
        for (List<Span> list : lists(found)) {
            boolean known = list.stream().anyMatch(name -> this.known.get(name.of(text)) == PersonKind.OFFICIAL);
            if (known || attend(text, list) || isSaid(text, list)) {
                leaders.addAll(list);
            }
        }
        return leaders;
    }

    /** The lists among the names; of two readings of one name (苏雅勒其其格, 苏雅勒) the first. */
    private static List<List<Span>> lists(List<UntitledNames.Untitled> found) {
        List<List<Span>> lists = new ArrayList<>();
        UntitledNames.Untitled last = null;
        for (UntitledNames.Untitled one : found) {
            if (last != null && one.name().overlaps(last.name())) {
                continue;
            }
            if (last == null || !one.isListedWith(last)) {
                lists.add(new ArrayList<>());
            }
            lists.get(lists.size() - 1).add(one.name());
            last = one;
        }
        return lists;
    }

    /** Whether words around the list say that leaders are listed. */
    private static boolean isSaid(String text, List<Span> list) {
        int begin = list.get(0).begin();
        int end = list.get(list.size() - 1).end();
        return list.size() > 1
                && (TOLD.matcher(text).region(end, text.length()).lookingAt()
                        || INTRODUCED
                                .matcher(text)
                                .region(Math.max(0, begin - LONGEST_INTRODUCTION), begin)
                                .find());
    }

    private static boolean attend(String text, List<Span> list) {
        int begin = list.get(0).begin();
        int end = list.get(list.size() - 1).end();
        boolean opens = begin == 0 || SENTENCE_ENDS.indexOf(text.charAt(begin - 1)) >= 0;
        return list.size() > 1
                && opens
                && ATTEND.matcher(text).region(end, text.length()).lookingAt();
    }
}
