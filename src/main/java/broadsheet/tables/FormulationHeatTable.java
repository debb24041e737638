package broadsheet.tables;

import static broadsheet.tables.Column.bigint;
import static broadsheet.tables.Column.integer;
import static broadsheet.tables.Column.number;
import static broadsheet.tables.Column.string;

import java.util.List;

/** {@code formulation_heat}: the share of a year's articles that print a formulation, and how hot that is. */
public final class FormulationHeatTable {
    public static final String NAME = "formulation_heat";

    public static final Table TABLE = new Table(
            NAME,
            "year × publication × formulation printed in it, over stories and captions with a date",
            List.of(
                    string("formulation", "the form it is listed under"),
                    integer("publish_year", "the year"),
                    string("publication", "the paper; * for all papers together")
                            .orNull("pages whose paper is not known"),
                    bigint("df", "articles that print it, not as part of a longer one"),
                    bigint("article_total", "all stories and captions of the year and publication"),
                    number("df_ratio", "df / article_total"),
                    string(
                                    "heat",
                                    "沸 from 0.0518 of the articles, 烫 from 0.0129, 热 from 0.0032, 温 from 0.0008, 微 from 0.0002, else 冷")
                            .orNull("the year has fewer than 200 articles")),
            List.of("formulation", "publication", "publish_year"));

    private FormulationHeatTable() {}
}
