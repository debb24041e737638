package broadsheet.text;

/**
 * A set of characters, asked by one look at a bit: {@code CharSet.of("“‘「『").has(c)}. For what is asked at every place of a text.
 */
public final class CharSet {
    private static final int CHARACTERS = 1 << 16;

    private final long[] bits = new long[CHARACTERS / Long.SIZE];

    private CharSet() {}

    /** The characters of a string; surrogates as such. */
    public static CharSet of(String characters) {
        CharSet set = new CharSet();
        for (int i = 0; i < characters.length(); i++) {
            set.bits[characters.charAt(i) >>> 6] |= 1L << characters.charAt(i);
        }
        return set;
    }

    /** Whether a character is in the set. */
    public boolean has(char c) {
        return (bits[c >>> 6] & 1L << c) != 0;
    }

    /** Whether a string has characters of the set alone; true of an empty one. */
    public boolean hasAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
