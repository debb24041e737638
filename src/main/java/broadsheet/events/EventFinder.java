package broadsheet.events;

import broadsheet.text.Normaliser;
import broadsheet.text.Span;
import broadsheet.text.ZonedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds meetings of numbered series: 第八十八次会议, 召开第149次会议, 第九十五次疫情防控专题会.
 *
 * <p>第…次 before a word that ends in 会 or 会议; 第四届读书节 and 第九版方案 are none. The series is the body printed before it, over 召开 too.
 * Thread-safe; linear.
 */
public final class EventFinder {
    private static final String NUMERAL = "[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,7}";
    private static final Pattern NUMBERED =
            Pattern.compile("第(" + NUMERAL + ")次(\\p{IsHan}{0,14}?(?:会议|专题会|全会|例会|常务会|全体会|调度会|推进会|联席会|会商会|常委会))");
    private static final Pattern BODY = Pattern.compile(
            "(\\p{IsHan}{1,24}?(?:领导小组|委员会|常委会|指挥部|工作组|专班|党组|理事会|大会|政府|省委|市委|县委|区委|州委|委))(?:主持)?(?:召开|举行)?(?:的)?$");
    /** Words that end before a body's name begins. */
    private static final Pattern LEAD = Pattern.compile(
            "已?由|提请|提交|根据|按照|讨论|审议|决定|做好|关于|作为|成为|迎接|召集|是否交付|交付|经过?|将在|将于|将|在(?!线|职)|对(?!外|台|口)|为(?=第|全|十|中|省|市)|于(?=[省市县区全第十])|交(?=第)|第[一二三四五六七八九十百0-9]+次委员长会议|第[一二三四五六七八九十百0-9]+次主席会议");

    private static final int REACH = 40;

    private final Normaliser normaliser;

    public EventFinder(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /** The events of an article, in reading order; empty when none is printed. */
    public List<Event> find(ZonedText article) {
        List<Event> events = new ArrayList<>();
        for (ZonedText.Zoned block : article.zones()) {
            find(
                    article.text(),
                    normaliser.fold(block.span().of(article.text())),
                    block.span().begin(),
                    events);
        }
        return events;
    }

    private static void find(String printed, String text, int offset, List<Event> events) {
        Matcher numbered = NUMBERED.matcher(text);
        while (numbered.find()) {
            String before = text.substring(Math.max(0, numbered.start() - REACH), numbered.start());
            Matcher body = BODY.matcher(afterVerb(before));
            String series = body.find() ? withoutLead(body.group(1)) : null;
            Span span = new Span(offset + numbered.start(), offset + numbered.end());
            events.add(new Event(
                    span,
                    span.of(printed),
                    EventType.MEETING,
                    series,
                    number(numbered.group(1)),
                    null,
                    "numbered-meeting",
                    0.95));
        }
    }

    /** The part of the clause that names the body: behind 召开, 贯彻 and the like, and behind marks. */
    private static String afterVerb(String before) {
        String clause = before;
        for (String verb : List.of("主持召开", "传达学习", "传达贯彻", "贯彻落实", "贯彻", "出席", "参加", "举行", "，", ",", "。", "、", "日")) {
            int at = clause.lastIndexOf(verb);
            if (at >= 0 && at + verb.length() < clause.length()) {
                clause = clause.substring(at + verb.length());
            }
        }
        return clause;
    }

    /** The body without what leads to it: 已由, 提请, 根据. */
    private static String withoutLead(String series) {
        Matcher lead = LEAD.matcher(series);
        int begin = 0;
        while (lead.find()) {
            begin = lead.end();
        }
        return series.substring(begin);
    }

    private static int number(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        int total = 0;
        int pending = -1;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (c == '十' || c == '百') {
                total += (pending < 0 ? 1 : pending) * (c == '十' ? 10 : 100);
                pending = -1;
            } else {
                int digit = Math.max(0, "〇一二三四五六七八九".indexOf(c));
                pending = pending < 0 ? digit : pending * 10 + digit;
            }
        }
        return total + Math.max(pending, 0);
    }
}
