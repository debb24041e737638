package broadsheet.articles;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what each line looks like, alone. Words from {@code furniture.tsv} and {@code formulations.tsv}. */
final class LineTyper {
    /** A headline is hardly ever longer, in characters. */
    static final int LONGEST_HEADLINE = 45;

    private static final int LONGEST_MASTHEAD = 80;
    private static final Pattern JUMP =
            Pattern.compile("(?U)[(（]?\\s*[(（]?\\s*(紧)?(下转|上接|转|接)\\s*(第)?\\s*[0-9A-Z一二三四五六七八九十]{1,4}\\s*版.{0,12}");
    private static final Pattern DAY =
            Pattern.compile("(?U)\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}");
    private static final Pattern BESIDE_DAY = Pattern.compile("(?U)星期|农历|版|总第|今日\\d|编辑|责编|校对|报\\s*$|^.{0,12}报\\s");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?U)(第?\\s*[0-9A-Z]{1,3}\\s*版)(\\s*[:：]?\\s*\\p{IsHan}{0,6})?|[0-9A-Z]{1,3}");
    private static final Pattern CAPTION_HEAD =
            Pattern.compile("(?U)^([上下左右中大小]?图[为:：①②③④⑤1-9]|[上下左右]图|图片|由[上左]到[下右]|▲|△|↑|←).*");
    private static final Pattern CREDIT_TAIL = Pattern.compile(
            "(?U).*[。！？!?”\\s　(（](本报|新华社|人民网|特约|见习)?(记者|通讯员|实习生)?[\\s　]*\\p{IsHan}[\\p{IsHan} 　、]{1,12}[\\s　]*(摄|/摄|摄影|摄影报道|摄)[)）]?");

    private final Bylines bylines;
    private final Leads leads;
    private final Normaliser normaliser;
    private final Set<String> columns = new HashSet<>();
    private final Set<String> colophon = new HashSet<>();
    private final Set<String> slogans = new HashSet<>();

    LineTyper(Lexicons lexicons, Normaliser normaliser, Bylines bylines, Leads leads) {
        this.normaliser = normaliser;
        this.bylines = bylines;
        this.leads = leads;
        for (Lexicon.Row row : lexicons.get("furniture")) {
            switch (row.get("kind")) {
                case "section" -> columns.add(plain(row.key()));
                case "colophon", "masthead", "weather", "service" -> colophon.add(row.key());
                default -> {}
            }
        }
        for (Lexicon.Row row : lexicons.get("formulations")) {
            slogans.add(plain(row.key()));
            row.list("alternatives").forEach(other -> slogans.add(plain(other)));
        }
    }

    LineType type(String line) {
        String text = normaliser.fold(line);
        if (text.length() <= LONGEST_MASTHEAD && JUMP.matcher(text).matches()) {
            return LineType.JUMP;
        }
        if (leads.end(text) > 0) {
            return LineType.LEAD;
        }
        if (isMasthead(text) || bylines.isColophon(line)) {
            return LineType.MASTHEAD;
        }
        if (bylines.isByline(line) || bylines.isBracketedNames(line)) {
            return text.matches(".*(摄|摄影|摄影报道|/图)[)）]?$") ? LineType.CREDIT : LineType.BYLINE;
        }
        return isCaption(text) ? LineType.CAPTION : byLength(text);
    }

    private LineType byLength(String text) {
        if (text.length() > LONGEST_HEADLINE || Punctuation.holdsFullStop(text) || Punctuation.breaksOff(text)) {
            return LineType.BODY;
        }
        if (text.startsWith("——") || text.startsWith("--") || text.startsWith("―")) {
            return LineType.DASH;
        }
        String plain = plain(text);
        if (columns.contains(plain)) {
            return LineType.COLUMN;
        }
        return slogans.contains(plain) ? LineType.SLOGAN : LineType.SHORT;
    }

    private boolean isMasthead(String text) {
        if (text.length() > LONGEST_MASTHEAD || Punctuation.holdsFullStop(text)) {
            return false;
        }
        boolean dated = DAY.matcher(text).find() && BESIDE_DAY.matcher(text).find();
        return dated || PAGE_NUMBER.matcher(text).matches() && text.contains("版") || isColophon(text);
    }

    private boolean isColophon(String text) {
        return colophon.stream()
                .anyMatch(word -> word.length() > 1 && text.startsWith(word) && restIsShort(text, word));
    }

    /** 责编 张三 版式 李四; but not 地址和电话是…. */
    private static boolean restIsShort(String text, String word) {
        String rest = text.substring(word.length());
        return rest.isEmpty() || " 　:：".indexOf(rest.charAt(0)) >= 0 && !Punctuation.endsSentence(text);
    }

    private static boolean isCaption(String text) {
        return CAPTION_HEAD.matcher(text).matches() && text.length() > 6
                || text.length() > 12
                        && text.length() < 400
                        && CREDIT_TAIL.matcher(text).matches();
    }

    /** A phrase without quotes, blanks and commas, so that 奋斗百年路 启航新征程 and 奋斗百年路、启航新征程 are one. */
    private String plain(String phrase) {
        return normaliser.fold(phrase).replaceAll("[\\s“”\"'‘’、,，·—-]", "");
    }
}
