package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;
import org.jspecify.annotations.Nullable;

/** Reads what comes again: 每天, 每周四, 每月15日, 每年春节, 每隔3天, 每逢周末, 逐年, 一周数次, 两年一届, “周四有约”. */
final class SetReader {
    private static final String WEEKLY = "P1W";
    private static final String YEARLY = "P1Y";

    private static final Trie<String> EACH = new Trie<String>()
            .put("天", "P1D")
            .put("日", "P1D")
            .put("晚", "P1D")
            .put("夜", "P1D")
            .put("周", WEEKLY)
            .put("星期", WEEKLY)
            .put("个星期", WEEKLY)
            .put("月", "P1M")
            .put("个月", "P1M")
            .put("季", "P3M")
            .put("季度", "P3M")
            .put("个季度", "P3M")
            .put("年", YEARLY)
            .put("年度", YEARLY)
            .put("小时", "PT1H")
            .put("个小时", "PT1H")
            .put("分钟", "PT1M")
            .put("秒", "PT1S");

    /** 年均, 逐月: by the character that names the unit. */
    private static final Trie<String> RATE =
            new Trie<String>().put("年", YEARLY).put("月", "P1M").put("周", WEEKLY).put("日", "P1D");

    private static final String[] WHENEVER = {"逢", "到", "当", "遇"};

    private final TimeWords words;
    private final PointParser points;

    SetReader(TimeWords words, PointParser points) {
        this.words = words;
        this.points = points;
    }

    /** The expression that begins at {@code from}; null when none does. {@code amount}: what can be read there. */
    @Nullable
    Found read(String text, int from, @Nullable Amount amount) {
        if (amount != null) {
            return timesAn(text, amount);
        }
        return switch (text.charAt(from)) {
            case '每' -> each(text, from);
            case '逐' -> rate(text, from, from + 1, from + 2);
            case '年', '月', '日' -> average(text, from);
            case '周' -> from > 0 && text.charAt(from - 1) == '“' ? weeklyName(text, from) : average(text, from);
            default -> null;
        };
    }

    private @Nullable Found each(String text, int from) {
        int at = text.startsWith("隔", from + 1) || text.startsWith("个", from + 1) ? from + 2 : from + 1;
        Found weekly = weekly(text, from, at);
        if (weekly != null) {
            return weekly;
        }
        Amount amount = AmountReader.read(text, at);
        if (amount != null && !amount.isVague()) {
            return set(text, from, amount.end(), amount.iso(), amount.iso());
        }
        Trie.Match<String> each = EACH.longest(text, from + 1);
        if (each != null && each.value().equals("P1D") && isNewspaper(text, each.end())) {
            return null;
        }
        return each == null ? whenever(text, from) : eachUnit(text, from, each);
    }

    /** 每日新闻, 每日邮报: names. */
    private static boolean isNewspaper(String text, int at) {
        for (String name : new String[] {"新闻", "邮报", "电讯", "经济新闻", "商报", "快报", "镜报", "星报"}) {
            if (text.startsWith(name, at)) {
                return true;
            }
        }
        return false;
    }

    /** 每周四, 每个周末, 每周一至周五. */
    private @Nullable Found weekly(String text, int from, int at) {
        Trie.Match<Integer> weekday = words.weekdays.longest(text, at);
        if (weekday != null) {
            int end = listEnd(text, weekday.end());
            String value = "XXXX-WXX-" + weekday.value();
            return end > weekday.end() ? set(text, from, end, value, WEEKLY) : withEnd(text, from, end, value, WEEKLY);
        }
        boolean weekend = text.startsWith("周末", at) || text.startsWith("双休日", at);
        return weekend ? set(text, from, at + (text.startsWith("周", at) ? 2 : 3), "XXXX-WXX-WE", WEEKLY) : null;
    }

    /** Behind 、三、五 in 每周一、三、五. */
    private static int listEnd(String text, int from) {
        int end = from;
        while (end + 1 < text.length() && text.charAt(end) == '、' && "一二三四五六日".indexOf(text.charAt(end + 1)) >= 0) {
            end += 2;
        }
        return end;
    }

