package broadsheet.people;

import broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of a list of which the segmenter sees some and cuts others into words: 吕建、甘|霖|雨、司马|白、高|明等12人. Every item of the list has a
 * name's shape, and half of them are names to the segmenter.
 */
final class ListedNames {
    private static final int FEWEST = 3;
    private static final int[] LENGTHS = {3, 2, 4};
    private static final int LONGEST = 4;
    private static final int LONGEST_OURS = 8; // 苏雅勒其其格
    private static final char MARK = '、';

    private final NameShape names;

    ListedNames(NameShape names) {
        this.names = names;
    }

    /** The names of all such lists of a block, in reading order. */
    List<Span> find(String text, Span block, TokenBorders borders) {
        List<Span> found = new ArrayList<>();
        int at = block.indexOf(text, MARK, block.begin());
        while (at >= 0) {
            List<Span> items = items(text, at, block, borders);
            if (areNames(text, items, borders)) {
                found.addAll(items);
            }
            int last = items.isEmpty()
                    ? at
                    : Math.max(at, items.get(items.size() - 1).begin() - 1);
            at = block.indexOf(text, MARK, last + 1);
        }
        return found;
    }

    /** The items on both sides of the mark at {@code mark} and behind the next ones, as long as they have a name's shape. */
    private List<Span> items(String text, int mark, Span block, TokenBorders borders) {
        List<Span> items = new ArrayList<>();
        Span first = first(text, mark, block.begin(), borders);
        if (first != null) {
            items.add(first);
        }
        int at = mark + 1;
        for (int end = itemEnd(text, at, block.end());
                end > 0 && isItem(text, at, end, borders);
                end = itemEnd(text, at, block.end())) {
            items.add(new Span(at, end));
            at = end + 1;
        }
        Span last = items.isEmpty() || itemEnd(text, at, block.end()) > 0 ? null : last(text, at, block.end(), borders);
        if (last != null && isItem(text, last.begin(), last.end(), borders)) {
            items.add(last);
        }
        return items;
    }

    private @Nullable Span last(String text, int at, int limit, TokenBorders borders) {
        for (int end = Math.min(limit, at + LONGEST_OURS); end > at + 2; end--) {
            if (names.signs().isOurs(text.substring(at, end))) {
                return new Span(at, end); // 、娜日苏|在主席台就座
            }
        }
        return names.at(text, at, limit, borders, Lead.OFFICE);
    }

    /** Half of the items are names to the segmenter, two thirds where one is a word, and half have a usual surname; no 管权、管事、管人. */
    private boolean areNames(String text, List<Span> items, TokenBorders borders) {
        boolean pair = items.size() == 2 && isBounded(text, items);
        if (items.size() < FEWEST && !pair || areParallel(text, items)) {
            return false;
        }
        long seen = items.stream().filter(item -> isSeen(item, borders)).count();
        long usual = items.stream().filter(item -> isUsual(text, item)).count();
        boolean worded = items.stream().anyMatch(item -> borders.isWord(item.begin(), item.end()));
        if (pair) {
            return usual == 2 && seen >= 1 && !worded && items.stream().anyMatch(item -> item.length() == 3);
        }
        return usual * 2 >= items.size() && (worded ? seen * 3 >= items.size() * 2L : seen * 2 >= items.size());
    }

    /** ——钱某某、刘某。: whether marks stand around the list. */
    private static boolean isBounded(String text, List<Span> items) {
        int begin = items.get(0).begin();
        int end = items.get(items.size() - 1).end();
        return begin > 0
                && "—:：,，;；".indexOf(text.charAt(begin - 1)) >= 0
                && (end == text.length() || "。,，;；)）\n".indexOf(text.charAt(end)) >= 0);
    }

    private boolean isUsual(String text, Span item) {
        int surname = names.signs().surnameEnd(text, item.begin());
        return surname > item.begin() && names.signs().isCommon(text.substring(item.begin(), surname));
    }

    private static boolean areParallel(String text, List<Span> items) {
        char head = text.charAt(items.get(0).begin());
        return items.stream().allMatch(item -> item.length() == 2 && text.charAt(item.begin()) == head);
    }

    private static boolean isSeen(Span item, TokenBorders borders) {
        return borders.isName(item.begin(), item.end())
                || borders.isNames(item.begin(), item.end())
                || item.length() == 3 && borders.isProper(item.begin() + 1, item.end());
    }

    /** Where the item that begins at {@code from} ends before the next mark; 0 when no mark is near. */
    private static int itemEnd(String text, int from, int limit) {
        for (int end = from + 2; end <= Math.min(limit - 1, from + LONGEST_OURS); end++) {
            if (text.charAt(end) == MARK) {
                return end;
            }
        }
        return 0;
    }

    private boolean isItem(String text, int begin, int end, TokenBorders borders) {
        String item = text.substring(begin, end);
        boolean shaped = end - begin <= LONGEST && names.signs().isWhole(text, begin, end);
        return (shaped || item.indexOf('·') < 0 && names.signs().isOurs(item))
                && !borders.isPlaceAt(begin)
                && !names.signs().isPlace(item)
                && !names.signs().isOfStates(item);
    }

    /** The first item, whose head only a mark before it or the segmenter shows; 乌云其|木格 is longer than an item of surname and name. */
    private @Nullable Span first(String text, int end, int floor, TokenBorders borders) {
        for (int length : LENGTHS) {
            int begin = end - length;
            boolean opens = begin == floor
                    || begin > floor
                            && !NameSigns.isHan(text.charAt(begin - 1))
                            && "·0123456789".indexOf(text.charAt(begin - 1)) < 0;
            boolean shown = opens || begin > floor && borders.isName(begin, end) && !isMarkNear(text, begin, floor);
            if (shown && isItem(text, begin, end, borders)) {
                return new Span(begin, end);
            }
        }
        return null;
    }

    private static boolean isMarkNear(String text, int begin, int floor) {
        for (int at = begin - 1; at >= Math.max(floor, begin - LONGEST); at--) {
            if (text.charAt(at) == MARK) {
                return true;
            }
        }
        return false;
    }
}
