package broadsheet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words and what each means, found by longest match. Built once, then read from many threads; a step costs one probe of a hash
 * table.
 *
 * @param <T> what a word means
 */
public final class Trie<T> {
    private static final int ROOT = 0;

    private static final int CHARACTERS = 1 << 16;

    private final long[] heads = new long[CHARACTERS / Long.SIZE]; // a bit a first character,
    private final long[] words = new long[CHARACTERS / Long.SIZE]; // one that is a word itself,
    private final long[] pairs = new long[CHARACTERS / Long.SIZE]; // a hash of the first two: most places begin no word
    private long[] edges = new long[1024];
    private int[] targets = new int[1024];
    private int edgeCount;
    private @Nullable Object[] values = new @Nullable Object[512];
    private int nodes = 1;

    /** A word's meaning and the offset behind the word. */
    public record Match<T>(T value, int end) {}

    /** Adds a word; a word that is there already gets the new meaning. Not for use once others read. */
    public Trie<T> put(String word, T value) {
        int node = ROOT;
        if (word.length() == 1) {
            set(words, word.charAt(0));
        }
        if (!word.isEmpty()) {
            set(heads, word.charAt(0));
            set(pairs, word.length() < 2 ? 0 : pair(word.charAt(0), word.charAt(1)));
        }
        for (int i = 0; i < word.length(); i++) {
            node = child(node, word.charAt(i));
        }
        values[node] = value;
        return this;
    }

    /** What {@code word} means; null when it is not there. */
    public @Nullable T get(CharSequence word) {
        Match<T> match = longest(word, 0);
        return match != null && match.end() == word.length() ? match.value() : null;
    }

    /** All words, in no order. */
    public List<String> words() {
        int[] parents = new int[nodes];
        char[] characters = new char[nodes];
        for (int slot = 0; slot < edges.length; slot++) {
            if (edges[slot] != 0) {
                parents[targets[slot]] = (int) (edges[slot] - 1 >>> 16);
                characters[targets[slot]] = (char) (edges[slot] - 1);
            }
        }
        List<String> words = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            StringBuilder word = new StringBuilder();
            for (int at = node; at != ROOT; at = parents[at]) {
                word.insert(0, characters[at]);
            }
            if (values[node] != null) {
                words.add(word.toString());
            }
        }
        return words;
    }

    /** Whether any word begins with this character. */
    public boolean begins(char c) {
        return has(heads, c);
    }

    /** Whether a word may begin at {@code from}: false for nearly all places where none does. */
    private boolean mayBeAt(CharSequence text, int from) {
        if (from >= text.length()) {
            return false;
        }
        char first = text.charAt(from);
        return has(heads, first)
                && (has(words, first) || from + 1 < text.length() && has(pairs, pair(first, text.charAt(from + 1))));
    }

    /** The next place from {@code from} on where a word may begin, nearly all others left out; -1 when there is none. */
    public int nextPlace(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (mayBeAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) & CHARACTERS - 1;
    }

    private static void set(long[] bits, int at) {
        bits[at >>> 6] |= 1L << at;
    }

    private static boolean has(long[] bits, int at) {
        return (bits[at >>> 6] & 1L << at) != 0;
    }

    /** Whether any word begins at {@code from}. */
    public boolean isAt(CharSequence text, int from) {
        if (!mayBeAt(text, from)) {
            return false;
        }
        int node = ROOT;
        for (int i = from; i < text.length() && node >= 0 && values[node] == null; i++) {
            node = next(node, text.charAt(i));
        }
        return node >= 0 && values[node] != null;
    }

    /** The longest word that begins at {@code from}; null when none does. */
    @SuppressWarnings("unchecked")
    public @Nullable Match<T> longest(CharSequence text, int from) {
        if (!mayBeAt(text, from)) {
            return null;
        }
        @Nullable Match<T> found = null;
        int node = ROOT;
        for (int i = from; i < text.length(); i++) {
            node = next(node, text.charAt(i));
            if (node < 0) {
                return found;
            }
            if (values[node] != null) {
                found = new Match<>((T) values[node], i + 1);
            }
        }
        return found;
    }

    /** Every word that begins at {@code from}, the shortest first. */
    @SuppressWarnings("unchecked")
    public List<Match<T>> all(CharSequence text, int from) {
        if (!mayBeAt(text, from)) {
            return List.of();
        }
        List<Match<T>> found = new ArrayList<>(2);
        int node = next(ROOT, text.charAt(from));
        for (int i = from + 1; node >= 0; i++) {
            if (values[node] != null) {
                found.add(new Match<>((T) values[node], i));
            }
            node = i < text.length() ? next(node, text.charAt(i)) : -1;
        }
        return found;
    }

    private int next(int node, char c) {
        long key = key(node, c);
        int mask = edges.length - 1;
        for (int slot = slot(key, mask); edges[slot] != 0; slot = (slot + 1) & mask) {
            if (edges[slot] == key) {
                return targets[slot];
            }
        }
        return -1;
    }

    private int child(int node, char c) {
        int next = next(node, c);
        if (next >= 0) {
            return next;
        }
        if (edgeCount * 2 > edges.length) {
            grow();
        }
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
        }
        insert(key(node, c), nodes);
        edgeCount++;
        return nodes++;
    }

    private void insert(long key, int target) {
        int mask = edges.length - 1;
        int slot = slot(key, mask);
        while (edges[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        edges[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                insert(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private static long key(int node, char c) {
        return ((long) node << 16 | c) + 1; // 0 marks a free slot
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
