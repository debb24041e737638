package broadsheet.job;

import static org.apache.spark.sql.functions.col;

import broadsheet.reports.CsvReport;
import broadsheet.reports.SummaryPage;
import broadsheet.reports.SummaryPage.Section;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;

/** The reports of a run, from its written tables. What is collected is bounded: {@link #MOST} rows a report. */
final class Reports {
    private static final int MOST = 100_000;
    private static final int SHOWN = 25;

    private final Function<String, Dataset<Row>> table;
    private final Output output;
    private final Path directory;

    /** @param table a written table by its name */
    Reports(Function<String, Dataset<Row>> table, Output output, Path directory) {
        this.table = table;
        this.output = output;
        this.directory = directory;
    }

    /** Writes the three CSVs and the page. */
    void write(String subtitle, List<List<String>> facts) throws IOException {
        csv("term_frequency.csv", terms());
        csv("keywords.csv", keywords());
        csv("officials.csv", officials());
        List<Section> sections = List.of(
                section("Officials", "Who is present, and how often; being cited is not presence.", officials()),
                section("Words", "The most frequent terms of all stories and captions, stop words left out.", words()),
                section(
                        "Keywords",
                        "The five best keywords of each story.",
                        keywords().filter("keyword_no <= 5").select("headline", "keyword_no", "keyword", "score")),
                section("Doubts", "Rows with an issue, by table and issue.", doubts()),
                section(
                        "Rejects",
                        "What was given and became no page.",
                        table.apply("rejects").select("uri", "reason", "detail").orderBy("uri")));
        output.write(new Path(directory, "summary.html"), SummaryPage.html(subtitle, facts, sections), true);
    }

    private Dataset<Row> terms() {
        return table.apply("term_frequency")
                .filter("period_type = 'all'")
                .orderBy(col("publication").asc_nulls_first(), col("tf").desc(), col("term"), col("term_kind"));
    }

    private Dataset<Row> words() {
        return terms().filter("publication = '*' and term_kind = 'term' and length(term) > 1")
                .select("term", "pos", "tf", "df", "per_10k", "dispersion");
    }

    private Dataset<Row> keywords() {
        Dataset<Row> headlines = table.apply("articles").select("article_id", "article_no", "headline");
        return table.apply("keywords")
                .join(headlines, "article_id")
                .orderBy("publication", "publish_date", "page_id", "article_no", "keyword_no")
                .select(
                        "publication",
                        "publish_date",
                        "headline",
                        "keyword_no",
                        "keyword",
                        "keyword_kind",
                        "score",
                        "tf",
                        "df",
                        "article_id");
    }

    private Dataset<Row> officials() {
        Dataset<Row> present = table.apply("appearances")
                .groupBy("person_id")
                .agg(
                        functions
                                .countDistinct(functions.when(col("role").notEqual("cited"), col("article_id")))
                                .as("present"),
                        functions
                                .countDistinct(functions.when(col("role").equalTo("host"), col("article_id")))
                                .as("hosts"),
                        functions
                                .countDistinct(functions.when(col("role").equalTo("speak"), col("article_id")))
                                .as("speaks"),
                        functions
                                .countDistinct(functions.when(col("role").equalTo("cited"), col("article_id")))
                                .as("cited"));
        return table.apply("people")
                .join(present, "person_id")
                .orderBy(col("present").desc(), col("cited").desc(), col("name"), col("person_id"))
                .select(
                        "name",
                        "latest_title",
                        "highest_tier",
                        "place_code",
                        "present",
                        "hosts",
                        "speaks",
                        "cited",
                        "first_seen",
                        "last_seen",
                        "person_id");
    }

    private Dataset<Row> doubts() {
        Dataset<Row> all = issues("pages");
        for (String name : List.of("articles", "dates", "mentions")) {
            all = all.unionByName(issues(name));
        }
        return all.groupBy("in", "issue").count().orderBy("in", "issue");
    }

    private Dataset<Row> issues(String name) {
        return table.apply(name)
                .select(
                        functions.lit(name).as("in"),
                        functions.explode(col("issues")).as("issue"));
    }

    private void csv(String file, Dataset<Row> rows) throws IOException {
        output.write(
                new Path(directory, file), CsvReport.bytes(List.of(rows.columns()), lists(rows.limit(MOST))), true);
    }

    private static Section section(String title, String note, Dataset<Row> rows) {
        return new Section(title, note, List.of(rows.columns()), lists(rows.limit(SHOWN)));
    }

    private static List<List<@Nullable Object>> lists(Dataset<Row> rows) {
        List<List<@Nullable Object>> lists = new ArrayList<>();
        for (Row row : rows.collectAsList()) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (int i = 0; i < row.length(); i++) {
                cells.add(row.get(i));
            }
            lists.add(cells);
        }
        return lists;
    }
}
