package broadsheet.events;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One name for a series of meetings, however its body is printed: 政协第十三届全国委员会常务委员会 and 全国政协十三届常委会 are
 * 全国政协十三届常委会. Meetings that count for themselves (常务会议, 委员长会议, 疫情防控专题会议) are series of their own beside
 * those of the whole body.
 */
final class SeriesName {
    private record Form(Pattern printed, String name) {
        static Form of(String printed, String name) {
            return new Form(Pattern.compile(printed), name);
        }
    }

    private static final String TERM = "第?([一二三四五六七八九十]+届)"; // of five years: 第十三届
    private static final List<Form> FORMS = List.of(
            Form.of("^中华人民共和国(?=第|全国)", ""),
            Form.of("^(?:中国共产党|党的)" + TERM, "$1"),
            Form.of("中国人民政治协商会议|人民政协", "政协"),
            Form.of("人民代表大会", "人大"),
            Form.of("常务委员会", "常委会"),
            Form.of("纪律检查委员会", "纪委"),
            Form.of("政协" + TERM + "(\\p{IsHan}{1,10}?)委员会", "$2政协$1"),
            Form.of("(\\p{IsHan}{1,10}?)政协" + TERM + "委员会", "$1政协$2"),
            Form.of("^(\\p{IsHan}{1,10}?)" + TERM + "人大", "$2$1人大"),
            Form.of("第([一二三四五六七八九十]+届)", "$1"));

    private static final Set<String> OF_THE_WHOLE = Set.of("会议", "全体会议", "全会", "大会");

    private SeriesName() {}

    /**
     * The series of a body and a kind of meeting.
     *
     * @param body as printed: 省委, 政协第十三届全国委员会
     * @param kind what stands behind the number: 会议, 疫情防控专题会
     */
    static String of(String body, String kind) {
        String name = body;
        for (Form form : FORMS) {
            name = form.printed.matcher(name).replaceAll(form.name);
        }
        String whole = kind.endsWith("会") && !kind.endsWith("全会") ? kind + "议" : kind;
        return OF_THE_WHOLE.contains(whole) ? name : name + whole;
    }
}
