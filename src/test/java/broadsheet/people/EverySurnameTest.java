package broadsheet.people;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static broadsheet.Extractors.SEGMENTER;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.text.ZonedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officials of every usual surname: a given name that is a word too hides nobody. */
class EverySurnameTest {
    private static final PersonFinder FINDER = new PersonFinder(LEXICONS, NORMALISER);

    @ParameterizedTest
    @CsvSource({
        "太原市委书记%s参加。, 建军",
        "太原市教育局局长%s说，工作进展顺利。, 志强",
        "太原市副市长张伟东、%s、王小明出席会议。, 国庆",
        "市委常委、秘书长%s陪同调研。, 晓燕",
    })
    void isThatOfAnOfficial(String sentence, String given) {
        List<String> surnames = LEXICONS.get("surnames").rows().stream()
                .filter(row -> row.get("frequency").equals("common"))
                .map(row -> row.key())
                .toList();
        assertThat(surnames).hasSizeGreaterThan(100);
        for (String surname : surnames) {
            String text = sentence.formatted(surname + given);
            assertThat(FINDER.find(ZonedText.body(text), SEGMENTER.segment(text), null))
                    .as(text)
                    .extracting(PersonMention::name)
                    .contains(surname + given);
        }
    }
}
