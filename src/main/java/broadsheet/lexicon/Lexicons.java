package broadsheet.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shipped lexicons with a user's rows on top ({@code --lexicon DIR}). Serializable: an executor gets the user's rows
 * and reads the shipped files from its own jar.
 */
public final class Lexicons implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, String> userFiles;

    private Lexicons(Map<String, String> userFiles) {
        this.userFiles = new TreeMap<>(userFiles);
    }

    /** What is in the jar. */
    public static Lexicons shipped() {
        return new Lexicons(Map.of());
    }

    /**
     * The shipped lexicons with a user's files on top.
     *
     * @param userFiles file name ({@code posts.tsv}) → its text
     */
    public static Lexicons with(Map<String, String> userFiles) {
        return new Lexicons(userFiles);
    }

    /**
     * The lexicon {@code name} ({@code "surnames"} for surnames.tsv). Throws {@link LexiconException} when it is not
     * shipped or a line is bad.
     */
    public Lexicon get(String name) {
        String file = name + ".tsv";
        Lexicon shipped = Lexicon.parse(file, read(file));
        String user = userFiles.get(file);
        return user == null ? shipped : shipped.with(Lexicon.parse(file, user));
    }

    /** Each traditional character and its simplified one, for {@code text.Normaliser}. */
    public Map<Character, Character> simplified() {
        Map<Character, Character> simplified = new TreeMap<>();
        get("traditional")
                .forEach(row -> simplified.put(
                        row.key().charAt(0), row.get("simplified").charAt(0)));
        return simplified;
    }

    /** SHA-256 over every user row, in hex: part of what the working set is keyed by. */
    public String userSha256() {
        MessageDigest digest = sha256();
        userFiles.forEach((file, text) -> {
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static String read(String file) {
        try (InputStream in = Lexicons.class.getResourceAsStream("/broadsheet/lexicon/" + file)) {
            if (in == null) {
                throw new LexiconException("Cannot read lexicon " + file + ": it is not shipped.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read lexicon " + file, e);
        }
    }
}
