package broadsheet.source;

import broadsheet.source.Reject.Reason;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bytes → text: UTF-8 with or without a byte order mark, UTF-16 with one, GB18030 (and so GBK, GB2312), Big5.
 *
 * <p>UTF-8 is tried first and strictly, since no GBK page of any length is valid UTF-8; between GB18030 and Big5 ICU's
 * detector decides by character frequency. Nothing is ever replaced: what does not decode is rejected.
 */
public final class Decoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    private final @Nullable Charset forced;

    /** @param forced what {@code --charset} says; null to detect */
    public Decoder(@Nullable Charset forced) {
        this.forced = forced;
    }

    /** A text and the charset it was decoded from. */
    public record Decoded(String text, String charset) {}

    /** Decodes a whole file. Throws {@link Reject} for binary content and for bytes that no charset explains. */
    public Decoded decode(byte[] bytes) throws Reject {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            int mark = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return strictly(Arrays.copyOfRange(bytes, mark, bytes.length), marked);
        }
        if (forced != null) {
            return strictly(bytes, forced);
        }
        if (hasNul(bytes)) {
            throw new Reject(Reason.BINARY, "The file holds zero bytes and no byte order mark.");
        }
        return detect(bytes);
    }

    private static Decoded detect(byte[] bytes) throws Reject {
        for (Charset charset : candidates(bytes)) {
            Decoded decoded = decodeOrNull(bytes, charset);
            if (decoded != null && (charset.equals(StandardCharsets.UTF_8) || looksLikeText(decoded.text()))) {
                return decoded;
            }
        }
        throw new Reject(Reason.UNDECODABLE, "Neither UTF-8, GB18030 nor Big5. Name it with --charset.");
    }

    private static Set<Charset> candidates(byte[] bytes) {
        Set<Charset> charsets = new LinkedHashSet<>();
        charsets.add(StandardCharsets.UTF_8);
        for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
            if (match.getName().equals("GB18030") || match.getName().equals("Big5")) {
                charsets.add(Charset.forName(match.getName()));
            }
        }
        charsets.add(GB18030);
        charsets.add(BIG5);
        return charsets;
    }

    private static Decoded strictly(byte[] bytes, Charset charset) throws Reject {
        Decoded decoded = decodeOrNull(bytes, charset);
        if (decoded == null) {
            throw new Reject(Reason.UNDECODABLE, "Not valid " + charset.name() + ".");
        }
        return decoded;
    }

    private static @Nullable Decoded decodeOrNull(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoded(text, charset.name());
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** GB18030 decodes almost any bytes: a page has no private-use and few control characters. */
    private static boolean looksLikeText(String text) {
        long odd = text.codePoints().filter(Decoder::isOdd).count();
        return odd * 10 <= text.length();
    }

    private static boolean isOdd(int c) {
        int type = Character.getType(c);
        return type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL && !Character.isWhitespace(c);
    }
}
