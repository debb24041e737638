package broadsheet.people;

import broadsheet.text.Span;
import broadsheet.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that nothing shows but their own form: 的熊瑶、 and 其子习某某到 by the segmenter's word, a usual surname and what surrounds
 * them; 嫌疑人张某 by the 某 for what the paper keeps back.
 */
final class SeenNames {
    private static final int FULL = 3;
    private static final int OFTEN = 2; // times a name of two characters stands in one block
    private static final int ALWAYS = 3; // times it stands in the article
    private static final List<String> HUMAN = List.of(
            "说", "告诉", "对记者", "向记者", "和妻子", "和丈夫", "的妻子", "的丈夫", "的父亲", "的母亲", "的儿子", "的女儿", "的家", "家里", "一家", "坦言",
            "回忆", "笑着");
    private static final char VEIL = '某';
    private static final String NEVER_VEILED = "任于方"; // 任某职, 于某日
    private static final String BEHIND_VEILED = "原现曾来到男女家会将在是和与等称说被因为向对把也还已的到从用以系"; // 张某|会乘坐
    private static final String NO_LAST = "人族里墓期档款号上下中内外社段展山岭岛湾线项"; // 罗姆人, 雷锋墓, 黄金档
    private static final List<String> THINGS = List.of(
            "村", "乡", "镇", "县", "市", "区", "省", "州", "旗", "盟", "邦", "路", "街", "山", "河", "湖", "岛", "湾", "港", "号", "奖",
            "大学", "公司", "集团", "学院", "飓风", "台风", "法案", "基金");
    private static final String LEADS = "的和与叫是由让请被跟同及像将了子女妻夫对"; // single words before a name; not 以史鉴今, 对方清楚

    private final NameShape names;

    SeenNames(NameShape names) {
        this.names = names;
    }

    /**
     * Names that stand in an article time and again.
     *
     * @param always of a usual surname, or with something beside them that only persons have
     */
    record Often(Set<String> always) {}

    /** Those of all name-shaped stretches of an article that stand there three times: a less usual surname needs 和妻子 or 对记者 beside one. */
    Often often(String text, List<Span> shaped) {
        Map<String, Integer> times = count(text, shaped);
        Set<String> human = new HashSet<>();
        for (Span name : shaped) {
            if (times.getOrDefault(name.of(text), 0) >= ALWAYS && (isUsual(text, name) || isHuman(text, name))) {
                human.add(name.of(text));
            }
        }
        return new Often(human);
    }

    private boolean isHuman(String text, Span name) {
        boolean full = name.length() == FULL && !names.signs().isSeldom(text.substring(name.begin(), name.begin() + 1));
        return full || HUMAN.stream().anyMatch(word -> text.startsWith(word, name.end()));
    }

    /** How often each of some stretches stands among them. */
    private static Map<String, Integer> count(String text, List<Span> shaped) {
        Map<String, Integer> times = new HashMap<>();
        shaped.forEach(name -> times.merge(name.of(text), 1, Integer::sum));
        return times;
    }

    /**
     * Those of a block's name-shaped stretches that are names though neither title nor verb of speech says so.
     *
     * @param all those that stand in the article time and again
     */
    List<Span> find(String text, List<Span> shaped, Often all, TokenBorders borders) {
        Map<String, Integer> times = count(text, shaped);
        List<Span> seen = new ArrayList<>();
        for (Span name : shaped) {
            boolean always = all.always().contains(name.of(text));
            boolean often = always || times.getOrDefault(name.of(text), 0) >= OFTEN;
            boolean longer = name.length() == FULL // 肖丽|铁了心
                    && times.getOrDefault(text.substring(name.begin(), name.end() - 1), 0) >= OFTEN;
            if (!longer
                    && isFull(text, name, often)
                    && (always || isUsual(text, name))
                    && isWhole(text, name)
                    && isSurrounded(text, name, borders)) {
                seen.add(name);
            }
        }
        return seen;
    }

    /** Three characters, no word at either end (黄河水, 梁|成功) and not all sounds, or two that stand there often. */
    private boolean isFull(String text, Span name, boolean isOften) {
        String printed = name.of(text);
        if (name.length() > FULL) {
            return names.signs().surnameEnd(text, name.begin()) == name.begin() + 2; // 皇甫江武
        }
        boolean sounds = Transcription.isSounds(printed);
        boolean worded = name.length() == FULL
                && (names.signs().isWord(printed.substring(0, 2))
                        || names.signs().isWord(printed.substring(1)) && !isOften
                        || NO_LAST.indexOf(printed.charAt(2)) >= 0);
        boolean pair =
                isOften && !names.signs().isWord(printed) && !names.signs().isPlace(printed);
        return !sounds && !names.signs().isOfStates(printed) && (name.length() == FULL ? !worded : pair);
    }

    private boolean isUsual(String text, Span name) {
        int surname = names.signs().surnameEnd(text, name.begin());
        return surname > name.begin() && names.signs().isCommon(text.substring(name.begin(), surname));
    }

