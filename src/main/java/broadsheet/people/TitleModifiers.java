package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Trie;
import org.jspecify.annotations.Nullable;

/** 原, 时任, 代, 拟任 of {@code title_modifiers.tsv}: whether a title is held, was, or is to be; 代 alone is part of it. */
final class TitleModifiers {
    private static final int LONGEST_MODIFIER = 4;

    private final Places places;
    private final Trie<TitleStatus> modifiers = new Trie<>();

    TitleModifiers(Lexicons lexicons, Places places) {
        this.places = places;
        for (Lexicon.Row row : lexicons.get("title_modifiers")) {
            TitleStatus status = status(row.get("effect"));
            if (status != null && row.get("position").equals("before")) {
                modifiers.put(row.key(), status);
            }
        }
    }

    private static @Nullable TitleStatus status(String effect) {
        return switch (effect) {
            case "former" -> TitleStatus.FORMER;
            case "acting" -> TitleStatus.ACTING;
            case "designate" -> TitleStatus.DESIGNATE;
            default -> null;
        };
    }

    /** 代理|县长, 、代|县长: whether the post that begins there is held for a while. */
    static boolean isActing(String text, int postBegin) {
        boolean alone =
                postBegin > 1 && text.charAt(postBegin - 1) == '代' && !NameSigns.isHan(text.charAt(postBegin - 2));
        return alone || text.startsWith("代理", postBegin - 2);
    }

    /** Where a title begins and what 原, 时任, 代 or 拟任 before or inside it makes of it. */
    record Modified(int begin, int ledFrom, TitleStatus status) {}

    /** What stands right before the body or right before the post of a title that begins at {@code begin}. */
    Modified read(String text, int begin, int postBegin, int limit, TokenBorders borders) {
        for (int i = begin; i < postBegin; i++) {
            Trie.Match<TitleStatus> modifier = modifiers.longest(text, i);
            if (modifier != null
                    && modifier.end() <= postBegin
                    && (borders.isBorder(modifier.end())
                            || isWhole(modifier, i, begin, postBegin)
                            || isVerb(text, modifier, i))
                    && (i == begin && !beginsPlace(text, modifier, i)
                            || i > begin && modifier.end() == postBegin && !places.isAcross(text, i))) { // 太原|市委书记
                boolean outside = i == begin && modifier.value() != TitleStatus.ACTING;
                return new Modified(outside ? modifier.end() : begin, begin, modifier.value());
            }
        }
        for (int i = Math.max(limit, begin - LONGEST_MODIFIER); i < begin; i++) {
            Trie.Match<TitleStatus> modifier = modifiers.longest(text, i);
            if (modifier != null && modifier.end() == begin) {
                return new Modified(modifier.value() == TitleStatus.ACTING ? i : begin, i, modifier.value());
            }
        }
        return new Modified(begin, begin, TitleStatus.CURRENT);
    }

    /** 前|郭尔罗斯蒙古族自治县: the name of a place begins as a modifier does. */
    private boolean beginsPlace(String text, Trie.Match<TitleStatus> modifier, int at) {
        Trie.Match<Place> place = places.at(text, at);
        return place != null && place.end() > modifier.end() + 1; // but 代|县长
    }

    /** 时|任东星|村党总支书记: the segmenter cuts the verb. */
    private static boolean isVerb(String text, Trie.Match<TitleStatus> modifier, int at) {
        return modifier.end() - at == 2 && text.charAt(modifier.end() - 1) == '任';
    }

    /** 代|市长, which is a word too. */
    private static boolean isWhole(Trie.Match<TitleStatus> modifier, int at, int begin, int postBegin) {
        return modifier.value() == TitleStatus.ACTING && at == begin && modifier.end() == postBegin;
    }
}
