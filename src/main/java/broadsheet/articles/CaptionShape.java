package broadsheet.articles;

import broadsheet.text.Normaliser;
import java.util.regex.Pattern;

/** Knows a line that says it is a photo caption: 图为…; ▲…; …。 本报记者 某某 摄; …(资料图片). */
final class CaptionShape {
    private static final int LONGEST = 400;
    private static final int SHORTEST = 12; // with a credit at its end
    private static final int SHORTEST_OF_SENTENCE = 6; // the last line of one that a narrow column broke
    private static final int LAST = 40; // characters at its end in which a credit stands
    private static final String FIRST = "上下左右中大小图由▲△↑←→↓▼";
    private static final Pattern HEAD =
            Pattern.compile("(?U)^([上下左右中大小本]?图[为:：①②③④⑤⑥1-9一二三四]|[上下左右]图|图片[:：]|由[上左]到[下右]|▲|△|▼|↑|←|→|↓).*");
    private static final Pattern CREDIT = Pattern.compile(
            "(?U).*[。！？!?”\\s　(（](本报|新华社|人民网|特约|见习|全媒体|融媒)?(记者|通讯员|实习生)?[\\s　]*\\p{IsHan}[\\p{IsHan}· 　、]{1,16}[\\s　]*(摄|/摄|摄影|摄影报道)[)）]?");
    private static final Pattern SOURCE = Pattern.compile(
            "(?U).*[。！？!?”\\s　(（]((图片?|照片)?由[^。，,]{2,16}提供|资料图片?|(本报|见习|特约)?(记者|通讯员)[\\s　]*\\p{IsHan}{2,4}[\\s　]*图|[\\p{IsHan}A-Za-z]{2,10}供图|(图|摄影|图片)[/／:：]\\s*\\p{IsHan}{2,4}|新华社发)[)）]?");

    private final Normaliser normaliser;

    CaptionShape(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    boolean matches(String line) {
        boolean head = FIRST.indexOf(line.charAt(0)) >= 0 && line.length() > 6;
        if (head && HEAD.matcher(normaliser.fold(line.substring(0, 7))).matches()) {
            return true;
        }
        if (isTooShort(line) || line.length() >= LONGEST) {
            return false;
        }
        String end = normaliser.fold(line.substring(Math.max(0, line.length() - LAST)));
        return end.indexOf('摄', Math.max(0, end.length() - 8)) >= 0
                        && CREDIT.matcher(end).matches()
                || endsInSource(end) && SOURCE.matcher(end).matches();
    }

    /** Behind a sentence's end a credit is no byline: 在管护果树。 覃 钦 摄. */
    private static boolean isTooShort(String line) {
        return line.length() <= SHORTEST && (line.length() <= SHORTEST_OF_SENTENCE || line.indexOf('。') < 0);
    }

    /** A quick look before the long pattern. */
    private static boolean endsInSource(String end) {
        boolean ofText = end.indexOf("文/") >= 0 || end.indexOf("文／") >= 0; // (文/赵某某 图/春某)
        return !ofText && end.indexOf('图') >= 0 || end.indexOf("提供") >= 0 || end.indexOf("新华社发") >= 0;
    }
}
