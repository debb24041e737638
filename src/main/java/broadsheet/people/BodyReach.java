package broadsheet.people;

import broadsheet.lexicon.Lexicons;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Trie;
import org.jspecify.annotations.Nullable;

/**
 * How far the name of a body reaches to the left of a post: 市直属机关事务管理局办公区管理六部|负责人, part by part ({@link BodyParts}).
 */
final class BodyReach {
    private static final int LONGEST_ORGANISATION = 40;
    private static final int LONGEST_DETOUR = 14;
    private static final int LONGEST_BRACKET = 12;

    private final Places places;
    private final BodyNames names;
    private final BodyParts parts;

    /** @param lexicons holds what {@link BodyParts} and {@link BodyNames} read */
    BodyReach(Lexicons lexicons, Trie<Post> posts, Places places) {
        this.places = places;
        this.names = new BodyNames(lexicons);
        this.parts = new BodyParts(lexicons, posts, places, names);
    }

    BodyParts parts() {
        return parts;
    }

    static boolean isNoun(Token token) {
        return token.pos().startsWith("n");
    }

    /**
     * Where the name of the body before a post begins.
     *
     * @param postBegin where the post begins; returned when no body is printed before it
     * @param bodyEnd where the body ends that the post's own word begins with (规划局|局长); {@code postBegin} where it names none
     * @param limit the body does not reach before it
     * @param isLong whether the post is so long that it may name its body itself (内科主任)
     */
    int begin(String text, int postBegin, int bodyEnd, int limit, boolean isLong, TokenBorders borders) {
        int floor = Math.max(limit, postBegin - LONGEST_ORGANISATION);
        int unit = places.beginInto(text, postBegin, floor, borders);
        int word = unit < postBegin ? unit : wordBegin(postBegin, floor, borders);
        int usual = reach(text, word, floor, postBegin, isLong, borders);
        int whole = names.begin(text, bodyEnd, floor); // 自然资源和|规划局|局长
        return whole < usual ? reach(text, whole, floor, postBegin, isLong, borders) : usual;
    }

    private int reach(String text, int from, int floor, int postBegin, boolean isLong, TokenBorders borders) {
        int begin = names.begin(text, from, floor);
        while (begin > floor) {
            int next = partBegin(text, begin, floor, postBegin, isLong, borders);
            if (next == begin) {
                break;
            }
            begin = wholeWord(names.begin(text, next, floor), floor, borders);
        }
        return begin == postBegin && !BodyParts.isGrassRoots(text, postBegin)
                ? begin
                : placeBefore(text, begin, floor, borders);
    }

    /** 太|平桥|村党支部: a listed place inside a longer word is a piece of that word. */
    private static int wholeWord(int begin, int floor, TokenBorders borders) {
        Token token = borders.at(begin);
        boolean inside = token != null
                && isNoun(token)
                && !token.pos().startsWith("nr")
                && token.span().begin() < begin
                && token.span().begin() >= floor;
        return inside && token != null ? token.span().begin() : begin;
    }

    /** 中共中央|政治局常委: where the post's first character lies inside a word, that word begins the body. */
    private static int wordBegin(int postBegin, int floor, TokenBorders borders) {
        Token token = borders.at(postBegin);
        boolean inside = token != null && isNoun(token) && token.span().begin() < postBegin;
        return inside && token != null && token.span().begin() >= floor
                ? token.span().begin()
                : postBegin;
    }

    /** Where the part of a body's name that ends at {@code begin} begins; {@code begin} itself when it is none. */
    private int partBegin(String text, int begin, int floor, int postBegin, boolean isLong, TokenBorders borders) {
        int bracket = bracketBegin(text, begin, floor);
        if (bracket >= 0) {
            return bracket;
        }
        Token token = borders.at(begin - 1);
        boolean part = token != null
                && token.span().begin() >= floor
                && parts.isPart(text, token, begin, postBegin, isLong, borders);
        return part && token != null ? token.span().begin() : begin;
    }

    /** A word that is no noun stands inside many names of villages (木瓜会社区): a county's name further left begins the body. */
    private int placeBefore(String text, int begin, int floor, TokenBorders borders) {
        for (int i = Math.max(floor, begin - LONGEST_DETOUR); i < begin; i++) {
            Trie.Match<Place> place = places.at(text, i);
            boolean unit = place != null
                    && place.end() <= begin
                    && "市县区旗".indexOf(text.charAt(place.end() - 1)) >= 0
                    && place.end() - i > 2;
            if (unit
                    && place != null
                    && !isInVerb(borders.at(i), i)
                    && isWhole(text.substring(place.end(), begin))
                    && !parts.holdsVerb(borders.within(behind(place, begin)))) {
                return names.placeBegin(text, i, floor);
            }
        }
        return begin;
    }

    /** 兼|任县|人武部: no county. */
    private static boolean isInVerb(@Nullable Token token, int at) {
        return token != null && token.span().begin() < at && token.pos().startsWith("v");
    }

    private static Span behind(Trie.Match<Place> place, int end) {
        return new Span(place.end(), end);
    }

    private static boolean isWhole(String between) {
        return NameSigns.isGiven(between, 0, between.length())
                && between.chars().noneMatch(BodyParts::isStop);
    }

    /** 中科院(山西), 《某某日报》: a bracket inside a name or around it. */
    private static int bracketBegin(String text, int end, int floor) {
        int kind = ")）》".indexOf(text.charAt(end - 1));
        for (int i = end - 2; kind >= 0 && i >= Math.max(floor, end - LONGEST_BRACKET); i--) {
            if (text.charAt(i) == "(（《".charAt(kind)) {
                return i;
            }
            if (Character.isDigit(text.charAt(i))) {
                return -1; // (11月3日至4日)|景德镇市市长
            }
        }
        return -1;
    }
}
