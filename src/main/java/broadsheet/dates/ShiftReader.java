package broadsheet.dates;

import broadsheet.dates.Shift.Way;
import broadsheet.text.Trie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads amounts that are counted from a day: 三年前, 20天后, 未来三天, 近两个月来. */
final class ShiftReader {
    private static final Trie<Way> BEHIND = new Trie<Way>()
            .put("前", Way.AGO)
            .put("以前", Way.AGO)
            .put("之前", Way.AGO)
            .put("后", Way.LATER)
            .put("以后", Way.LATER)
            .put("之后", Way.LATER)
            .put("来", Way.SINCE)
            .put("以来", Way.SINCE);
    private static final Trie<Way> BEFORE = new Trie<Way>()
            .put("今起", Way.AHEAD)
            .put("未来", Way.AHEAD)
            .put("今后", Way.AHEAD)
            .put("接下来", Way.AHEAD)
            .put("下", Way.NEXT)
            .put("后", Way.AHEAD)
            .put("后面", Way.AHEAD)
            .put("之后", Way.AHEAD)
            .put("往后", Way.AHEAD)
            .put("过去", Way.SINCE)
            .put("最近", Way.SINCE)
            .put("近", Way.SINCE)
            .put("上", Way.BEFORE)
            .put("前", Way.BEFORE)
            .put("之前", Way.BEFORE)
            .put("向前", Way.BEFORE)
            .put("此前", Way.BEFORE);
    private static final String NOT_BEHIND_FRONT = "来往去面期景进提头列台方夕沿线置途者身"; // 前来, 后期 are other words

    private ShiftReader() {}

    /** The words before an amount. */
    static List<String> words() {
        return BEFORE.words();
    }

    /** An amount behind a printed day, with or without 的: 2月13日的3天后; null when there is none. */
    static @Nullable Found behindDay(String text, int end) {
        int at = text.startsWith("的", end) ? end + 1 : end;
        Found shifted = amountFirst(text, at, AmountReader.read(text, at));
        Shift shift = shifted == null ? null : shifted.shift();
        return shift == null || shift.isRange() || shift.amount().isVague() ? null : shifted;
    }

    /** The expression that begins at {@code from}; null when none does. {@code amount}: what can be read there. */
    static @Nullable Found read(String text, int from, @Nullable Amount amount) {
        Trie.Match<Way> word = BEFORE.longest(text, from);
        return word == null ? amountFirst(text, from, amount) : wordFirst(text, from, word);
    }

    private static @Nullable Found wordFirst(String text, int from, Trie.Match<Way> word) {
        int at = text.startsWith("的", word.end()) ? word.end() + 1 : word.end();
        Amount amount = AmountReader.read(text, at);
        boolean oneOfMany = word.end() - from == 1 && from > 0 && "以之此目向往最".indexOf(text.charAt(from - 1)) >= 0;
        if (amount == null || oneOfMany || word.end() - from == 1 && isOtherWord(text, from, amount)) {
            return null;
        }
        int end = word.value() == Way.SINCE && text.startsWith("来", amount.end())
                ? amount.end() + (text.startsWith("来说", amount.end()) ? 0 : 1)
                : amount.end();
        return Found.shift(from, end, new Shift(amount, word.value()));
    }

    /** 上一年, 上一周 name one unit; 上三天 and 前10分钟 of a match are seldom counted from the day. */
    private static boolean isOtherWord(String text, int from, Amount amount) {
        boolean near = text.charAt(from) == '近';
        return !near && (amount.isVague() || amount.finest().isClock());
    }

    private static @Nullable Found amountFirst(String text, int from, @Nullable Amount amount) {
        if (amount == null) {
            return null;
        }
        Trie.Match<Way> word = BEHIND.longest(text, amount.end());
        if (word != null && !isPartOfWord(text, amount, word)) {
            return Found.shift(from, word.end(), new Shift(amount, word.value()));
        }
        int end = amount.end();
        Amount most = text.startsWith("以上", end) ? AmountReader.afterConnector(text, end + 2) : null;
        if (most != null && text.startsWith("以下", most.end())) { // 三年以上七年以下
            String value = amount.iso() + "/" + most.iso();
            return Found.value(
                    from,
                    most.end() + 2,
                    TimexType.DURATION,
                    value,
                    most.finest().granularity(),
                    "duration-range");
        }
        for (String within : new String[] {"之内", "以内", "内", "以上", "以下"}) {
            if (text.startsWith(within, end)) {
                return Found.value(
                        from,
                        end + within.length(),
                        TimexType.DURATION,
                        amount.iso(),
                        amount.finest().granularity(),
                        "duration-limit");
            }
        }
        return null;
    }

    private static boolean isPartOfWord(String text, Amount amount, Trie.Match<Way> word) {
        boolean one = word.end() - amount.end() == 1;
        boolean other = one && word.end() < text.length() && NOT_BEHIND_FRONT.indexOf(text.charAt(word.end())) >= 0;
        return other || text.startsWith("后天", amount.end()) || text.startsWith("后年", amount.end());
    }
}
