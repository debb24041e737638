package broadsheet.job;

import static java.util.Objects.requireNonNull;

import broadsheet.tables.ArticleToken;
import broadsheet.text.Span;
import broadsheet.text.Token;
import broadsheet.text.Zone;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.WritableUtils;
import org.apache.spark.sql.Row;

/**
 * The tokens of an article in some six bytes each, as the working set keeps them and as they are shuffled: twenty million with their
 * texts take 140 MB of a shuffle, as structs 760. What the article's text says is not said again.
 *
 * <p>Numbers are Hadoop's variable-length ones. First the parts of speech, then of each token: its distance from the one before, its
 * length (UTF-16), sentences since, part of speech, zone, and whether it is a stop word; the term only where it is not the surface.
 */
final class PackedTokens {
    private static final List<Zone> ZONES =
            List.of(Zone.values()); // by number: a working set is of one version of the code
    private static final int STOP = 1;
    private static final int OTHER_TERM = 2;
    private static final int BYTES = 6;

    private PackedTokens() {}

    /** The bytes of an article's tokens, which stand in reading order. */
    static byte[] pack(List<ArticleToken> tokens) {
        Map<String, Integer> tags = new LinkedHashMap<>();
        tokens.forEach(token -> tags.putIfAbsent(token.token().pos(), tags.size()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BYTES * tokens.size());
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            WritableUtils.writeVInt(out, tags.size());
            for (String tag : tags.keySet()) {
                Text.writeString(out, tag);
            }
            WritableUtils.writeVInt(out, tokens.size());
            write(tokens, tags, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has none
        }
        return bytes.toByteArray();
    }

    private static void write(List<ArticleToken> tokens, Map<String, Integer> tags, DataOutputStream out)
            throws IOException {
        int at = 0;
        int sentence = 0;
        for (ArticleToken placed : tokens) {
            Token token = placed.token();
            Span span = token.span();
            boolean isOther = !token.term().equals(token.surface());
            WritableUtils.writeVInt(out, span.begin() - at);
            WritableUtils.writeVInt(out, span.end() - span.begin());
            WritableUtils.writeVInt(out, placed.sentenceNo() - sentence);
            WritableUtils.writeVInt(out, requireNonNull(tags.get(token.pos())));
            out.writeByte(ZONES.indexOf(placed.zone()));
            out.writeByte((placed.isStop() ? STOP : 0) | (isOther ? OTHER_TERM : 0));
            if (isOther) {
                Text.writeString(out, token.term());
            }
            at = span.end();
            sentence = placed.sentenceNo();
        }
    }

    /** The tokens of a row with {@code text} and {@code tokens}. */
    static List<ArticleToken> of(Row row) {
        return unpack(row.getAs("text"), row.getAs("tokens"));
    }

    /**
     * The tokens that were packed.
     *
     * @param text the article's
     */
    static List<ArticleToken> unpack(String text, byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            String[] tags = new String[WritableUtils.readVInt(in)];
            for (int i = 0; i < tags.length; i++) {
                tags[i] = Text.readString(in);
            }
            return read(text, tags, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ArticleToken> read(String text, String[] tags, DataInputStream in) throws IOException {
        int size = WritableUtils.readVInt(in);
        List<ArticleToken> tokens = new ArrayList<>(size);
        int at = 0;
        int sentence = 0;
        for (int i = 0; i < size; i++) {
            int begin = at + WritableUtils.readVInt(in);
            at = begin + WritableUtils.readVInt(in);
            sentence += WritableUtils.readVInt(in);
            String tag = tags[WritableUtils.readVInt(in)];
            Zone zone = ZONES.get(in.readByte());
            int flags = in.readByte();
            String surface = text.substring(begin, at);
            String term = (flags & OTHER_TERM) == 0 ? surface : Text.readString(in);
            Token token = new Token(new Span(begin, at), surface, term, tag);
            tokens.add(new ArticleToken(sentence, token, zone, (flags & STOP) != 0));
        }
        return tokens;
    }
}
