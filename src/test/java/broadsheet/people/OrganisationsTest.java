package broadsheet.people;

import static broadsheet.Extractors.LEXICONS;
import static broadsheet.Extractors.NORMALISER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsTest {
    private static final Organisations ORGANISATIONS = new Organisations(LEXICONS);
    private static final HomePlaceFinder HOMES = new HomePlaceFinder(LEXICONS, NORMALISER);

    @ParameterizedTest
    @CsvSource({
        "市政府, 410300, 洛阳市人民政府",
        "市委常委会, 410300, 中共洛阳市委员会常务委员会",
        "省政府, 410300, 河南省人民政府",
        "十二届县委常委会, 140121, 中共清徐县委员会常务委员会",
        "市人大常委会, 140121, 太原市人民代表大会常务委员会",
        "市疫情防控工作领导小组, 140100, 太原市疫情防控工作领导小组",
        "省委第三巡视组, 320600, 中共江苏省委员会第三巡视组",
        "市委党校, 320600, 中共南通市委员会党校",
        "市中级人民法院, 610800, 陕西省榆林市中级人民法院",
        "市中院, 310000, 上海市中院",
        "州军分区, 433100, 中国人民解放军湖南省湘西军分区",
        "国务院, 140100, 中华人民共和国国务院",
        "第十四届全国人民代表大会常务委员会, 140100, 全国人民代表大会常务委员会",
        "全国政协十四届常委会, 140100, 中国人民政治协商会议全国委员会常务委员会",
        "政协第十三届全国委员会常务委员会, 140100, 中国人民政治协商会议全国委员会常务委员会"
    })
    void namesABodyInFull(String printed, String home, String full) {
        assertThat(ORGANISATIONS.fullName(
                        printed, HOMES.ofCode(home, "manifest", "").orElseThrow()))
                .isEqualTo(full);
    }

    @Test
    void doesNotGuessWithoutAHome() {
        assertThat(ORGANISATIONS.fullName("市政府", null)).isNull();
        assertThat(ORGANISATIONS.fullName(null, null)).isNull();
    }

    @Test
    void readsTheHomeFromTheBodyItself() {
        assertThat(ORGANISATIONS.fullName("太原市政府", null)).isEqualTo("太原市人民政府");
    }
}
