package broadsheet.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The ids of all tables: the first 16 hex digits of SHA-256 over the fields, each as UTF-8, NULL as U+0000, joined by
 * U+001F. The same on every machine and in every run.
 */
public final class Id {
    private static final int DIGITS = 16;
    private static final byte[] NULL = {0};

    private Id() {}

    /** The id of these fields. */
    public static String of(@Nullable String... fields) {
        MessageDigest digest = digest();
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                digest.update((byte) 0x1F);
            }
            String field = fields[i];
            digest.update(field == null ? NULL : field.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    /** SHA-256 of the bytes, 64 hex digits. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
