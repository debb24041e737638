package broadsheet.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;

import broadsheet.people.MentionForm;
import broadsheet.people.NameEvidence;
import broadsheet.people.NameInventory;
import broadsheet.people.PersonKind;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;

/**
 * Names seen beside a title over the whole corpus → the name inventory. One shuffle on (name, home, kind); at most
 * {@link #MOST} rows, some 60 bytes each, come to the driver and go out again as a broadcast.
 */
final class HarvestNames {
    /** 60 MB: the names of a million officials; beyond it the rarest are left out. */
    static final int MOST = 1_000_000;

    private static final int OFTEN = 3; // mentions of a name that no title ever stands beside
    private static final Object[] WEAK = {"name-acts", "name-list", "name-seen", "name-speaks", "name-honorific"};

    private HarvestNames() {}

    static NameInventory inventory(Dataset<Row> articles) {
        Column national =
                exists(col("mention.titles"), title -> title.getField("tier").eqNullSafe("national"));
        Column isSure = not(col("mention.rule_id").isin(WEAK));
        List<Row> rows = articles.filter(col("article").isNotNull())
                .select(
                        col("article.home_place_code").as("home"),
                        explode(col("mentions")).as("mention"))
                .filter(col("mention.rule_id").notEqual("inventory"))
                .filter(isEvidence())
                .groupBy(col("mention.name"), col("home"), col("mention.person_kind"))
                .agg(
                        count(lit(1)).as("times"),
                        max(national).as("national"),
                        max(isSure).as("sure"))
                .filter(col("sure").or(col("times").geq(OFTEN)))
                .orderBy(col("times").desc(), col("name"), col("home"), col("person_kind"))
                .limit(MOST)
                .collectAsList();
        List<NameEvidence> evidence = new ArrayList<>(rows.size());
        for (Row row : rows) {
            evidence.add(new NameEvidence(
                    row.getString(0),
                    row.getString(1),
                    PersonKind.of(row.getString(2)),
                    row.getBoolean(4),
                    row.getLong(3)));
        }
        return NameInventory.of(evidence);
    }

    private static Column isEvidence() {
        UDF4<String, String, String, String, Boolean> judge = (name, form, kind, title) ->
                NameEvidence.isEvidence(name, MentionForm.of(form), PersonKind.of(kind), title != null);
        return udf(judge, DataTypes.BooleanType)
                .apply(
                        col("mention.name"),
                        col("mention.mention_form"),
                        col("mention.person_kind"),
                        col("mention.title"));
    }
}
