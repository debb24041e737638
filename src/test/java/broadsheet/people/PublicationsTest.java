package broadsheet.people;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.lexicon.Lexicons;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationsTest {
    private static final Publications SHIPPED = new Publications(Lexicons.shipped());

    @ParameterizedTest
    @CsvSource({
        "洛阳日报,410300",
        "河南日报,410000",
        "吉林日报,220000",
        "羊城晚报,440000",
        "长江日报,420100",
        "延边日报,222400",
        "昆山日报,320583",
        "人民日报,",
        "中国青年报,",
        "无名小报,",
        "洛阳,",
    })
    void aPaperSpeaksOfItsPlace(String paper, String code) {
        assertThat(SHIPPED.homeCode(paper)).isEqualTo(code);
    }

    @Test
    void usersRowsGoFirst() {
        String rows = "publication\tvariants\thome_place_code\n洛阳日报\t洛阳日报数字版|洛报\t410302\n";
        Publications own = new Publications(Lexicons.with(Map.of("publications.tsv", rows)));
        assertThat(own.homeCode(own.listed("洛报"))).isEqualTo("410302");
        assertThat(own.homeCode("羊城晚报")).isEqualTo("440000");
        assertThat(SHIPPED.listed("洛报")).isEqualTo("洛报");
    }
}
