package broadsheet.job;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_remove;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import broadsheet.people.Lookalikes;
import broadsheet.people.NameVariants;
import broadsheet.people.NameVariants.Use;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Names that OCR misread by one character, over the whole corpus → the usual form. Blocked on home and look-alike pattern, so that
 * only a handful of names ever meet; shuffles on (home, name) and on the pattern.
 */
record MergeVariants(Knowledge knowledge) implements Serializable {
    private static final Object[] BYLINES = {"reporter", "correspondent", "photographer"};
    private static final int MOST_COMPANY = 1_000; // of one name, so that no famous one swells

    private static final StructType USE = new StructType()
            .add("pattern", DataTypes.StringType)
            .add("home", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("times", DataTypes.LongType)
            .add("company", DataTypes.createArrayType(DataTypes.StringType, false));

    private static final StructType VARIANT = new StructType()
            .add("home", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("usual", DataTypes.StringType);

    /** {@code home} ("" where not known), {@code name}, {@code usual}: one row a misread name and home. */
    Dataset<Row> of(Dataset<Row> linked) {
        FlatMapGroupsFunction<String, Row, Row> variants = (pattern, uses) -> variants(uses);
        return uses(linked)
                .flatMap((FlatMapFunction<Row, Row>) this::patterns, Corpus.rows(USE))
                .groupByKey((MapFunction<Row, String>) row -> row.getString(1) + row.getString(0), Encoders.STRING())
                .flatMapGroups(variants, Corpus.rows(VARIANT))
                .groupBy("home", "name")
                .agg(min_by(col("usual"), col("usual")).as("usual"));
    }

    /** Names with the company they are seen in: co-authors of bylines, full titles of officials. */
    private static Dataset<Row> uses(Dataset<Row> linked) {
        Column signs = col("mention.person_kind").isin(BYLINES);
        Column titles = transform(
                filter(
                        col("mention.titles"),
                        title -> title.getField("organisation_name").isNotNull()),
                title -> concat(title.getField("organisation_name"), title.getField("post")));
        Dataset<Row> mentions = linked.filter(col("article").isNotNull())
                .select(
                        col("article.article_id").as("article_id"),
                        coalesce(col("article.home_place_code"), lit("")).as("home"),
                        explode(col("mentions")).as("mention"))
                .filter(col("mention.mention_form").equalTo("full"))
                .select(
                        col("article_id"),
                        col("home"),
                        col("mention.name").as("name"),
                        signs.as("signs"),
                        titles.as("titles"));
        Dataset<Row> authors = mentions.filter("signs")
                .groupBy("article_id")
                .agg(collect_set("name").as("authors"));
        Column company = array_union(
                col("titles"),
                when(col("signs"), array_remove(coalesce(col("authors"), col("titles")), col("name")))
                        .otherwise(col("titles")));
        return mentions.join(authors, new String[] {"article_id"}, "left")
                .groupBy("home", "name")
                .agg(
                        count(lit(1)).as("times"),
                        slice(array_distinct(flatten(collect_list(company))), 1, MOST_COMPANY)
                                .as("company"))
                .filter("size(company) > 0");
    }

    private Iterator<Row> patterns(Row use) {
        Lookalikes lookalikes = Analysers.lookalikes(knowledge);
        return lookalikes.patterns(use.getString(1)).stream()
                .map(pattern -> RowFactory.create(
                        pattern,
                        use.getString(0),
                        use.getString(1),
                        use.getLong(2),
                        use.getList(3).toArray()))
                .iterator();
    }

    private static Iterator<Row> variants(Iterator<Row> rows) {
        List<Use> uses = new ArrayList<>();
        String home = "";
        while (rows.hasNext()) {
            Row row = rows.next();
            home = row.getString(1);
            uses.add(new Use(row.getString(2), row.getLong(3), new HashSet<>(row.getList(4))));
        }
        Map<String, String> usual = NameVariants.of(uses);
        List<Row> variants = new ArrayList<>();
        for (Map.Entry<String, String> variant : usual.entrySet()) {
            variants.add(RowFactory.create(home, variant.getKey(), variant.getValue()));
        }
        return variants.iterator();
    }
}
