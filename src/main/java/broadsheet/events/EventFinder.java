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
 * <p>第…次 before a word that ends in 会 or 会议; 第四届读书节 and 第九版方案 are none. The series is the body printed
 * before it ({@link MeetingBody}), over 召开 too, by one name ({@link SeriesName}).
 * Thread-safe; linear.
 */
public final class EventFinder {
    private static final String NUMERAL = "[0-9]{1,4}|[〇零一二三四五六七八九十百]{1,7}";
    private static final Pattern NUMBERED =
            Pattern.compile("第(" + NUMERAL + ")次(\\p{IsHan}{0,14}?(?:会议|专题会|全会|例会|常务会|全体会|调度会|推进会|联席会|会商会|常委会))");
    private static final char ORDINAL = '第';
    private static final Pattern BREAK = Pattern.compile("[^\\p{IsHan}0-9]");
    private static final int REACH = 40;

    private final Normaliser normaliser;

    public EventFinder(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /** The events of an article, in reading order; empty when none is printed. */
    public List<Event> find(ZonedText article) {
        List<Event> events = new ArrayList<>();
        for (ZonedText.Zoned block : article.zones()) {
            String text = normaliser.fold(block.span().of(article.text()));
            if (text.indexOf(ORDINAL) >= 0) {
                find(article.text(), text, block.span().begin(), events);
            }
        }
        return events;
    }

    private static void find(String printed, String text, int offset, List<Event> events) {
        Matcher numbered = NUMBERED.matcher(text);
        while (numbered.find()) {
            String before = text.substring(Math.max(0, numbered.start() - REACH), numbered.start());
            String body = MeetingBody.atEnd(clause(before));
            String series = body == null ? null : SeriesName.of(body, numbered.group(2));
            Span span = new Span(offset + numbered.start(), offset + numbered.end());
            events.add(new Event(
                    span,
                    span.of(printed),
                    EventType.MEETING,
                    body,
                    series,
                    number(numbered.group(1)),
                    null,
                    "numbered-meeting",
                    0.95));
        }
    }

    /** What stands behind the last mark: a body's name never goes over one. */
    private static String clause(String before) {
        Matcher mark = BREAK.matcher(before);
        int begin = 0;
        while (mark.find()) {
            begin = mark.end();
        }
        return before.substring(begin);
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
