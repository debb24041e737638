package broadsheet.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups whose names hold verbs and 的: 省委书记、省应对新型冠状病毒感染的肺炎疫情防控工作领导小组组长. What stands between the mark behind a title and a group's post is
 * all of the group's name.
 */
final class WideBodies {
    private static final int LONGEST = 24;
    private static final List<String> GROUPS = List.of("领导小组", "指挥部", "工作专班", "协调小组", "联席会议");

    private WideBodies() {}

    /** The titles of a block, those of such groups widened to the mark. */
    static List<TitleUnit> of(String text, List<TitleUnit> units) {
        List<TitleUnit> all = new ArrayList<>();
        for (TitleUnit unit : units) {
            int from = all.isEmpty() ? unit.ledFrom() : all.get(all.size() - 1).end();
            all.add(isOfGroup(text, from, unit) ? unit.from(from + 1) : unit);
        }
        return all;
    }

    private static boolean isOfGroup(String text, int from, TitleUnit unit) {
        int to = unit.ledFrom();
        return to - from > 1
                && to - from <= LONGEST
                && text.charAt(from) == '、'
                && NameSigns.isGiven(text, from + 1, to)
                && GROUPS.stream().anyMatch(unit.span().of(text)::contains);
    }
}
