package broadsheet.source;

import broadsheet.source.Decoder.Decoded;
import broadsheet.source.Reject.Reason;
import broadsheet.text.Id;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Makes pages of files and of records; what cannot be one is a {@link Reject}. */
public final class PageReader {
    /** A character takes at most this many bytes in any charset that is read. */
    public static final int MAX_BYTES_PER_CHAR = 4;

    private static final int BYTE_ORDER_MARK = 3;

    private final Decoder decoder;
    private final int maxChars;

    /**
     * @param charset what every file is decoded from; null to detect
     * @param maxChars the longest page in code points
     */
    public PageReader(@Nullable Charset charset, int maxChars) {
        this.decoder = new Decoder(charset);
        this.maxChars = maxChars;
    }

    /** The size above which a file need not be opened to know that it is too large, in bytes. */
    public long maxFileBytes() {
        return (long) maxChars * MAX_BYTES_PER_CHAR + BYTE_ORDER_MARK;
    }

    /**
     * The page of a file.
     *
     * @param uri a name that ends in {@code .gz} is unpacked first
     * @param bytes the whole file
     */
    public Page file(String uri, byte[] bytes, Supplied supplied) throws Reject {
        if (bytes.length == 0) {
            throw new Reject(Reason.EMPTY, "The file has no bytes.");
        }
        Decoded decoded = decoder.decode(uri.endsWith(".gz") ? unpack(bytes) : bytes);
        return page(uri, Id.sha256(bytes), bytes.length, decoded.charset(), decoded.text(), supplied);
    }

    /** The page of a record's text, which arrives as characters. */
    public Page record(String uri, String text, Supplied supplied) throws Reject {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        return page(uri, Id.sha256(bytes), bytes.length, "UTF-8", plain, supplied);
    }

    private Page page(String uri, String sha256, long size, String charset, String text, Supplied supplied)
            throws Reject {
        var issues = PageText.check(text, maxChars);
        return new Page(Page.idOf(text, supplied), uri, sha256, size, charset, text, supplied, issues);
    }

    private byte[] unpack(byte[] bytes) throws Reject {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            long limit = maxFileBytes();
            byte[] unpacked = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (unpacked.length > limit) {
                throw new Reject(Reason.TOO_LARGE, "More than " + limit + " bytes when unpacked.");
            }
            return unpacked;
        } catch (IOException e) {
            throw new Reject(Reason.UNREADABLE, "Not a whole gzip file: " + e.getMessage());
        }
    }
}
