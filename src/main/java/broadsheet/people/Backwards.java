package broadsheet.people;

/** A text read from right to left, so that a trie of reversed words finds what ends at a place. */
record Backwards(String text) implements CharSequence {
    /** A word as such a trie holds it. */
    static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(text.length() - 1 - index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return reversed(text.substring(text.length() - end, text.length() - start));
    }

    @Override
    public String toString() {
        return reversed(text);
    }
}