    private Found eachUnit(String text, int from, Trie.Match<String> each) {
        String period = each.value();
        int end = text.startsWith("工作日", each.end()) ? each.end() + 3 : each.end();
        boolean joined = end < text.length() && "的在于".indexOf(text.charAt(end)) >= 0;
        int inner = joined ? end + 1 : end;
        Numeral day = period.equals("P1M") ? Numerals.at(text, inner) : null;
        if (day != null && day.end() < text.length() && "日号".indexOf(text.charAt(day.end())) >= 0) {
            return set(text, from, day.end() + 1, "XXXX-XX-" + Values.padded(day.value(), 2), period);
        }
        Point inside = period.endsWith("D") ? null : points.parse(text, inner);
        boolean counted = inside != null && !inside.hasYear() && inside.dayShift == null && inside.refShift == null;
        return counted && inside != null
                ? withEnd(text, from, inside.end, Values.printed(inside), period)
                : set(text, from, end, period, period);
    }

    /** 每逢周末, 每到春节, 每到秋天. */
    private @Nullable Found whenever(String text, int from) {
        for (String word : WHENEVER) {
            Point inside = text.startsWith(word, from + 1) ? points.parse(text, from + 2) : null;
            if (inside != null && inside.year == null) {
                String period = inside.weekShift != null || inside.weekday != null ? WEEKLY : YEARLY;
                boolean yearly = inside.feast != null || inside.season != null || inside.month != null;
                return yearly || period.equals(WEEKLY)
                        ? set(text, from, inside.end, Values.printed(inside), period)
                        : null;
            }
        }
        return null;
    }

    /** 每年9月到11月, 每周一至周五: the other end of a stretch inside the unit. */
    private Found withEnd(String text, int from, int end, String value, String period) {
        int connector = Connectors.end(text, end);
        Point until = connector < 0 ? null : points.parse(text, connector);
        return until == null || until.isClockAlone()
                ? set(text, from, end, value, period)
                : set(text, from, until.end, value + "/" + Values.printed(until), period);
    }

    /** A set with the clock or the number of times behind it: 每天晚上8点, 每日两次. */
    private Found set(String text, int from, int end, String value, String period) {
        Point clock = clock(text, end);
        if (clock != null && clock.isClockAlone()) {
            int connector = Connectors.end(text, clock.end);
            Point until = connector < 0 ? null : points.parseClock(text, connector);
            return Found.set(from, until == null ? clock.end : until.end, value, period, "each");
        }
        return Found.set(from, afterTimes(text, end), value, period, "each");
    }

    /** 每天晚上8点, 每周六9点; 每天三点 may be a proverb. */
    private @Nullable Point clock(String text, int from) {
        Point clock = points.parse(text, from);
        return clock == null && from < text.length() && "三一两".indexOf(text.charAt(from)) < 0
                ? points.parseClock(text, from)
                : clock;
    }

    /** Behind 两次 in 每日两次; the same place when no number of times follows. */
    private static int afterTimes(String text, int from) {
        Numeral times = Numerals.at(text, from);
        int end = times != null ? times.end() : text.startsWith("数", from) ? from + 1 : -1;
        return end > 0 && end < text.length() && text.charAt(end) == '次' && !text.startsWith("次性", end)
                ? end + 1
                : from;
    }

    /** 一周数次, 一天三次, 一年一度, 两年一届. */
    private static @Nullable Found timesAn(String text, Amount amount) {
        int end = afterTimes(text, amount.end());
        boolean one = amount.first().count() <= 1 && amount.parts().size() == 1;
        boolean once = text.startsWith("一次", amount.end())
                || text.startsWith("一届", amount.end())
                || text.startsWith("一度", amount.end());
        if (amount.isVague() || end == amount.end() && !once || !once && !one || text.startsWith("性", end)) {
            return null;
        }
        String iso = amount.iso();
        return Found.set(amount.begin(), once ? amount.end() + 2 : end, iso, iso, "times-a");
    }

    /** 年均, 日均; 近三年均 and 2021年均 are other words. */
    private static @Nullable Found average(String text, int from) {
        boolean inside =
                from > 0 && (Numerals.isNumeral(text.charAt(from - 1)) || "去今本每".indexOf(text.charAt(from - 1)) >= 0);
        return !inside && text.startsWith("均", from + 1) ? rate(text, from, from, from + 2) : null;
    }

    private static @Nullable Found rate(String text, int from, int unit, int end) {
        Trie.Match<String> period = RATE.longest(text, unit);
        return period == null ? null : Found.set(from, end, period.value(), period.value(), "rate");
    }

    /** “周四有约”: the name of something held every week. */
    private @Nullable Found weeklyName(String text, int from) {
        Trie.Match<Integer> weekday = words.weekdays.longest(text, from);
        if (weekday == null || weekday.end() == text.length() || text.charAt(weekday.end()) == '”') {
            return null;
        }
        return Found.set(from, weekday.end(), "XXXX-WXX-" + weekday.value(), WEEKLY, "weekly-name");
    }
}
