package broadsheet.people;

import broadsheet.lexicon.Lexicon;
import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Trie;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the posts of a text, each with the organisation and place printed before it.
 *
 * <p>"据市直属机关事务管理局办公区管理六部负责人张某介绍" → 市直属机关事务管理局办公区管理六部负责人: leftwards from the post over nouns and numbers
 * to the first verb, preposition, mark or other post.
 */
final class TitleUnits {
    private static final int LONGEST_ORGANISATION = 40;
    private static final int LONGEST_DETOUR = 14;
    private static final String PREFIX_STOPS = "的是由据在向对与和及为从将被把让请以于按经等了着过";

    private final Trie<Post> posts;
    private final Places places;
    private final Trie<TitleStatus> modifiers = new Trie<>();

    TitleUnits(Lexicons lexicons, Trie<Post> posts, Places places) {
        this.posts = posts;
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

    /** The posts of one block in reading order, not overlapping. */
    List<TitleUnit> find(String text, Span block, TokenBorders borders) {
        List<TitleUnit> units = new ArrayList<>();
        int before = block.begin();
        for (int i = block.begin(); i < block.end(); ) {
            Trie.Match<Post> match = posts.longest(text, i);
            if (match == null || match.end() > block.end() || splitsWord(borders, i, match)) {
                i++;
            } else {
                TitleUnit unit = unit(text, i, match, before, borders);
                units.add(unit);
                before = unit.end();
                i = unit.end();
            }
        }
        return units;
    }

    /** A short post inside a longer word is none: 主任 is, 任 of 任务 is not. */
    private static boolean splitsWord(TokenBorders borders, int begin, Trie.Match<Post> match) {
        Token token = borders.at(begin);
        boolean inside =
                token != null && token.span().begin() < begin && token.span().end() >= match.end() && !isNoun(token);
        return match.end() - begin == 1 || inside || borders.cuts(match.end(), match.end());
    }

    private static boolean isNoun(Token token) {
        return token.pos().startsWith("n");
    }

    private TitleUnit unit(String text, int postBegin, Trie.Match<Post> match, int limit, TokenBorders borders) {
        int begin = organisationBegin(text, postBegin, limit, borders);
        TitleStatus status = TitleStatus.CURRENT;
        for (int i = begin; i < postBegin; i++) {
            Trie.Match<TitleStatus> modifier = modifiers.longest(text, i);
            if (modifier != null && modifier.end() <= postBegin && (i == begin || modifier.end() == postBegin)) {
                status = modifier.value();
                begin = status == TitleStatus.ACTING ? begin : i == begin ? modifier.end() : begin;
                break;
            }
        }
        Trie.Match<TitleStatus> ahead = begin == postBegin && begin > limit ? modifiers.longest(text, begin - 1) : null;
        if (ahead != null && ahead.end() == postBegin) {
            status = ahead.value();
            begin = status == TitleStatus.ACTING ? begin - 1 : begin;
        }
        return new TitleUnit(new Span(begin, match.end()), postBegin, match.value(), status);
    }

    private int organisationBegin(String text, int postBegin, int limit, TokenBorders borders) {
        int begin = postBegin;
        int floor = Math.max(limit, postBegin - LONGEST_ORGANISATION);
        while (begin > floor) {
            int bracket = bracketBegin(text, begin, floor);
            Token token = bracket >= 0 ? null : borders.at(begin - 1);
            int next = bracket >= 0
                    ? bracket
                    : token == null ? begin : token.span().begin();
            if (next == begin || next < floor || bracket < 0 && !isPart(token, begin, postBegin)) {
                break;
            }
            begin = next;
        }
        return begin == postBegin && !startsWithGrassRoots(text, postBegin) ? begin : placeBefore(text, begin, floor);
    }

    /** A word that is no noun stands inside many names of villages (木瓜会社区): a county's name further left begins the body. */
    private int placeBefore(String text, int begin, int floor) {
        for (int i = Math.max(floor, begin - LONGEST_DETOUR); i < begin; i++) {
            Trie.Match<Place> place = places.at(text, i);
            boolean unit = place != null
                    && place.end() <= begin
                    && "市县区旗".indexOf(text.charAt(place.end() - 1)) >= 0
                    && place.end() - i > 2;
            if (unit && place != null && isWhole(text.substring(place.end(), begin))) {
                return i;
            }
        }
        return begin;
    }

    private static boolean startsWithGrassRoots(String text, int at) {
        return text.startsWith("社区", at) || text.startsWith("村", at) || text.startsWith("街道", at);
    }

    private static boolean isWhole(String between) {
        return between.chars().allMatch(c -> NameShape.isHan((char) c) && PREFIX_STOPS.indexOf(c) < 0);
    }

    /** 中科院(山西): a bracket with a place inside a name. */
    private static int bracketBegin(String text, int end, int floor) {
        if (")）".indexOf(text.charAt(end - 1)) < 0) {
            return -1;
        }
        for (int i = end - 2; i >= Math.max(floor, end - 8); i--) {
            if ("(（".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPart(@Nullable Token token, int end, int postBegin) {
        if (token == null || token.span().end() > end && token.span().end() > postBegin) {
            return false;
        }
        String word = token.surface();
        if (word.length() == 1 && PREFIX_STOPS.contains(word) || posts.get(word) != null) {
            return false;
        }
        String pos = token.pos();
        if (pos.startsWith("nr") && end == postBegin) {
            return false; // 吴萍局长: the name stands before its title
        }
        return word.startsWith("驻") // 中国驻巴西大使
                || pos.startsWith("n")
                || pos.startsWith("j")
                || pos.startsWith("b")
                || pos.equals("vn")
                || pos.startsWith("m")
                || pos.startsWith("q")
                || pos.startsWith("s")
                || pos.startsWith("g")
                || pos.startsWith("a") && word.length() > 1
                || pos.startsWith("f") && word.length() > 1;
    }
}
