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
    private static final int LONGEST_CAPTION = 400;
    private static final int LONGEST_CREDIT = 8; // 摄影报道)
    private static final int LONGEST_PLAIN = 30; // column names and slogans are shorter
    private static final String CAPTION_FIRST = "上下左右中大小图由▲△↑←";
    private static final Pattern DAY =
            Pattern.compile("(?U)\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}");
    private static final Pattern BESIDE_DAY = Pattern.compile("(?U)星期|农历|版|总第|今日\\d|编辑|责编|校对|报\\s*$|^.{0,12}报\\s");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?U)(第?\\s*[0-9A-Z]{1,3}\\s*版)(\\s*[:：]?\\s*\\p{IsHan}{0,6})?|[0-9A-Z]{1,3}");
    private static final Pattern SECTION_PAGE =
            Pattern.compile("(?U)([A-Z]\\d{1,3}|0\\d)\\s*[:：|·]?\\s*\\p{IsHan}{2,6}");
    private static final Pattern PAPER = Pattern.compile("(?U)\\p{IsHan}{2,6}(日报|晚报|早报|晨报|时报|商报|都市报|周报|导报|快报)");
    private static final Pattern WEATHER = Pattern.compile("(?U).*\\d\\s*(℃|°C|度).*");
    private static final Pattern SERVICE =
            Pattern.compile("(?U)\\p{IsHan}{0,8}(热线|电话|邮箱|网址|邮编|地址|二维码|微信|邮发代号|订阅)[:：].{3,}");
    private static final Pattern SPEAKER = Pattern.compile("(?U)^(记者|问|答|主持人|Q|A)[:：].{4,}");
    private static final Pattern CREDIT = Pattern.compile(".*(摄|摄影|摄影报道|/图)[)）]?$");
    private static final Pattern TEXT_TOO = Pattern.compile("(?U).*(文[/／、]?[图摄]|图文|文图|[图摄][/／]文|文并摄)[)）]?\\s*$");
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
        if (text.length() <= LONGEST_MASTHEAD && Jumps.isJump(text)) {
            return LineType.JUMP;
        }
        if (text.length() <= LONGEST_PLAIN && (columns.contains(plain(text)) || isBracketed(text))) {
            return LineType.COLUMN;
        }
        if (leads.end(text) > 0) {
            return LineType.LEAD;
        }
        if (isService(text)) {
            return LineType.SERVICE;
        }
        if (isMasthead(text) || bylines.isColophon(line)) {
            return LineType.MASTHEAD;
        }
        if (bylines.isByline(line) || bylines.isBracketedNames(line)) {
            boolean alsoText = TEXT_TOO.matcher(text).matches();
            return CREDIT.matcher(text).matches() && !alsoText ? LineType.CREDIT : LineType.BYLINE;
        }
        return isCaption(text) ? LineType.CAPTION : byLength(text);
    }

    private LineType byLength(String text) {
        if (text.length() > LONGEST_HEADLINE || Punctuation.holdsFullStop(text) || Punctuation.breaksOff(text)) {
            return LineType.BODY;
        }
        if (SPEAKER.matcher(text).find()) {
            return LineType.BODY;
        }
        if (text.startsWith("——") || text.startsWith("--") || text.startsWith("―")) {
            return LineType.DASH;
        }
        return text.length() <= LONGEST_PLAIN && slogans.contains(plain(text)) ? LineType.SLOGAN : LineType.SHORT;
    }

    private boolean isMasthead(String text) {
        if (text.length() > LONGEST_MASTHEAD || Punctuation.holdsFullStop(text)) {
            return false;
        }
        boolean dated = DAY.matcher(text).find() && BESIDE_DAY.matcher(text).find();
        boolean paged = PAGE_NUMBER.matcher(text).matches() && text.contains("版")
                || SECTION_PAGE.matcher(text).matches();
        return dated || paged || PAPER.matcher(text).matches() || isColophon(text);
    }

    /** 晴 偏北风2级 14℃~26℃; 市民热线:0851-12345. */
    private static boolean isService(String text) {
        if (text.length() > LONGEST_MASTHEAD) {
            return false;
        }
        boolean weather =
                WEATHER.matcher(text).matches() && (text.contains("风") || text.contains("~") || text.contains("～"));
        return !Punctuation.endsSentence(text)
                && text.indexOf('，') < 0
                && text.indexOf(',') < 0
                && (weather || SERVICE.matcher(text).matches());
    }

    /** 【民生一线】: a column's name in brackets. */
    private static boolean isBracketed(String text) {
        int last = text.length() - 1;
        return last > 2 && last < 14 && text.charAt(0) == '【' && text.charAt(last) == '】' && text.indexOf('】') == last;
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
        boolean head = CAPTION_FIRST.indexOf(text.charAt(0)) >= 0 && text.length() > 6;
        boolean tail = text.length() > 12
                && text.length() < LONGEST_CAPTION
                && text.indexOf('摄', text.length() - LONGEST_CREDIT) >= 0;
        return head && CAPTION_HEAD.matcher(text).matches()
                || tail && CREDIT_TAIL.matcher(text).matches();
    }

    /** A phrase without quotes, blanks and commas, so that 奋斗百年路 启航新征程 and 奋斗百年路、启航新征程 are one. */
    private String plain(String phrase) {
        String folded = normaliser.fold(phrase);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c) && "“”\"'‘’、,，·—-".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
