package broadsheet.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against days everybody remembers. */
class LunarTest {
    @ParameterizedTest
    @CsvSource({
        "1949,1,1,1949-01-29", "1976,1,1,1976-01-31", "2000,1,1,2000-02-05", "2008,1,1,2008-02-07",
                "2020,1,1,2020-01-25",
        "2021,8,15,2021-09-21", "2022,1,1,2022-02-01", "2022,5,5,2022-06-03", "2023,1,1,2023-01-22",
                "2023,8,15,2023-09-29",
        "2024,1,1,2024-02-10", "2025,1,1,2025-01-29", "2026,1,1,2026-02-17", "2033,8,15,2033-09-08"
    })
    void knowsTheDay(int year, int month, int day, LocalDate expected) {
        assertThat(Lunar.day(year, month, day)).isEqualTo(expected);
    }
}
