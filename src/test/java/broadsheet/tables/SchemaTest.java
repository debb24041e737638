package broadsheet.tables;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.Spec;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas are golden: a change here is a change of the contract with analysts. */
class SchemaTest {
    static List<Table> tables() {
        return Catalogue.all();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keepsTheContract(Table table) {
        String schema = table.columns().stream()
                .map(column ->
                        column.name() + " " + column.type().sql() + (column.whatNullMeans() == null ? " NOT NULL" : ""))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(schema).isEqualTo(Spec.read("schemas/" + table.name() + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void explainsEveryColumn(Table table) {
        assertThat(table.columns()).allSatisfy(column -> {
            assertThat(column.meaning()).isNotBlank();
            assertThat(column.name()).matches("[a-z][a-z0-9_]*");
        });
        assertThat(table.columns().stream().map(Column::name)).containsAll(table.sortedBy());
        assertThat(table.columns().stream().map(Column::name)).doesNotHaveDuplicates();
    }
}
