package broadsheet.events;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body whose meeting is numbered in the clause before the number: "北京召开全国政协十四届常委会" → 全国政协十四届常委会,
 * "市政府23日上午在宾馆召开" → 市政府. Verbs and empty words end what leads to it; a bare 常委会 or 委员会 names none.
 */
final class MeetingBody {
    private static final Pattern CALLED =
            Pattern.compile("(?:(?:[0-9]+日)?[上下]午)?(?:在\\p{IsHan}{1,10})?(?:主持)?(?:召开|举行)了?$|的$");
    private static final Pattern LEAD = Pattern.compile(
            String.join(
                    "|",
                    "主持|召开|举行|出席|参加|列席|召集|传达|学习|贯彻|落实|审议|讨论|通过|听取|提请|提交|交付|是否|根据|按照|依据|决定|关于|作为|成为|迎接|建议|经过|经(?=第|全|省|市)|做好|准备|闭幕|开幕",
                    "[0-9]日|[今昨近]日|日前|上午|下午|第[一二三四五六七八九十百0-9]+次(?:委员长|主席|主任)会议",
                    "[就](?!业)|(?<!自)由|将(?!军)|在(?!线|职|野)|对(?!外|台|口)|向|了|的|(?<!有)为(?=第|全|十|中|省|市)|于(?=[省市县区全第十])|交(?=第)|和(?=全国(?:人大|政协)|国务院|第?[一二三四五六七八九十]+届)"));
    private static final Pattern BODY = Pattern.compile(
            "\\p{IsHan}{0,30}(?:领导小组|委员会|常委会|指挥部|工作组|专班|党组|理事会|大会|政府|[省市县区州党]委|人大|政协|会议|纪委|国务院|法院|检察院|协会|联合会|工会|主席团|机制)");
    private static final Pattern BARE = Pattern.compile("(?:常务)?(?:委员会|常委会|领导小组|指挥部|理事会|大会|会议|党组|党委|人大|政协|主席团|机制)");

    private MeetingBody() {}

    /** The body at the end of {@code clause}, as printed; null when none is named there. */
    static @Nullable String atEnd(String clause) {
        String named = CALLED.matcher(clause).replaceFirst("");
        Matcher lead = LEAD.matcher(named);
        int begin = 0;
        while (lead.find()) {
            begin = lead.end();
        }
        String body = named.substring(begin);
        return BODY.matcher(body).matches() && !BARE.matcher(body).matches() ? body : null;
    }
}
