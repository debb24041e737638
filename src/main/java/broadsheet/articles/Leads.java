package broadsheet.articles;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.CharSet;
import broadsheet.text.Normaliser;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the mark that opens a story: 本报讯(记者 张三), 新华社北京12月1日电(记者 李四), 太原日报讯, 【本報訊】, 〔記者林佳蓉／花蓮報導〕.
 *
 * <p>Words from {@code newsagency_leads.tsv}; … in a word is a place and a day.
 */
final class Leads {
    private static final int LONGEST_LEAD = 40;
    private static final int LONGEST_BRACKET = 80;
    private static final CharSet BRACKETS = CharSet.of("【〔［[（(");
    private static final CharSet OF_OWN = CharSet.of("讯訊息电電道"); // 本报讯, 本报消息, 某地专电, 某报报道

    /** Behind 讯: 讯员 and 讯息 are words. */
    private static final String NEWS = "(讯(?![员息])|消息)";

    private static final String GAP = "((?!记者|通讯员)[^。,，:：;；]){0,20}?";
    /** 北京7月8日 between 本报 and 电; but not the bracket of 本报讯(记者 张三)国家电网…. */
    private static final String PLACE_AND_DAY = "[^。,，;；()（）]{0,24}";

    /** 北京7月8日 between 新华社 and 消息, but no mark that ends before it: 新华社北京7月8日电 某局8日发布消息. */
    private static final String BEFORE_NEWS = "(?:(?!日电|发布)[^。,，;；()（）]){0,24}";

    private static final String PAPER = "(本报|本台|本网|本刊|本站|[一-龥]{2,6}(日报|晚报|早报|晨报|时报|商报|都市报|周报|在线|融媒))";
    private static final Pattern OWN = Pattern.compile("(?U)" + PAPER + "[\\s　]*([一-龥]{2,8}?)?" + NEWS
            + "|[一-龥]{1,5}报讯(?=[\\s　(（【〔\\[“])|[一-龥]{2,4}(?<![通简电快短喜资音传审质])讯(?=[\\s　](?!\\d{4}[年./-]).{16})|" + PAPER
            + GAP
            + "(日电|日专电|专电|日讯)" + "|[一-龥]{2,6}(网|网络|电台|电视台)" + NEWS
            + "|([一-龥]{2,4}[、，,\\s]){0,3}(本报|特约|见习)?(记者|通讯员)[一-龥、\\s]{2,20}报道(?=[:：])");

    /** 据《人民日报》消息, 综合新华社驻外记者报道: no comma behind it. */
    private static final Pattern ACCORDING = Pattern.compile("(?U)(据|综合)[^。,，:：;；]{2,20}?(消息|报道|电)(?=[\\s　(（:：]|$)");

