package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.keywords.Candidate;
import broadsheet.keywords.KeywordKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedCandidatesTest {
    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("疫苗", KeywordKind.TERM, "n", 3, 70_000, false, 0.123456789),
            new Candidate("市疫情防控工作领导小组", KeywordKind.PHRASE, null, 1, 0, true, 2.5));

    @Test
    void givesBackWhatWasPacked() {
        byte[] packed = PackedCandidates.pack(CANDIDATES);
        assertThat(PackedCandidates.unpack(packed)).isEqualTo(CANDIDATES);
        assertThat(PackedCandidates.keywords(packed)).containsExactly("疫苗", "市疫情防控工作领导小组");
    }

    @Test
    void packsNone() {
        assertThat(PackedCandidates.unpack(PackedCandidates.pack(List.of()))).isEmpty();
    }
}
