package broadsheet.job;

import broadsheet.keywords.Candidate;
import broadsheet.keywords.KeywordKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.WritableUtils;
import org.jspecify.annotations.Nullable;

/** The keyword candidates of an article as the working set keeps them; like {@link PackedTokens}, since there may be 150 an article. */
final class PackedCandidates {
    private static final List<KeywordKind> KINDS = List.of(KeywordKind.values()); // by number
    private static final int IN_HEADLINE = 1;
    private static final int HAS_POS = 2;

    private PackedCandidates() {}

    /** The bytes of an article's candidates. */
    static byte[] pack(List<Candidate> candidates) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            WritableUtils.writeVInt(out, candidates.size());
            for (Candidate candidate : candidates) {
                write(candidate, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has none
        }
        return bytes.toByteArray();
    }

    private static void write(Candidate candidate, DataOutputStream out) throws IOException {
        String pos = candidate.pos();
        Text.writeString(out, candidate.keyword());
        out.writeByte(KINDS.indexOf(candidate.kind()));
        out.writeByte((candidate.inHeadline() ? IN_HEADLINE : 0) | (pos == null ? 0 : HAS_POS));
        if (pos != null) {
            Text.writeString(out, pos);
        }
        WritableUtils.writeVInt(out, candidate.tf());
        WritableUtils.writeVInt(out, candidate.firstStart());
        out.writeDouble(candidate.weight());
    }

    /** The candidates that were packed. */
    static List<Candidate> unpack(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed))) {
            int size = WritableUtils.readVInt(in);
            List<Candidate> candidates = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                candidates.add(read(in));
            }
            return candidates;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Candidate read(DataInputStream in) throws IOException {
        String keyword = Text.readString(in);
        KeywordKind kind = KINDS.get(in.readByte());
        int flags = in.readByte();
        @Nullable String pos = (flags & HAS_POS) == 0 ? null : Text.readString(in);
        int tf = WritableUtils.readVInt(in);
        int firstStart = WritableUtils.readVInt(in);
        return new Candidate(keyword, kind, pos, tf, firstStart, (flags & IN_HEADLINE) != 0, in.readDouble());
    }

    /** Their keywords alone. */
    static String[] keywords(byte[] packed) {
        return unpack(packed).stream().map(Candidate::keyword).toArray(String[]::new);
    }
}
