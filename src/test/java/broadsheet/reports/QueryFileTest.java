package broadsheet.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueryFileTest {
    private static final String BLOCK = """
            officials | 官员表 | Table of officials
            -- key: person_id
            -- page: 50
            -- csv: officials.csv
            -- if: pages_dated > 0
            WITH seen AS (SELECT person_id FROM appearances)
            SELECT p.name
            FROM people p
            JOIN seen s ON s.person_id = p.person_id
            """;

    @Test
    void readsWhatABlockSays() {
        Query query = QueryFile.parse("lists.sql", BLOCK);
        assertThat(query.name()).isEqualTo("officials");
        assertThat(query.zh()).isEqualTo("官员表");
        assertThat(query.key()).containsExactly("person_id");
        assertThat(query.pageRows()).isEqualTo(50);
        assertThat(query.tables()).containsExactly("appearances", "people");
        assertThat(query.condition()).hasToString("pages_dated > 0");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> QueryFile.parse("lists.sql", BLOCK.replace("-- page: 50", "-- pages: 50")))
                .hasMessageContaining("not understood: -- pages: 50");
    }

    @Test
    void holdsFifteenRecipesWithoutANameOfTheSeeds() {
        assertThat(QueryFile.recipes()).hasSize(15);
        Stream.of(QueryFile.figures(), QueryFile.lists(), QueryFile.recipes())
                .flatMap(List::stream)
                .forEach(query -> assertThat(query.sql() + query.zh() + query.en())
                        .doesNotContain("韦韬", "裴耀军", "习近平", "太原", "疫情"));
    }

    @Test
    void cutsAStatementDownToARow() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("publication", null);
        row.put("publish_date", LocalDate.of(2021, 12, 1));
        row.put("name", "O'Brien");
        assertThat(Query.forRow("SELECT 1", row))
                .isEqualTo("SELECT *\nFROM (\n  SELECT 1\n) AS shown\nWHERE publication IS NULL\n"
                        + "  AND publish_date = DATE '2021-12-01'\n  AND name = 'O''Brien'");
    }

    @Test
    void fillsPlaceholdersInOnePass() {
        assertThat(SqlText.filled(
                        "x = {officials.name} AND y = {a.b}",
                        place -> place.list().equals("a") ? null : "{a.b}"))
                .isEqualTo("x = '{a.b}' AND y = NULL");
    }
}
