package broadsheet.people;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that a verb joins to the post behind it: 选举段某为市长, 和某当选主任, 免去宿某的局长职务, 杨某曾任县长.
 */
final class Predicates {
    /** Verbs that join, the longer first. */
    private static final List<String> VERBS = List.of(
            "被推选为", "被提拔为", "分别提出辞去", "提出辞去", "申请辞去", "请求辞去", "不再担任", "不再兼任", "被任命为", "被提名为", "被选举为", "生前系", "生前任",
            "退休前任", "现为", "当选为", "任命为", "提名为", "推选为", "补选为", "增选为", "选举为", "晋升为", "聘任为", "先后任", "提名任", "当选", "担任", "出任",
            "兼任", "转任", "调任", "升任", "履新", "接任", "就任", "曾任", "现任", "历任", "拟任", "改任", "继任", "连任", "卸任", "晋升", "辞去", "升为",
            "为", "任");

    /** Words that stand before the name of who is given or loses a post. */
    private static final List<String> BEFORE = List.of(
            "任命", "选举", "补选", "增选", "决定", "推选", "提名", "聘任", "聘请", "批准", "接受", "同意", "免去", "免除", "撤销", "罢免", "推荐", "通过",
            "选出", "由", "以", "和", "及", "、");

    private static final List<String> BEING = List.of("是一名", "是一位", "就是", "也是", "是", "系");
    private static final List<String> TAKING = List.of("免去", "免除", "撤销", "罢免");
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_NOTE = 10;
    private static final int LONGEST_CAREER = 200; // characters from a name to its post in a notice
    private static final int LONGEST_REASON = 14;
    private static final int LONGEST_COUNT = 8;
    private static final List<String> HELD = List.of("担任", "兼任", "接任", "出任", "继任", "代理", "任");
    private static final Pattern COUNT = Pattern.compile("等?[0-9一二两三四五六七八九十]{1,4}[名位]?(?:同志|人)?$|等(?:同志|人)?$");
    private static final String COUNTS = "零一两三四五六七八九";
    private static final String COMRADE = "同志";
    private static final Pattern REASON = Pattern.compile("因[^，,。;；、]{1,8}[，,]?$");

    private final NameShape names;

    Predicates(NameShape names) {
        this.names = names;
    }

    /** Who are said to hold the post; empty when no verb joins anybody to it. */
    List<Span> holders(String text, TitleUnit title, int floor, TokenBorders borders) {
        int titleBegin = title.ledFrom();
        if (titleBegin > floor && text.charAt(titleBegin - 1) == '的') {
            List<Span> taken = list(text, withoutComrade(text, titleBegin - 1), floor, borders);
            boolean isSaid = !taken.isEmpty()
                    && (isTaken(text, taken.get(0).begin(), floor) || isTakenBelow(text, taken.get(0), title));
            return isSaid ? taken : List.of();
        }
        int end = isLedByVerb(text, title) ? titleBegin : verbBegin(text, titleBegin, floor);
        if (end >= 0 && !isPreposition(text, end, title, borders)) {
            int names = beforeReason(text, withoutComrade(text, end), floor);
            return list(text, withoutCount(text, names, floor), floor, borders);
        }
        return isOfDismissal(text, title) ? dismissed(text, titleBegin, floor, borders) : List.of();
    }

    /** 王某是|村党支部书记。: the name before a verb of being, where a mark stands behind the post; null where none does. */
    @Nullable
    Span being(String text, TitleUnit title, int end, int floor, TokenBorders borders) {
        int verb = beingBegin(text, title.ledFrom(), floor);
        boolean said = verb > floor && isOffice(title.post()) && NameSigns.isMarked(text, end);
        return said ? name(text, verb, floor, borders) : null;
    }

    private static boolean isOffice(Post post) {
        return post.isTitle() && post.kind() != PersonKind.CITIZEN;
    }

    /** Where 是, 系, 是一名 before a post begins; −1 when none stands there. */
    static int beingBegin(String text, int end, int floor) {
        return begin(text, BEING, end, floor);
    }