    private static final String INNER = "([^】〕］\\])）。—]{0,16}(讯|电|消息)|[^】〕］\\])）。]{0,20}(记者|通讯员)[^】〕］\\])）。]{2,24})";
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?U)([【〔［\\[]" + INNER + "[】〕］\\]]|[(（](?!记者|通讯员)[^)）。]{2,24}(讯|电|消息|报导)[)）](?=.{8}))");

    private static final Pattern REPORT = Pattern.compile(
            "(?U)[\\s　]*([一-龥]{2,4}[、，,\\s]){0,3}(本报|见习|全媒体|融媒体?|首席|特约)*(记者|通讯员|實習生|实习生)[一-龥\\s　、,，]{2,24}?(报道|報道|报导|報導|消息)(?=[:：\\s])");

    private static final Pattern NAMES = Pattern.compile(
            "(?U)([\\s　]*(本报|见习|全媒体|融媒体?|首席|特约|实习)*(记者|通讯员|实习生)[\\s　]?(?![昨今近日前从在])[一-龥]{2,3}([、，,\\s　](?![昨今近日前从在记通])[一-龥]{2,3})*(?=[\\s　]))+");

    private final Normaliser normaliser;
    private final Map<Character, Pattern> agencies; // by the words' first characters

    Leads(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
        this.agencies = lexicons.get("newsagency_leads").rows().stream()
                .map(row -> pattern(row.key()))
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.groupingBy(
                        word -> word.charAt(2), // behind \\Q
                        Collectors.collectingAndThen(
                                Collectors.joining("|"),
                                words -> Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS))));
    }

    /** An agency's bare name is a mark only where the text does not run on: 人民网, not 人民网评出…. */
    private static String pattern(String word) {
        String quoted = Pattern.quote(word).replace("…", "\\E" + PLACE_AND_DAY + "\\Q");
        if (word.endsWith("…消息")) {
            quoted = Pattern.quote(word).replace("…", "\\E" + BEFORE_NEWS + "\\Q");
        }
        boolean wire = word.matches("(据)?(新华社|中新社|中央社)");
        if (wire) {
            return quoted + PLACE_AND_DAY + "?电";
        }
        return word.matches(".*(讯|电|消息)") ? quoted : quoted + "(?=[\\s　(（:：])";
    }

    /**
     * Where the mark that opens {@code line} ends, its bracket of names included; 0 when there is none.
     *
     * @param line as printed; traditional pages are read too
     */
    int end(String line) {
        if (!mayBegin(line)) {
            return 0;
        }
        String head = normaliser.fold(line.length() > LONGEST_LEAD ? line.substring(0, LONGEST_LEAD) : line);
        int mark = markEnd(head);
        return mark > 0 ? afterColon(line, afterNames(line, afterReport(line, afterBracket(line, mark)))) : 0;
    }

    /** A quick look before anything is copied: how a mark begins, or what one of the paper's own must hold. */
    private boolean mayBegin(String line) {
        char first = normaliser.fold(line.charAt(0));
        if (isBracket(first) || agencies.containsKey(first) || first == '据' || first == '综') {
            return true;
        }
        for (int i = 1; i < line.length() && i < LONGEST_LEAD; i++) {
            if (OF_OWN.has(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBracket(char first) {
        return BRACKETS.has(first);
    }

    /** A quick look before the long pattern. */
    private static boolean mayHoldOwn(String head) {
        return head.indexOf('讯') > 0
                || head.indexOf("消息") > 0
                || head.indexOf("日电") > 0
                || head.indexOf("专电") > 0
                || head.indexOf("报道") > 0;
    }

    private int markEnd(String head) {
        char first = head.charAt(0);
        if (isBracket(first)) {
            return end(IN_BRACKETS, head);
        }
        Pattern agency = agencies.get(first);
        int end = agency == null ? 0 : end(agency, head);
        if (end == 0 && (first == '据' || first == '综')) {
            end = end(ACCORDING, head);
        }
        return end == 0 && mayHoldOwn(head) ? end(OWN, head) : end;
    }

    private static int end(Pattern mark, String head) {
        Matcher matcher = mark.matcher(head);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** 央视网消息(新闻联播): the colon belongs to the mark. */
    private static int afterColon(String line, int end) {
        return end < line.length() && Punctuation.isColon(line.charAt(end)) ? end + 1 : end;
    }

    /** 本报讯 记者张三报道: the names stand without a bracket. */
    private static int afterReport(String line, int end) {
        Matcher report = REPORT.matcher(line).region(end, line.length());
        return report.lookingAt() ? report.end() : end;
    }

    /** 本报讯 记者张三 昨天下午,…: names between blanks. */
    private static int afterNames(String line, int end) {
        Matcher names = NAMES.matcher(line).region(end, line.length());
        return names.lookingAt() ? names.end() : end;
    }

    private static int afterBracket(String line, int end) {
        int open = end;
        while (open < line.length() && Character.isWhitespace(line.charAt(open))) {
            open++;
        }
        if (open == line.length() || !opensNames(line, open)) {
            return end;
        }
        for (int i = open + 1; i < line.length() && i < open + LONGEST_BRACKET; i++) {
            if (Punctuation.isClosingBracket(line.charAt(i)) || "】〕]".indexOf(line.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return end;
    }

    /** Round brackets hold names behind a mark, others when they say so: 新报讯【记者王某】. */
    private static boolean opensNames(String line, int open) {
        return Punctuation.isOpeningBracket(line.charAt(open))
                || isBracket(line.charAt(open))
                        && (line.startsWith("记者", open + 1) || line.startsWith("通讯员", open + 1));
    }

    /** Whether the bracket behind the mark, which ends at {@code end}, is cut by the line's end: 本报讯(记者 涂远 | 通讯员 田永红). */
    boolean isCut(String line, int end) {
        String rest = line.substring(end).stripLeading();
        return end > 0
                && !rest.isEmpty()
                && Punctuation.isOpeningBracket(rest.charAt(0))
                && rest.length() < LONGEST_LEAD
                && rest.chars().noneMatch(c -> Punctuation.isClosingBracket((char) c));
    }
}