    private boolean isWhole(String text, Span name) {
        return !names.signs().isParticle(text, name.begin())
                && !names.signs().isParticle(text, name.end() - 1)
                && !NameSigns.isNeverLast(text.charAt(name.end() - 1))
                && text.charAt(name.begin()) != '老' // 老金
                && !(name.length() == 2 && text.charAt(name.end() - 1) == '方'); // 欧方, 斯方
    }

    /** Whether no number or name stands right before it and no noun right behind it: no 陈某某|中学. */
    private boolean isSurrounded(String text, Span name, TokenBorders borders) {
        var before = borders.at(name.begin() - 1);
        boolean led = before == null
                || !before.pos().startsWith("nr")
                        && "mqx".indexOf(before.pos().charAt(0)) < 0
                        && isLead(before.surface())
                        && !(name.end() < text.length() && "·”".indexOf(text.charAt(name.end())) >= 0);
        boolean loose = name.length() == FULL
                && borders.isName(name.begin(), name.end() - 1)
                && borders.wholeName(new Span(name.begin(), name.end() - 1)).equals(name); // 阳某|彬
        return led
                && (loose || borders.isName(name.begin(), name.end()))
                && names.followers().isFollowed(text, name.end(), borders);
    }

    /**
     * 致电|约瑟夫·拜登, ,奥朗德|任命, 公保扎西|在: a name by sounds or of a people without surnames that the segmenter sees, with a dot, or
     * of three characters or more that opens its clause before a verb; null for a piece of one and for places and firms.
     */
    @Nullable
    Span abroad(String text, Span token, int limit, TokenBorders borders) {
        Span name = names.signs().foreign().at(text, token.begin(), limit, borders, false);
        if (name == null || name.length() < FULL || isPiece(text, name) || isOfThing(text, name.end())) {
            return null;
        }
        boolean dotted = name.of(text).indexOf('·') > 0;
        boolean ours = names.signs().isOurs(name.of(text)) && name.length() > FULL;
        boolean sounds = borders.transcribed(token.begin(), limit) != null && Transcription.isSounds(name.of(text));
        boolean opens = name.begin() == 0 || !NameSigns.isHan(text.charAt(name.begin() - 1));
        boolean acts =
                ours && (borders.beginsVerb(name.end()) || names.followers().isStop(text, name.end()))
                        || sounds
                                && opens
                                && names.followers().isFree(text, name.end(), limit)
                                && name.end() < limit
                                && NameSigns.isHan(text.charAt(name.end()));
        return dotted || acts ? name : null;
    }

    private static boolean isPiece(String text, Span name) {
        char before = name.begin() == 0 ? '\n' : text.charAt(name.begin() - 1);
        char behind = name.end() == text.length() ? '\n' : text.charAt(name.end());
        return Transcription.isSound(before)
                || Transcription.isSound(behind)
                || "·-－“《".indexOf(before) >= 0
                || "·-－”》".indexOf(behind) >= 0;
    }

    private static boolean isOfThing(String text, int end) {
        return THINGS.stream().anyMatch(word -> text.startsWith(word, end));
    }

    private static boolean isLead(String word) {
        boolean quoted = "“《·".contains(word); // “钟华论”文章, 迪克·朱奈德
        return !quoted && (word.length() > 1 || !NameSigns.isHan(word.charAt(0)) || LEADS.contains(word));
    }

    /** A usual surname, one that the segmenter takes with 某 for a name (古某), any before two 某: 单某某. */
    private boolean mayBeVeiled(String text, int begin, int surname, int limit, TokenBorders borders) {
        boolean twice = surname + 1 < limit && text.charAt(surname + 1) == VEIL;
        return names.signs().isCommon(text.substring(begin, surname)) || twice || borders.isName(begin, surname + 1);
    }

    /**
     * 张某, 李某某, 陆某波: a usual surname with 某 behind it; null in 在某地, 任某职.
     *
     * @param surname where the surname that begins at {@code begin} ends
     */
    @Nullable
    Span veiled(String text, int begin, int surname, int limit, TokenBorders borders) {
        boolean veil = surname < limit
                && text.charAt(surname) == VEIL
                && mayBeVeiled(text, begin, surname, limit, borders)
                && !names.signs().isParticle(text, begin)
                && NEVER_VEILED.indexOf(text.charAt(begin)) < 0
                && borders.isBorder(begin);
        if (!veil) {
            return null;
        }
        int end = surname + 1;
        boolean longer = end < limit
                && (text.charAt(end) == VEIL
                        || borders.isName(begin, end + 1) && BEHIND_VEILED.indexOf(text.charAt(end)) < 0
                        || isLoose(text, end, borders));
        return longer
                ? new Span(begin, end + 1)
                : borders.isBorder(end) || end < limit && BEHIND_VEILED.indexOf(text.charAt(end)) >= 0
                        ? new Span(begin, end)
                        : null;
    }

    /** 徐某|龙|为首: a noun or the like of one character behind 某. */
    static boolean isLoose(String text, int at, TokenBorders borders) {
        Token token = borders.at(at);
        return token != null
                && token.span().length() == 1
                && "nagbj".indexOf(token.pos().charAt(0)) >= 0
                && BEHIND_VEILED.indexOf(text.charAt(at)) < 0;
    }
}