    /** 金某、李某|为|专案组民警|送上鲜花: 为 before a post with a verb behind it is no 为 of appointment. */
    private static boolean isPreposition(String text, int verb, TitleUnit title, TokenBorders borders) {
        return verb + 1 == title.ledFrom() && text.charAt(verb) == '为' && borders.beginsPredicate(title.end());
    }

    /** 裴某、尚某等|市领导: the list that 等 joins to the post of all. */
    List<Span> before(String text, TitleUnit title, int floor, TokenBorders borders) {
        int end = title.ledFrom() - 1;
        return end > floor && text.charAt(end) == '等' ? list(text, end, floor, borders) : List.of();
    }

    /** 吉某某、刘某、赵某三位|副院长: as many names as the numeral before the post says. */
    List<Span> counted(String text, TitleUnit title, int floor, TokenBorders borders) {
        int end = title.postBegin() - 2;
        int count = end > floor && "位名".indexOf(text.charAt(end + 1)) >= 0 ? COUNTS.indexOf(text.charAt(end)) : 0;
        List<Span> counted = count > 1 ? list(text, end, floor, borders) : List.of();
        return counted.size() == count ? counted : List.of();
    }

    /** 免去某某市政府副市长职务: nothing between the name and the post that is taken. */
    private List<Span> dismissed(String text, int titleBegin, int floor, TokenBorders borders) {
        List<Span> taken = list(text, withoutComrade(text, titleBegin), floor, borders);
        return !taken.isEmpty() && isTaken(text, taken.get(0).begin(), floor) ? taken : List.of();
    }

    private static boolean isOfDismissal(String text, TitleUnit title) {
        return text.startsWith("职务", title.end())
                || text.startsWith("的职务", title.end())
                || text.startsWith("一职", title.end())
                || text.startsWith("、", title.end());
    }

    /** 关某、朱某|等17人|为副院长: the words that count a list stand between its last name and the verb. */
    private static int withoutCount(String text, int end, int floor) {
        Matcher count = COUNT.matcher(text).region(Math.max(floor, end - LONGEST_COUNT), end);
        return count.find() ? count.start() : end;
    }

    /**
     * 市委书记是|王某, 市委书记由|吴某|兼任: the name behind a verb that follows the post; null where none stands there.
     *
     * @param title the last of the post's titles
     */
    @Nullable
    Span told(String text, TitleUnit title, int limit, TokenBorders borders) {
        int at = text.startsWith("现", title.end()) ? title.end() + 1 : title.end();
        boolean is = text.startsWith("是", at);
        boolean by = text.startsWith("由", at);
        Span name = (is || by) && title.post().isTitle() ? names.at(text, at + 1, limit, borders, Lead.IDENTITY) : null;
        boolean sure = name != null && names.isSure(text, name, limit, borders);
        boolean held = is || name != null && HELD.stream().anyMatch(verb -> text.startsWith(verb, name.end()));
        return sure && held ? name : null;
    }

    /** 某某|同志|任. */
    private static int withoutComrade(String text, int end) {
        return text.startsWith(COMRADE, end - COMRADE.length()) ? end - COMRADE.length() : end;
    }

    /** 某某|因年龄原因,|不再担任: the clause that says why stands between name and verb. */
    private static int beforeReason(String text, int end, int floor) {
        Matcher reason = REASON.matcher(text).region(Math.max(floor, end - LONGEST_REASON), end);
        return reason.find() ? reason.start() : end;
    }

    /** 免去王某、李某的局长职务; 张某的处长职务: behind a verb of taking, or behind the mark of a further item. */
    private static boolean isTaken(String text, int begin, int floor) {
        return endsWithAny(text, begin, floor, TAKING) || begin > floor && ";；".indexOf(text.charAt(begin - 1)) >= 0;
    }

    /** 免去: | 徐某某的市公安局局长职务;: an item below the verb. */
    private static boolean isTakenBelow(String text, Span first, TitleUnit title) {
        boolean opens = first.begin() == 0 || text.charAt(first.begin() - 1) == '\n';
        return opens && text.startsWith("职务", title.end());
    }

    /** The names joined by 、 that end at {@code end}, in reading order. */
    private List<Span> list(String text, int end, int floor, TokenBorders borders) {
        List<Span> list = new ArrayList<>();
        for (Span name = name(text, end, floor, borders); name != null; ) {
            list.add(0, name);
            boolean joined = name.begin() > floor && text.charAt(name.begin() - 1) == '、';
            name = joined ? name(text, beforeNote(text, name.begin() - 1, floor), floor, borders) : null;
        }
        return list;
    }

