package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.job.JobFailure.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user knows better: {@code --people} and {@code --publications}; and a text printed twice. */
class UserKnowledgeTest {
    private static final String PAGES = """
            {"text": "市领导调研\\n本报讯 3月2日,市长李建国到工业园区调研。他强调,要抓好项目建设。副市长王大伟参加调研。", "publication": "洛报", "publish_date": "2021-03-03"}
            {"text": "李健国出席会议\\n本报讯 3月4日,市长李健国出席全市经济工作会议并讲话。市委常委、秘书长何家福参加会议。各县区负责同志参加会议,会议通报了今年前两个月全市经济运行情况,对下一步工作作出安排。", "publication": "洛阳日报", "publish_date": "2021-03-05"}
            {"text": "李健国出席会议\\n本报讯 3月4日, 市长李健国出席全市经济工作会议并讲话。市委常委、秘书长何家福参加会议。各县区负责同志参加会议,会议通报了今年前两个月全市经济运行情况,对下一步工作作出安排。", "publication": "洛阳晚报", "publish_date": "2021-03-06"}
            {"text": "市政府召开常务会议\\n本报讯 3月4日,市政府召开常务会议,研究春季农业生产。(下转第3版)", "publication": "洛阳日报", "publish_date": "2021-03-05", "page_no": 1}
            {"text": "(上接第1版)会议要求,各县区要抓好春季农业生产各项工作落实。", "publication": "洛阳日报", "publish_date": "2021-03-05", "page_no": 3}
            """;
    private static final String PEOPLE = """
            action\tname\tplace_code\tfrom_date\tto_date\tnew_name\tnew_place_code\tperson_kind\tnote
            merge\t李健国\t\t\t\t李建国\t410300\t\t
            ignore\t何家福\t410300\t\t\t\t\t\t
            kind\t赵无人\t\t\t\t\t\texpert\t
            """;
    private static final String PUBLICATIONS = """
            publication\tvariants\thome_place_code
            洛阳日报\t洛报|洛阳日报数字版\t410300
            """;

    @TempDir
    static Path folder;

    private static final SparkSession SPARK = SeedsRun.spark();

    @BeforeAll
    static void runOnce() throws IOException {
        run(PEOPLE);
    }

    @Test
    void goesIntoTheTables() throws IOException {
        assertThat(
                        rows(
                                "SELECT publication, home_place_code, home_place_basis FROM pages WHERE page_no IS NULL ORDER BY publish_date"))
                .containsExactly("[洛阳日报,410300,publication]", "[洛阳日报,410300,publication]", "[洛阳晚报,410300,publication]");
        assertThat(rows("SELECT name, place_code, article_count, name_variants[0] FROM people WHERE name LIKE '李%'"))
                .containsExactly("[李建国,410300,3,李健国]");
        assertThat(rows("SELECT name FROM mentions WHERE name = '何家福'")).isEmpty();
        assertThat(rows("SELECT name FROM appearances WHERE name = '何家福'")).isEmpty();
        assertThat(rows("SELECT detail FROM rejects")).containsExactly("[No person answers to: kind 赵无人]");
    }

    @Test
    void countsATextOnce() throws IOException {
        assertThat(rows("SELECT is_canonical FROM articles WHERE headline LIKE '李健%' ORDER BY publish_date"))
                .containsExactly("[true]", "[false]");
        assertThat(rows("SELECT count(DISTINCT duplicate_group_id), count(*) FROM duplicates"))
                .containsExactly("[1,2]");
        assertThat(
                        rows(
                                "SELECT tf FROM term_frequency WHERE term = '通报' AND period_type = 'all' AND publication = '*'"))
                .containsExactly("[1]");
    }

    @Test
    void joinsAStoryThatGoesOnOnAnotherPage() throws IOException {
        assertThat(
                        rows(
                                "SELECT b.headline, a.jump FROM articles a JOIN articles b ON a.continues_article_id = b.article_id"))
                .containsExactly("[市政府召开常务会议,(上接第1版)]");
    }

    @Test
    void aBadCorrectionStopsTheStart() {
        assertThatThrownBy(() -> run("action\tname\nburn\t李建国\n"))
                .isInstanceOf(JobFailure.class)
                .hasMessageContaining("people.tsv line 2")
                .extracting(failure -> ((JobFailure) failure).kind())
                .isEqualTo(Kind.WRONG_USE);
    }

    private static void run(String corrections) throws IOException {
        Path pages = Files.writeString(folder.resolve("pages.jsonl"), PAGES);
        Path people = Files.writeString(folder.resolve("people.tsv"), corrections);
        Path papers = Files.writeString(folder.resolve("publications.tsv"), PUBLICATIONS);
        SeedsRun.run(SeedsRun.options(
                folder.resolve("out"), List.of(pages.toString()), null, people.toString(), papers.toString()));
    }

    private List<String> rows(String query) throws IOException {
        try (var tables = Files.list(folder.resolve("out/tables"))) {
            for (Path table : tables.toList()) {
                String view = table.getFileName().toString();
                if (Files.isDirectory(table)) {
                    SPARK.read().parquet(table.toString()).createOrReplaceTempView(view);
                }
            }
        }
        return SPARK.sql(query).collectAsList().stream().map(Row::toString).toList();
    }
}
