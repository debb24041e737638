package broadsheet.people;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.SEGMENTER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTrailTest {
    private static final Places PLACES = new Places(LEXICONS);
    private static final Place YULIN = requireNonNull(PLACES.of("610800"));

    @ParameterizedTest
    @CsvSource({
        "在横山区响水镇调研, 区, 横山区, a town is no county of its name",
        "在横山区和绥德县调研, 区, 横山区, 区 is no 县",
        "在横山区和绥德县调研, 县, 绥德县, the last of its kind",
        "从海淀区来到榆阳区, 区, 榆阳区, the last of two",
        "从榆阳区来到海淀区, 区, 榆阳区, of the home's province",
        "绥德县委副书记、代理县长沙某参加, 县, 绥德县, 理县 lies inside 代理县长",
    })
    void takesTheCountyThatFits(String text, char unit, String county, String why) {
        PlaceTrail.Named named = trail(text).before(text.length());
        assertThat(requireNonNull(named.county(unit, YULIN)).name()).as(why).isEqualTo(county);
    }

    @Test
    void knowsNoneWhereNoneFits() {
        PlaceTrail.Named named = trail("在海淀区调研").before(6);
        assertThat(named.county('区', YULIN)).isNull();
        assertThat(requireNonNull(named.county('区', null)).name()).isEqualTo("海淀区");
    }

    private static PlaceTrail trail(String text) {
        return new PlaceTrail(PLACES, text, new TokenBorders(text, SEGMENTER.segment(text)));
    }
}