    /** 信某某（女）、: where a note in brackets that ends at {@code end} begins; {@code end} when none does. */
    private static int beforeNote(String text, int end, int floor) {
        boolean note = end > floor && ")）".indexOf(text.charAt(end - 1)) >= 0;
        for (int open = end - 1; note && open >= Math.max(floor, end - LONGEST_NOTE); open--) {
            if ("(（".indexOf(text.charAt(open)) >= 0) {
                return open;
            }
        }
        return end;
    }

    /** 郭某,女,1978年生,…现任局长: the name that opens the sentence, with a word of sex behind it; null where there is none. */
    @Nullable
    Span subject(String text, Span block, TitleUnit title, int floor) {
        int begin = Lives.isLife(text, block) && floor == block.begin()
                ? floor
                : sentenceBegin(text, title.ledFrom(), floor);
        int end = isJoined(text, title) ? Lives.nameEnd(text, begin, title.ledFrom()) : -1;
        return end > begin && names.signs().isWhole(text, begin, end) ? new Span(begin, end) : null;
    }

    private static int sentenceBegin(String text, int before, int floor) {
        int begin = before;
        while (begin > Math.max(floor, before - LONGEST_CAREER) && "。\n".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    /** Whether one of the verbs stands right before the post: 时任县长的某某. */
    static boolean isJoined(String text, TitleUnit title) {
        return verbBegin(text, title) >= 0;
    }

    /** Where the verb before a post begins; −1 when there is none. */
    static int verbBegin(String text, TitleUnit title) {
        return isLedByVerb(text, title) ? title.ledFrom() : verbBegin(text, title.ledFrom(), 0);
    }

    /** Whether 曾任, 时任, 拟任, 辞去 stands before the post as its modifier. */
    private static boolean isLedByVerb(String text, TitleUnit title) {
        String modifier = text.substring(
                title.ledFrom(), Math.max(title.ledFrom(), title.span().begin()));
        return title.isLedByVerb(text) || VERBS.contains(modifier);
    }

    private static int verbBegin(String text, int end, int floor) {
        return begin(text, VERBS, end, floor);
    }

    private static int begin(String text, List<String> verbs, int end, int floor) {
        for (String verb : verbs) {
            int begin = end - verb.length();
            if (begin >= floor && text.startsWith(verb, begin)) {
                return begin;
            }
        }
        return -1;
    }

    private @Nullable Span name(String text, int end, int floor, TokenBorders borders) {
        for (int length = LONGEST_NAME; length >= 2; length--) {
            int begin = end - length;
            if (begin >= floor
                    && (names.signs().isWhole(text, begin, end) || isFramed(text, begin, end, floor, borders))
                    && isShown(text, begin, end, floor, borders)) {
                return new Span(begin, end);
            }
        }
        return null;
    }

    /** 接受|布某某|辞去: a name to the segmenter, with a word before it that names follow, needs no listed surname. */
    private static boolean isFramed(String text, int begin, int end, int floor, TokenBorders borders) {
        return borders.isName(begin, end) && endsWithAny(text, begin, floor, BEFORE);
    }

    private boolean isShown(String text, int begin, int end, int floor, TokenBorders borders) {
        boolean clean =
                !borders.cuts(begin, begin) && (!borders.isProse(begin, end) || borders.isWordAndRest(begin, end));
        boolean mark = begin > floor
                && !NameSigns.isHan(text.charAt(begin - 1))
                && !Character.isLetterOrDigit(text.charAt(begin - 1));
        boolean opens = begin == floor || mark || endsWithAny(text, begin, floor, BEFORE);
        boolean pronoun = text.charAt(end - 1) == '其' && names.signs().isBegunByWord(text, begin); // 祝贺|其|当选
        return clean && !pronoun && (opens || borders.isName(begin, end));
    }

    private static boolean endsWithAny(String text, int end, int floor, List<String> words) {
        return words.stream()
                .anyMatch(word -> end - word.length() >= floor && text.startsWith(word, end - word.length()));
    }
}
