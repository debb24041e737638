package broadsheet.dates;

import broadsheet.text.Trie;
import java.util.List;

/** The units that amounts of time are counted in: 年, 个月, 个多小时, 载, 刻钟. */
final class AmountWords {
    /** So many of a unit: 刻钟 is fifteen minutes, 个世纪 a hundred years. */
    record Times(Unit unit, int count) {}

    /** Behind a number. */
    static final Trie<Times> UNITS = new Trie<>();

    /** Behind 半. */
    static final Trie<Times> HALVES = new Trie<>();

    /** Behind a number, with a half of the unit: 个半小时. */
    static final Trie<Times> AND_A_HALF = new Trie<>();

    static {
        plain(Unit.YEAR, "年", "载", "载春秋");
        plain(Unit.QUARTER, "季度");
        plain(Unit.WEEK, "周", "星期", "礼拜");
        plain(Unit.DAY, "天", "日", "昼夜");
        plain(Unit.HOUR, "小时");
        plain(Unit.MINUTE, "分钟");
        plain(Unit.SECOND, "秒", "秒钟");
        UNITS.put("刻钟", new Times(Unit.MINUTE, 15));
        each(new Times(Unit.YEAR, 100), "世纪");
        each(new Times(Unit.YEAR, 1), "年头", "春秋", "寒暑");
        each(new Times(Unit.QUARTER, 1), "季度");
        each(new Times(Unit.MONTH, 1), "月");
        each(new Times(Unit.WEEK, 1), "星期", "礼拜");
        each(new Times(Unit.DAY, 1), "昼夜", "工作日", "交易日");
        each(new Times(Unit.HOUR, 1), "小时", "钟头");
        halves();
    }

    /** Before so many 日 that pass: 拘留十五日, 为期3日. */
    private static final List<String> LEADS = List.of(
            "拘留", "拘役", "留置", "隔离", "期限", "限期", "会期", "工期", "有效期", "公示期", "试用期", "观察期", "假期", "产假", "休假", "病假", "事假",
            "为期", "历时", "耗时", "用时", "仅用", "只用", "连续", "持续", "长达", "累计", "共计", "总共", "整顿", "停业", "停产", "停课", "逾期", "超期",
            "期满", "届满", "已满", "未满", "不满", "不少于", "不得少于", "不超过", "不得超过", "超过", "延长", "缩短", "提前", "推迟", "延迟", "最多", "最长",
            "至少");

    /** Behind so many 日 that pass: 15日内, 30日以上. */
    private static final List<String> TAILS = List.of("内", "以内", "之内", "以上", "以下");

    private AmountWords() {}

    /** Whether the words around a number and its 日 make it an amount and no day of a month. */
    static boolean isAmount(String text, int begin, int end) {
        int lead = text.startsWith("为", begin - 1) ? begin - 1 : begin;
        return LEADS.stream().anyMatch(word -> text.startsWith(word, lead - word.length()))
                || LEADS.stream().anyMatch(word -> text.startsWith(word, begin - word.length()))
                || TAILS.stream().anyMatch(word -> text.startsWith(word, end));
    }

    private static void plain(Unit unit, String... words) {
        for (String word : words) {
            UNITS.put(word, new Times(unit, 1));
        }
    }

    /** Words counted with 个: 三个月, 一个多月, 一个半月. */
    private static void each(Times times, String... words) {
        for (String word : words) {
            UNITS.put("个" + word, times);
            UNITS.put("个多" + word, times);
            HALVES.put("个" + word, times);
            HALVES.put("个多" + word, times);
            AND_A_HALF.put("个半" + word, times);
        }
    }

    private static void halves() {
        HALVES.put("小时", new Times(Unit.HOUR, 1));
        HALVES.put("年", new Times(Unit.YEAR, 1));
        HALVES.put("年多", new Times(Unit.YEAR, 1));
        HALVES.put("天", new Times(Unit.DAY, 1));
        HALVES.put("日", new Times(Unit.DAY, 1));
        HALVES.put("月", new Times(Unit.MONTH, 1));
    }
}
