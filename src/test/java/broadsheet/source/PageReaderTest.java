package broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.source.Reject.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final PageReader READER = new PageReader(null, 1_000);

    @Test
    void readsAPackedPage() throws Exception {
        Page page = READER.file("a.txt.gz", packed("市长会见客人。"), Supplied.NOTHING);
        assertThat(page.text()).isEqualTo("市长会见客人。");
        assertThat(page.charset()).isEqualTo("UTF-8");
    }

    @Test
    void takesAPageOfOneCharacter() throws Reject {
        assertThat(READER.record("a#1", "市", Supplied.NOTHING).text()).isEqualTo("市");
    }

    @Test
    void keepsEmojiAndRareCharacters() throws Reject {
        assertThat(READER.record("a#1", "记者𬱖大伟😀", Supplied.NOTHING).issues()).isEmpty();
    }

    @Test
    void keepsAPrintedReplacementCharacterWithAnIssue() throws Reject {
        assertThat(file("市长\uFFFD会见").issues()).containsExactly(Page.REPLACEMENT_CHARACTER);
    }

    @Test
    void keepsControlCharactersWithAnIssue() throws Reject {
        assertThat(file("市长\u0007会见").issues()).containsExactly(Page.CONTROL_CHARACTER);
    }

    @Test
    void refusesWhatIsNoPage() throws Exception {
        assertRejected(Reason.EMPTY, new byte[0]);
        assertRejected(Reason.EMPTY, " \n\u3000".getBytes(StandardCharsets.UTF_8));
        assertRejected(Reason.TOO_LARGE, "市".repeat(1_001).getBytes(StandardCharsets.UTF_8));
        assertRejected(Reason.BINARY, new byte[] {'a', 0, 'b'});
        byte[] whole = packed("市长会见客人。".repeat(50));
        assertThatThrownBy(() -> READER.file("a.txt.gz", Arrays.copyOf(whole, whole.length / 2), Supplied.NOTHING))
                .isInstanceOfSatisfying(
                        Reject.class, r -> assertThat(r.reason()).isEqualTo(Reason.UNREADABLE));
        assertThatThrownBy(() -> READER.record("a#1", "市\uD800长", Supplied.NOTHING))
                .isInstanceOfSatisfying(
                        Reject.class, r -> assertThat(r.reason()).isEqualTo(Reason.INVALID_UNICODE));
    }

    @Test
    void namesAPageByItsTextAndWhatIsToldOfIt() throws Reject {
        Supplied dated = Supplied.told(null, LocalDate.of(2021, 12, 1), null, null, null, Basis.MANIFEST);
        String id = READER.record("a", "市长", Supplied.NOTHING).pageId();
        assertThat(READER.record("b", "市长", Supplied.NOTHING).pageId())
                .isEqualTo(id)
                .matches("[0-9a-f]{16}");
        assertThat(READER.record("a", "市长", dated).pageId()).isNotEqualTo(id);
    }

    private static Page file(String text) throws Reject {
        return READER.file("a.txt", text.getBytes(StandardCharsets.UTF_8), Supplied.NOTHING);
    }

    private static void assertRejected(Reason reason, byte[] bytes) {
        assertThatThrownBy(() -> READER.file("a.txt", bytes, Supplied.NOTHING))
                .isInstanceOfSatisfying(
                        Reject.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
