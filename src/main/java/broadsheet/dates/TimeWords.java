package broadsheet.dates;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of dates: relative years, months, days and weeks, parts of the day, weekdays, vague words, plans, reigns. */
final class TimeWords {
    final Trie<Integer> years = shifts(
            "大前年", -3, "前年", -2, "上一年", -1, "下一年", 1, "下年", 1, "去年", -1, "上年", -1, "今年", 0, "本年", 0, "明年", 1, "来年", 1,
            "后年", 2, "本年度", 0, "上年度", -1);
    final Trie<Integer> months =
            shifts("上上月", -2, "上一个月", -1, "下一个月", 1, "上月", -1, "上个月", -1, "本月", 0, "这个月", 0, "下月", 1, "下个月", 1);
    final Trie<Integer> days = shifts(
            "大大前天", -4, "大大后天", 4, "大前天", -3, "前天", -2, "前日", -2, "昨天", -1, "昨日", -1, "今天", 0, "今日", 0, "今起", 0, "明起",
            1, "明天", 1, "明日", 1, "后天", 2, "大后天", 3);
    final Trie<Integer> sameDays = shifts(
            "当天", 0, "当日", 0, "同日", 0, "同一天", 0, "那天", 0, "那一天", 0, "这一天", 0, "次日", 1, "翌日", 1, "第二天", 1, "第三天", 2,
            "前一天", -1, "前一日", -1, "后一天", 1);
    final Trie<Integer> sameYears = shifts("当年", 0, "同年", 0, "次年", 1, "翌年", 1, "转年", 1, "那年", 0, "那一年", 0, "第二年", 1);
    final Trie<Integer> sameMonths = shifts("当月", 0, "同月", 0, "次月", 1, "翌月", 1);
    final Trie<Integer> weeks = shifts(
            "上上周", -2, "上一周", -1, "这一周", 0, "下一周", 1, "下下周", 2, "上周", -1, "上个星期", -1, "上星期", -1, "本周", 0, "这周", 0,
            "上个周", -1, "这个周", 0, "下个周", 1, "上礼拜", -1, "上个礼拜", -1, "这礼拜", 0, "下礼拜", 1, "下个礼拜", 1, "这星期", 0, "本星期", 0,
            "这个星期", 0, "下周", 1, "下星期", 1, "下个星期", 1);
    final Trie<Integer> quarters = shifts("上季度", -1, "上个季度", -1, "本季度", 0, "这个季度", 0, "下季度", 1, "下个季度", 1);
    final Trie<Integer> turns = shifts("上一个", -1, "上个", -1, "下一个", 1, "下个", 1);
    final Trie<String> edges = new Trie<String>()
            .put("年底", "Y-END")
            .put("年末", "Y-END")
            .put("岁末", "Y-END")
            .put("年内", "Y")
            .put("月内", "M")
            .put("年初", "Y-START")
            .put("月底", "M-END")
            .put("月末", "M-END")
            .put("月初", "M-START");
    final Trie<String> seasons = new Trie<String>()
            .put("春季", "SP")
            .put("春天", "SP")
            .put("夏季", "SU")
            .put("夏天", "SU")
            .put("秋季", "FA")
            .put("秋天", "FA")
            .put("冬季", "WI")
            .put("冬天", "WI")
            .put("今春", "SP")
            .put("今夏", "SU")
            .put("今秋", "FA")
            .put("今冬", "WI");
    final Trie<String> dayparts = new Trie<>();
    final Trie<Integer> weekdays = new Trie<>();
    final Trie<Vague> vague = new Trie<>();
    final Trie<Years> plans = new Trie<>();
    final Trie<String> twoFeasts = new Trie<>();

    /** 一天天, 三天两头: sayings that hold no time. */
    final Trie<String> sayings = new Trie<>();

    final Reigns reigns;

    /**
     * A word that points at a time.
     *
     * @param notBehind characters behind which it is another word: 流过去, 面向未来; {@code CLAUSE} when it counts only where a
     *     clause or its subject's pronoun ends
     */
    record Vague(String value, String notBehind) {
        private static final String COMPARED = "比跟较";
        private static final String PRONOUNS = "他她它们但管而且我";

        boolean isOtherWord(char before) {
            boolean clause = !Character.isLetterOrDigit(before) || PRONOUNS.indexOf(before) >= 0;
            return notBehind.equals("CLAUSE")
                    ? !clause
                    : COMPARED.indexOf(before) >= 0 || notBehind.indexOf(before) >= 0;
        }
    }

    TimeWords(Lexicons lexicons) {
        for (Lexicon.Row row : lexicons.get("time_words")) {
            switch (row.get("kind")) {
                case "weekday" -> weekdays.put(row.key(), row.number("weekday"));
                case "saying" -> sayings.put(row.key(), row.key());
                case "two_feasts" -> twoFeasts.put(row.key(), row.key());
                case "day_part" -> dayparts.put(row.key(), code(row));
                default -> {}
            }
        }
        lexicons.get("vague_times")
                .forEach(row -> vague.put(row.key(), new Vague(row.get("value"), row.get("not_behind"))));
        for (Lexicon.Row row : lexicons.get("plan_periods")) {
            plans.put(row.key(), new Years(row.number("start_year"), row.number("end_year")));
        }
        this.reigns = new Reigns(lexicons);
    }

    /** All words but those of reigns, which count before a number only. */
    List<String> all() {
        return Stream.of(
                        years,
                        months,
                        days,
                        sameDays,
                        sameYears,
                        sameMonths,
                        weeks,
                        quarters,
                        turns,
                        edges,
                        seasons,
                        dayparts,
                        weekdays,
                        vague,
                        plans,
                        twoFeasts,
                        sayings)
                .flatMap(words -> words.words().stream())
                .toList();
    }

    /** TIMEX3's part of the day for the usual hours: MO before noon, MI around it, AF, EV from dusk, NI at night, DT all day. */
    private static String code(Lexicon.Row row) {
        Map<String, String> odd = Map.of("00-24", "DT", "11-14", "MI", "12-12", "MI", "00-00", "MN");
        String hours = row.get("hours");
        if (odd.containsKey(hours)) {
            return odd.get(hours);
        }
        int from = Integer.parseInt(hours.substring(0, 2));
        if (from >= 20 || from < 4 && hours.compareTo("03-") < 0 && row.key().contains("夜")) {
            return "NI";
        }
        return from < 12 ? "MO" : from < 17 ? "AF" : "EV";
    }

    private static Trie<Integer> shifts(Object... pairs) {
        Trie<Integer> trie = new Trie<>();
        for (int i = 0; i < pairs.length; i += 2) {
            trie.put((String) pairs[i], (Integer) pairs[i + 1]);
        }
        return trie;
    }
}
