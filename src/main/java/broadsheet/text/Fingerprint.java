package broadsheet.text;

import java.util.Arrays;
import java.util.List;

/**
 * A text's MinHash signature (Broder 1997) over its runs of five letters, blanks and punctuation left out: two texts agree in
 * as many of its {@link #VALUES} values as their runs have in common (Jaccard), give or take 0.05.
 *
 * <p>"本报讯 全市召开会议" has the runs 本报讯全市, 报讯全市召, 讯全市召开, 全市召开会, 市召开会议. A reprint with another byline keeps nearly all of
 * them, another story of the same meeting few.
 *
 * @param lettersId the same for two texts of the same letters and digits in the same order
 * @param letters how many letters and digits the text has
 * @param signature {@link #VALUES} values; all equal for a text shorter than a run
 */
public record Fingerprint(String lettersId, int letters, List<Integer> signature) {
    public Fingerprint {
        signature = List.copyOf(signature);
    }

    /** Values in a signature. */
    public static final int VALUES = 64;

    private static final int RUN = 5;
    private static final int BASE = 0x01000193; // FNV's prime, for a rolling hash
    private static final int BASE_TO_RUN = power(BASE, RUN);
    private static final int[] FACTORS = factors();

    /** The fingerprint of a text. Linear in its length. */
    public static Fingerprint of(String text) {
        int[] signature = new int[VALUES];
        Arrays.fill(signature, Integer.MAX_VALUE);
        int[] window = new int[RUN];
        StringBuilder letters = new StringBuilder(text.length());
        int count = 0;
        int hash = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.appendCodePoint(c);
                hash = hash * BASE + c - window[count % RUN] * BASE_TO_RUN;
                window[count % RUN] = c;
                count++;
                if (count >= RUN) {
                    lower(signature, hash);
                }
            }
        }
        return new Fingerprint(
                Id.of(letters.toString()),
                count,
                Arrays.stream(signature).boxed().toList());
    }

    private static void lower(int[] signature, int hash) {
        int mixed = hash ^ hash >>> 15;
        for (int i = 0; i < VALUES; i++) {
            int value = mixed * FACTORS[i];
            signature[i] = Math.min(signature[i], value ^ value >>> 16);
        }
    }

    /** Odd numbers, spread by the golden ratio; the same on every machine. */
    private static int[] factors() {
        int[] factors = new int[VALUES];
        int state = 1;
        for (int i = 0; i < VALUES; i++) {
            state += 0x9E3779B9;
            int mixed = (state ^ state >>> 16) * 0x85EBCA6B;
            factors[i] = (mixed ^ mixed >>> 13) | 1;
        }
        return factors;
    }

    private static int power(int base, int exponent) {
        return exponent == 0 ? 1 : base * power(base, exponent - 1);
    }
}
