package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class FormulationHeatTest {
    @Test
    void saysHowHotAFormulationIsWhereAYearHasEnoughArticles() {
        LinkedRows linked = new LinkedRows();
        for (int i = 0; i < 200; i++) {
            List<String> printed = i < 11 ? List.of("人民至上", "一刀切") : i < 14 ? List.of("一刀切") : List.of();
            linked.story(i == 0 ? "晋中日报" : "太原日报", "2021-12-01", "会议", List.of(), i == 199 ? List.of("五包一") : printed);
        }
        linked.story("太原日报", "2022-01-01", "会议", List.of(), List.of("五包一"));
        linked.story("太原日报", null, "会议", List.of(), List.of("五包一"));
        Dataset<Row> rows = linked.rows();
        Dataset<Row> heat = FormulationHeat.from(rows, CountTerms.totals(rows, false));
        assertThat(LinkedRows.lines(
                        heat.filter("publication = '*'"),
                        "formulation",
                        "publish_year",
                        "df",
                        "article_total",
                        "df_ratio",
                        "heat"))
                .containsExactly(
                        "一刀切 2021 14 200 0.07 沸",
                        "五包一 2021 1 200 0.005 热",
                        "五包一 2022 1 1 1.0 -",
                        "人民至上 2021 11 200 0.055 沸");
        assertThat(LinkedRows.lines(heat.filter("publication = '晋中日报'"), "formulation", "df", "article_total", "heat"))
                .containsExactly("一刀切 1 1 -", "人民至上 1 1 -");
    }
}
