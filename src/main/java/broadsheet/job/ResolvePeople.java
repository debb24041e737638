package broadsheet.job;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.transform;

import broadsheet.people.Corrections;
import broadsheet.people.Corrections.Corrected;
import broadsheet.people.Foreigners;
import broadsheet.people.Identities;
import broadsheet.people.Identities.Identity;
import broadsheet.people.PersonKind;
import broadsheet.people.Sighting;
import broadsheet.people.Sighting.Sign;
import broadsheet.people.TitleStatus;
import broadsheet.tables.Scores;
import broadsheet.text.Id;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Linked mentions → the person behind each name of each article. Two shuffles: on (article, name) and on name. */
final class ResolvePeople {
    /**
     * {@code (article_id, name)} is the key; {@code canonical} the name the person is listed under; {@code known_kind} what the
     * user or the corpus knows the person to be, NULL where the article alone tells.
     */
    static final StructType PERSON = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("person_id", DataTypes.StringType)
            .add("canonical", DataTypes.StringType)
            .add("place_code", DataTypes.StringType)
            .add("is_ambiguous", DataTypes.BooleanType)
            .add("confidence", DataTypes.DoubleType)
            .add("known_kind", DataTypes.StringType)
            .add("is_ignored", DataTypes.BooleanType)
            .add("is_variant", DataTypes.BooleanType)
            .add("corrections", DataTypes.createArrayType(DataTypes.IntegerType, false));

    private static final String FORMER = TitleStatus.FORMER.code();
    private static final String FOREIGN = PersonKind.FOREIGN.code();
    private static final Object[] BYLINES = {"reporter", "correspondent", "photographer", "editor"};

    private ResolvePeople() {}

    static Dataset<Row> from(Dataset<Row> linked, Dataset<Row> variants, Corrections corrections) {
        FlatMapGroupsFunction<String, Row, Row> resolve = (name, rows) -> resolve(name, rows, corrections);
        return usual(sightings(linked), variants)
                .groupByKey((MapFunction<Row, String>) row -> row.getAs("usual"), Encoders.STRING())
                .flatMapGroups(resolve, Corpus.rows(PERSON));
    }

    /** The sightings with the usual form of a misread name. */
    private static Dataset<Row> usual(Dataset<Row> sightings, Dataset<Row> variants) {
        return sightings
                .withColumn("at", coalesce(col("home"), lit("")))
                .join(variants.withColumnRenamed("home", "at"), new String[] {"at", "name"}, "left")
                .withColumn("usual", coalesce(col("usual"), col("name")));
    }

    private static Dataset<Row> sightings(Dataset<Row> linked) {
        Column places = places(t -> t.getField("title_status").notEqual(FORMER));
        Column former = places(t -> t.getField("title_status").equalTo(FORMER));
        Column national = exists(col("titles"), t -> t.getField("tier").eqNullSafe("national"));
        Column foreign = col("person_kind").equalTo(FOREIGN);
        Column ours = exists(
                col("titles"),
                t -> t.getField("organisation")
                        .isNotNull()
                        .or(t.getField("place_code").isNotNull()));
        return linked.filter(col("article").isNotNull())
                .select(
                        col("article.article_id").as("article_id"),
                        col("article.home_place_code").as("home"),
                        col("page_id"),
                        col("publish_date"),
                        explode(col("mentions")).as("mention"))
                .filter(col("mention.mention_form").notEqual("nested_in_name"))
                .select("article_id", "home", "page_id", "publish_date", "mention.*")
                .groupBy("article_id", "name")
                .agg(
                        first("page_id").as("page_id"),
                        first("publish_date").as("publish_date"),
                        first("home").as("home"),
                        array_distinct(flatten(collect_list(places))).as("places"),
                        array_distinct(flatten(collect_list(former))).as("former"),
                        max(national.or(foreign)).as(Sign.NATIONAL.name()),
                        max(foreign).as(Sign.FOREIGN.name()),
                        max(not(foreign).and(ours)).as(Sign.OURS.name()),
                        min(col("rule_id").equalTo("known-name")).as(Sign.KNOWN.name()),
                        min(col("person_kind").isin(BYLINES)).as(Sign.BYLINE.name()),
                        min(col("mention_form").equalTo("surname_honorific")).as(Sign.HONORIFIC.name()));
    }

    private static Column places(UnaryOperator<Column> which) {
        Column codes = transform(filter(col("titles"), which::apply), t -> t.getField("place_code"));
        return filter(codes, Column::isNotNull);
    }

    private static Iterator<Row> resolve(String name, Iterator<Row> rows, Corrections corrections) {
        List<Sighting> sightings = new ArrayList<>();
        rows.forEachRemaining(row -> sightings.add(sighting(name, row)));
        List<Identity> identities = Identities.resolve(sightings);
        Foreigners foreigners = Foreigners.among(identities);
        return identities.stream()
                .map(found -> row(found, corrections.apply(found), foreigners.contains(found)))
                .iterator();
    }

    private static Sighting sighting(String name, Row row) {
        return new Sighting(
                name,
                row.getAs("name"),
                row.getAs("article_id"),
                row.getAs("page_id"),
                row.getAs("publish_date"),
                row.getAs("home"),
                codes(row, "places"),
                codes(row, "former"),
                signs(row));
    }

    private static Set<Sign> signs(Row row) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Sign sign : Sign.values()) {
            if (row.<Boolean>getAs(sign.name())) {
                signs.add(sign);
            }
        }
        return signs;
    }

    private static List<String> codes(Row row, String column) {
        return row.<String>getList(row.fieldIndex(column)).stream().sorted().toList();
    }

    private static Row row(Identity found, Corrected person, boolean isForeigner) {
        boolean isCorrected = !person.lines().isEmpty();
        String place = person.placeCode();
        return RowFactory.create(
                found.sighting().articleId(),
                found.sighting().printed(),
                Id.of(place, person.name(), String.valueOf(person.ordinal())),
                person.name(),
                place.equals(Identities.NO_PLACE) ? null : place,
                found.isAmbiguous() && !isCorrected,
                isCorrected ? 1.0 : Scores.rounded(found.confidence()),
                person.personKind() == null && isForeigner ? FOREIGN : person.personKind(),
                person.isIgnored(),
                !found.sighting().printed().equals(found.sighting().name()),
                person.lines().toArray(Integer[]::new));
    }
}
