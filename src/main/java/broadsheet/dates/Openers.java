package broadsheet.dates;

import broadsheet.dates.Numerals.Numeral;
import broadsheet.text.Trie;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an expression or a blocked number can begin: most places of a text are left at one look. What a reader takes at the
 * beginning of an expression has to be known here.
 */
final class Openers {
    private static final String AMOUNTS = "0123456789〇零一二三四五六七八九两十百千廿卅几数半大的"; // 近30年, 近几年, 前的三天

    /** Words of the readers that stand in no table. */
    private static final List<String> OTHER = List.of(
            "每", "第", "〔", "[", "《", "半", "大半", "几", "数", "早", "晚", "元", "昨", "今", "明", "去", "前去", "前昨", "首季", "上世纪",
            "上个世纪", "本世纪", "上半年", "下半年", "公元", "西元", "农历", "阴历", "正月", "冬月", "腊月", "周末", "双休日", "年均", "月均", "周均", "日均",
            "逐年", "逐月", "逐周", "逐日");

    /** Behind the number of a date or amount, beside the units of amounts: 世纪, 12:30, 2021.12.1, 1至6月, 学年, 3万年, 三十余天. */
    private static final String BEHIND_NUMBER = "年月日号季世时点分:./ 、至到—－-~～–―学赛财万余多来几";

    private final Trie<Boolean> words = new Trie<>();
    private final BitSet behindNumber = new BitSet(Character.MAX_VALUE + 1);

    Openers(TimeWords words, Feasts feasts) {
        Stream.of(OTHER, words.all(), feasts.words()).flatMap(List::stream).forEach(this::put);
        for (String word : ShiftReader.words()) {
            AMOUNTS.chars().forEach(amount -> put(word + (char) amount));
        }
        AMOUNTS.chars().forEach(amount -> put("头" + (char) amount));
        BEHIND_NUMBER.chars().forEach(behindNumber::set);
        AmountWords.UNITS.words().forEach(unit -> behindNumber.set(unit.charAt(0)));
    }

    private void put(String word) {
        words.put(word, true);
    }

    /** Whether one may begin at {@code i}. */
    boolean at(String text, int i) {
        char c = text.charAt(i);
        return words.isAt(text, c == '“' || c == '"' ? i + 1 : i) || Numerals.isNumeral(c) && isCounted(text, i);
    }

    private boolean isCounted(String text, int i) {
        Numeral number = Numerals.at(text, i);
        if (number == null || number.end() == text.length()) {
            return false;
        }
        char behind = text.charAt(number.end());
        return behindNumber.get(behind) || Numerals.isNumeral(behind);
    }
}
