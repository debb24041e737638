package broadsheet.dates;

import broadsheet.text.Trie;

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

    private AmountWords() {}

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
