package broadsheet.dates;

import broadsheet.text.Trie;
import org.jspecify.annotations.Nullable;

/** A place in a view, moved forward by the readers of a date's parts, and the parts read so far. */
final class Cursor {
    final String text;
    final Point point = new Point();
    int at;

    Cursor(String text, int from) {
        this.text = text;
        this.at = from;
        point.begin = from;
    }

    /** The character {@code offset} places further on; NUL beyond the end. */
    char peek(int offset) {
        return charAt(at + offset);
    }

    char charAt(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
    }

    /** Steps over {@code word} when it stands here. */
    boolean take(String word) {
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    /** Steps over the longest word of {@code words} that stands here and gives its meaning; null when none does. */
    <T> @Nullable T take(Trie<T> words) {
        Trie.Match<T> match = words.longest(text, at);
        if (match == null) {
            return null;
        }
        at = match.end();
        return match.value();
    }

    /** Whether 那年 or 那天 stands here behind words that say which: 父亲去世|那年, but not 就在|那年. */
    boolean isToldBefore() {
        boolean joined = "在是从到自了而就也于但和与像如".indexOf(charAt(at - 1)) >= 0;
        return charAt(at) == '那' && Character.isIdeographic(charAt(at - 1)) && !joined;
    }

    /** Goes back to where it began, with nothing read. */
    void restart() {
        at = point.begin;
        point.rule = "";
    }

    /** Adds a part to the rule's name: month-day. */
    void rule(String part) {
        point.rule = point.rule.isEmpty() ? part : point.rule + "-" + part;
    }
}
