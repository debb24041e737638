package broadsheet.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against days everybody remembers. */
class LunarTest {
    @ParameterizedTest
    @CsvSource({
        "1949,1,1,1949-01-29",
        "1976,1,1,1976-01-31",
        "2000,1,1,2000-02-05",
        "2008,1,1,2008-02-07",
        "2020,1,1,2020-01-25",
        "2021,8,15,2021-09-21",
        "2022,1,1,2022-02-01",
        "2022,5,5,2022-06-03",
        "2023,1,1,2023-01-22",
        "2023,8,15,2023-09-29",
        "1991,8,15,1991-09-22",
        "2024,1,1,2024-02-10",
        "2025,1,1,2025-01-29",
        "2026,1,1,2026-02-17",
        "2033,8,15,2033-09-08"
    })
    void knowsTheDay(int year, int month, int day, LocalDate expected) {
        assertThat(Lunar.day(year, month, day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024,冬至,2024-12-21", "2023,冬至,2023-12-22", "2021,清明,2021-04-04", "2023,清明,2023-04-05", "2024,立春,2024-02-04",
        "2025,立春,2025-02-03", "2017,大寒,2017-01-20", "1979,清明,1979-04-05", "2026,夏至,2026-06-21", "2000,春分,2000-03-20",
        "1950,冬至,1950-12-22", "2100,夏至,2100-06-21"
    })
    void knowsTheSolarTerm(int year, String term, LocalDate expected) {
        assertThat(SolarTerms.day(year, SolarTerms.indexOf(term))).isEqualTo(expected);
    }

    @Test
    void aLeapMonthFollowsItsTwin() {
        assertThat(Lunar.month(2020, 4, true).start()).isEqualTo(LocalDate.of(2020, 5, 23));
        assertThat(Lunar.month(2020, 4, true).end()).isEqualTo(LocalDate.of(2020, 6, 20));
    }
}
