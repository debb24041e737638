package broadsheet.dates;

import broadsheet.dates.TimeWords.Vague;
import broadsheet.text.Trie;
import org.jspecify.annotations.Nullable;

/** Reads what is no point in time: sets, shifts, durations (14天, 一年半, 4至6小时), plan periods (“十四五”), vague words (近日). */
final class PhraseParser {
    private final TimeWords words;
    private final SetReader sets;

    PhraseParser(TimeWords words, PointParser points) {
        this.words = words;
        this.sets = new SetReader(words, points);
    }

    /** The expression that begins at {@code from}; null when none does. */
    @Nullable
    Found parse(String text, int from) {
        Found plan = plan(text, from);
        if (plan != null) {
            return plan;
        }
        Found feasts = twoFeasts(text, from);
        if (feasts != null) {
            return feasts;
        }
        Found minute = minuteOfPlay(text, from);
        if (minute != null) {
            return minute;
        }
        Amount amount = AmountReader.read(text, from);
        Found set = sets.read(text, from, amount);
        if (set != null) {
            return set;
        }
        Found shift = ShiftReader.read(text, from, amount);
        if (shift != null) {
            return shift;
        }
        Found vague = vague(text, from);
        return vague != null ? vague : duration(text, from, amount);
    }

    private @Nullable Found vague(String text, int from) {
        Trie.Match<Vague> word = words.vague.longest(text, from);
        if (word == null
                || Bounds.isToday(text, word.end())
                || from > 0 && word.value().isOtherWord(text.charAt(from - 1))) {
            return null;
        }
        return Found.value(from, word.end(), TimexType.DATE, word.value().value(), Granularity.REFERENCE, "vague-time");
    }

    /** 第15分钟: of a match, a time without a clock. */
    private static @Nullable Found minuteOfPlay(String text, int from) {
        Numerals.Numeral number = text.charAt(from) == '第' ? Numerals.at(text, from + 1) : null;
        boolean minute = number != null && text.startsWith("分钟", number.end());
        return number == null || !minute
                ? null
                : Found.value(from, number.end() + 2, TimexType.TIME, null, Granularity.MINUTE, "minute-of-play");
    }

    /** “十四五”, 十四五规划, “十四五”期间: the bare numerals mean other things too. */
    private @Nullable Found plan(String text, int from) {
        boolean quoted = text.charAt(from) == '“' || text.charAt(from) == '"';
        Trie.Match<Years> plan = words.plans.longest(text, quoted ? from + 1 : from);
        if (plan == null) {
            return null;
        }
        boolean closed = quoted && plan.end() < text.length() && "”\"".indexOf(text.charAt(plan.end())) >= 0;
        boolean named = startsWithAny(text, plan.end(), "规划", "时期", "期间", "开局", "末", "以来");
        if (!closed && (quoted || !named || plan.end() - from < 3)) {
            return null;
        }
        int end = closed ? plan.end() + 1 : plan.end();
        Years years = plan.value();
        if (text.startsWith("开局之年", end)) {
            return Found.plan(from, end + 4, new Years(years.first(), years.first()));
        }
        return text.startsWith("收官之年", end)
                ? Found.plan(from, end + 4, new Years(years.last(), years.last()))
                : Found.plan(quoted ? from + 1 : from, plan.end(), years);
    }

    /** “两节”, 两节期间: two feasts that lie close; 两节课 are lessons. */
    private @Nullable Found twoFeasts(String text, int from) {
        boolean quoted = text.charAt(from) == '“' || text.charAt(from) == '"';
        Trie.Match<String> word = words.twoFeasts.longest(text, quoted ? from + 1 : from);
        if (word == null) {
            return null;
        }
        boolean closed = quoted && word.end() < text.length() && "”\"".indexOf(text.charAt(word.end())) >= 0;
        boolean named = !quoted && startsWithAny(text, word.end(), "期间", "前后", "假期", "市场");
        return closed || named ? Found.twoFeasts(from, closed ? word.end() + 1 : word.end()) : null;
    }

    private static boolean startsWithAny(String text, int from, String... words) {
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Found duration(String text, int from, @Nullable Amount amount) {
        Found range = durationRange(text, from, amount);
        if (range != null) {
            return range;
        }
        return amount == null
                ? null
                : Found.value(
                        from,
                        amount.end(),
                        TimexType.DURATION,
                        amount.iso(),
                        amount.finest().granularity(),
                        amount.isVague() ? "vague-duration" : "number-unit");
    }

    private static boolean isYears(Amount amount) {
        return amount.finest() == Unit.YEAR;
    }

    /** 4至6小时, 3—5天, 3天——8天. */
    private static @Nullable Found durationRange(String text, int from, @Nullable Amount first) {
        Count number = first != null ? null : Count.at(text, from);
        int end = first != null ? first.end() : number != null && !number.half() ? number.end() : -1;
        int connector = end < 0 ? -1 : Connectors.end(text, end);
        Amount second = connector < 0 ? null : AmountReader.afterConnector(text, connector);
        if (second == null || number != null && number.end() - from == 4 && isYears(second)) {
            return null; // 1985到89年 are years
        }
        Amount low = first != null ? first : second.with(number == null ? 0 : number.value());
        String value = low.iso() + "/" + second.iso();
        Granularity unit = second.finest().granularity();
        return Found.value(from, second.end(), TimexType.DURATION, value, unit, "duration-range");
    }
}
