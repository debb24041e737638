package broadsheet.tables;

import static broadsheet.tables.Column.flag;
import static broadsheet.tables.Column.string;

import broadsheet.keywords.Formulation;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** {@code formulations}: set phrases of official prose (提法), each time they are printed. */
public final class FormulationsTable {
    public static final String NAME = "formulations";

    private static final double LISTED = 0.95;
    private static final double INFERRED = 0.7; // frames, parallel slogans, quoted numerals

    private static final List<Column> OWN = List.of(
            string("formulation", "the form it is listed under (人民至上、生命至上)"),
            string(
                    "formulation_type",
                    "slogan, measure, numeric, theory, campaign, leader_ref, cadre_style or warning"),
            string("surface", "as printed"),
            flag("is_nested", "whether it lies inside a longer one"));

    private static final List<Column> ITEM = Table.columns(OWN, Table.offsets(), Table.ruleAndConfidence());

    public static final Table TABLE = new Table(
            NAME,
            "one occurrence of a set formulation",
            Table.columns(List.of(Table.articleId()), OWN, Table.offsets(), Table.facts()),
            List.of("publication", "publish_date", "page_id", "article_id", "char_start"));

    /** The struct the working set keeps of a formulation. */
    public static final StructType ITEM_TYPE = Table.structOf(ITEM);

    private FormulationsTable() {}

    /** The struct of one formulation of an article with this text. */
    public static Row item(Formulation formulation, String text, Offsets at) {
        boolean listed = formulation.rule().equals("formulation-list");
        return RowFactory.create(
                formulation.canonical(),
                formulation.kind(),
                formulation.span().of(text),
                formulation.isNested(),
                at.charStart(formulation.span()),
                at.charEnd(formulation.span()),
                at.pageStart(formulation.span()),
                at.pageEnd(formulation.span()),
                formulation.rule(),
                listed ? LISTED : INFERRED);
    }
}
