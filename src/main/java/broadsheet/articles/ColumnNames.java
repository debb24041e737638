package broadsheet.articles;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Normaliser;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the names of columns and the slogans that stand over stories: 政务动态, 【民生一线】, 奋斗百年路 启航新征程.
 *
 * <p>Words from {@code furniture.tsv} and {@code formulations.tsv}. Lines come folded.
 */
final class ColumnNames {
    private static final int LONGEST = 30;
    private static final int USUAL = 4; // 扶贫路上, 汉水长歌: the length of most names
    private static final int LONGEST_MADE = 12; // of a name known by its end: 校园短波
    private static final int LONGEST_BRACKETED = 14;
    private static final Pattern NOTICE = Pattern.compile("..(启事|公告|声明|通告|通知|公示|致歉|更正)");
    private static final Pattern FEAST_DAY = Pattern.compile("\\d·\\d"); // 3·15咨询活动今日举行
    private static final Pattern FENCE = Pattern.compile(".*[护围桥栅凭圈]栏"); // 女童卡护栏: no 专栏
    private static final int LONGEST_TAG = 5;
    private static final int SHORTEST_UNDER_TAG = 7;

    private final Set<String> columns = new HashSet<>();
    private final BitSet lasts = new BitSet(); // characters by which columns and slogans end
    private final Set<String> ends = new HashSet<>();
    private final Set<String> slogans = new HashSet<>();
    private final Normaliser normaliser;

    ColumnNames(Lexicons lexicons, Normaliser normaliser) {
        this.normaliser = normaliser;
        for (Lexicon.Row row : lexicons.get("furniture")) {
            switch (row.get("kind")) {
                case "section" -> add(row.key(), columns);
                case "section_end" -> ends.add(row.key().substring(1)); // …动态
                default -> {}
            }
        }
        for (Lexicon.Row row : lexicons.get("formulations")) {
            add(row.key(), slogans);
            row.list("alternatives").forEach(other -> add(other, slogans));
        }
    }

    private void add(String phrase, Set<String> phrases) {
        String plain = plain(normaliser.fold(phrase));
        phrases.add(plain);
        lasts.set(plain.charAt(plain.length() - 1));
    }

    /** A quick look before the phrase is made plain. */
    private boolean mayBeKnown(String text) {
        char last = text.charAt(text.length() - 1);
        return text.length() <= LONGEST && (lasts.get(last) || isLeftOut(last));
    }

    /** Whether the line is a column's name wherever it stands. */
    boolean isColumn(String text) {
        return isBracketed(text) || mayBeKnown(text) && columns.contains(plain(text));
    }

    boolean isSlogan(String text) {
        int quote = text.indexOf('”');
        boolean quoted = quote > 0 && quote < text.length() - 1; // “绿水青山就是金山银山”理念: part of a headline
        return !quoted && mayBeKnown(text) && slogans.contains(plain(text));
    }

    /** Whether it may be a column's name when a headline stands below it: 校园短波, 走基层·蹲点日记, 2019全国两会特别报道. */
    boolean mayBeColumn(String line) {
        String text = normaliser.fold(line);
        boolean plain = text.chars().noneMatch(c -> Character.isWhitespace(c) || "，,。！？!?:：“”".indexOf(c) >= 0);
        return plain
                && text.length() <= LONGEST_MADE
                && (text.length() == USUAL
                                && text.chars().allMatch(Character::isIdeographic)
                                && !NOTICE.matcher(text).matches()
                        || text.indexOf('·') > 0 && !FEAST_DAY.matcher(text).find()
                        || ends.stream().anyMatch(text::endsWith)
                                && !FENCE.matcher(text).matches());
    }

    /** Whether a short head above a longer one must be a column's name: 百姓身边事, 新书架. */
    static boolean isTag(String head, String below) {
        return head.length() <= LONGEST_TAG
                && head.chars().allMatch(Character::isIdeographic)
                && below.length() >= SHORTEST_UNDER_TAG
                && !Notices.isTitle(head);
    }

    private static boolean isBracketed(String text) {
        int last = text.length() - 1;
        return last > 2
                && last < LONGEST_BRACKETED
                && "【[〔［".indexOf(text.charAt(0)) >= 0
                && "】]〕］".indexOf(text.charAt(last)) >= 0;
    }

    /** A phrase without quotes, blanks and commas, so that 奋斗百年路 启航新征程 and 奋斗百年路、启航新征程 are one. */
    private static String plain(String folded) {
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!isLeftOut(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isLeftOut(char c) {
        return Character.isWhitespace(c) || "“”\"'‘’、,，·—-".indexOf(c) >= 0;
    }
}
