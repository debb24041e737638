package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.job.JobFailure.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input never stops a run and never passes silently: each is a page or a reject with its reason, nothing is lost. */
class BadInputTest {
    private static final String STORY = "市长会见客人\n本报讯(记者 张三)12月1日,市长李四会见客人。";

    @TempDir
    Path folder;

    private final SparkSession spark = SeedsRun.spark();

    @Test
    void givesEachInputAPageOrAReason() throws IOException {
        Path input = folder.resolve("in");
        text("good.txt", STORY.getBytes(StandardCharsets.UTF_8));
        text("gbk.txt", (STORY + "另一页。").getBytes(Charset.forName("GBK")));
        text("utf16.txt", ("\uFEFF" + STORY + "第三页。").getBytes(StandardCharsets.UTF_16LE));
        text("one.txt", "市".getBytes(StandardCharsets.UTF_8));
        text("emoji.txt", ("记者𬱖大伟😀报道。" + STORY).getBytes(StandardCharsets.UTF_8));
        text("replacement.txt", (STORY + "\uFFFD").getBytes(StandardCharsets.UTF_8));
        text("control.txt", (STORY + "\u0007").getBytes(StandardCharsets.UTF_8));
        text("copy.txt", STORY.getBytes(StandardCharsets.UTF_8));
        text("p4.txt", (STORY + "第四页。").getBytes(StandardCharsets.UTF_8));
        text("p5.txt", (STORY + "第五页。").getBytes(StandardCharsets.UTF_8));
        text("empty.txt", new byte[0]);
        text("blank.txt", " \n\n".getBytes(StandardCharsets.UTF_8));
        text("zero.txt", new byte[] {'a', 0, 'b'});
        text("noise.txt", new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0x80, (byte) 0xFF, (byte) 0x81});
        text("broken.txt.gz", Arrays.copyOf(packed(STORY.repeat(40)), 60));
        text("records.jsonl", """
                {"text": "市委召开会议。", "publication": "太原日报", "publish_date": "2021-12-01"}
                {"text":

                {"text": "半个\\ud800字"}
                {"publication": "太原日报"}
                {"text": "有日期。", "publish_date": "昨天"}
                [1, 2]
                """.getBytes(StandardCharsets.UTF_8));
        text("more.jsonl.gz", packed("{\"text\": \"压缩的一页。\", \"uri\": \"page-1\"}\n{\"text\": 5}\n"));
        spark.sql("SELECT '表中一页。' AS text, 'row-1' AS uri, DATE'2022-01-02' AS publish_date, 3 AS page_no")
                .write()
                .parquet(input.resolve("rows.parquet").toString());
        SeedsRun.run(SeedsRun.options(folder.resolve("out"), List.of(input.toString()), null));

        assertThat(names("pages", "uri"))
                .containsExactlyInAnyOrder(
                        "gbk.txt",
                        "utf16.txt",
                        "one.txt",
                        "emoji.txt",
                        "replacement.txt",
                        "control.txt",
                        "copy.txt",
                        "p4.txt",
                        "p5.txt",
                        "records.jsonl#1",
                        "page-1",
                        "row-1");
        assertThat(reasons())
                .containsEntry("good.txt", "duplicate_page")
                .containsEntry("empty.txt", "empty")
                .containsEntry("blank.txt", "empty")
                .containsEntry("zero.txt", "binary")
                .containsEntry("noise.txt", "undecodable")
                .containsEntry("broken.txt.gz", "unreadable")
                .containsEntry("records.jsonl#2", "bad_record")
                .containsEntry("records.jsonl#4", "invalid_unicode")
                .containsEntry("records.jsonl#5", "bad_record")
                .containsEntry("records.jsonl#6", "bad_record")
                .containsEntry("records.jsonl#7", "bad_record")
                .containsEntry("more.jsonl.gz#2", "bad_record")
                .hasSize(12);
        assertThat(table("pages")
                        .filter("array_contains(issues, 'REPLACEMENT_CHARACTER')")
                        .count())
                .isEqualTo(1);
        assertThat(table("pages")
                        .filter("array_contains(issues, 'CONTROL_CHARACTER')")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void refusesALineOfAHundredMegabytesAndGoesOn() throws IOException {
        text("good.txt", STORY.getBytes(StandardCharsets.UTF_8));
        byte[] piece = "数".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve("in/huge.txt"))) {
            for (int i = 0; i < 32; i++) {
                out.write(piece);
            }
        }
        SeedsRun.run(SeedsRun.options(
                folder.resolve("out"), List.of(folder.resolve("in").toString()), null));
        assertThat(reasons()).containsExactly(Map.entry("huge.txt", "too_large"));
        assertThat(names("pages", "uri")).containsExactly("good.txt");
    }

    @Test
    void saysWhichManifestRowsWereOfNoUse() throws IOException {
        text("a.txt", STORY.getBytes(StandardCharsets.UTF_8));
        text("sub/b.txt", (STORY + "第二页。").getBytes(StandardCharsets.UTF_8));
        Path manifest = Files.writeString(
                folder.resolve("manifest.csv"),
                "path,publication,publish_date,page_no\na.txt,太原日报,2021-12-02,1\nsub/b.txt,晋中日报,2021-13-02,1\nc.txt,太原日报,2021-12-02,2\n");
        SeedsRun.run(SeedsRun.options(
                folder.resolve("out"), List.of(folder.resolve("in").toString()), manifest.toString()));
        assertThat(reasons())
                .containsEntry("manifest.csv#3", "bad_manifest_row")
                .containsEntry("manifest.csv#4", "bad_manifest_row")
                .hasSize(2);
        Row page = table("pages").filter("endswith(uri, '/a.txt')").head();
        assertThat(page.<String>getAs("publication")).isEqualTo("太原日报");
        assertThat(page.<String>getAs("publication_basis")).isEqualTo("manifest");
        assertThat(page.<Object>getAs("publish_date").toString()).isEqualTo("2021-12-02");
    }

    @Test
    void failsBeforeItPublishesWhenTooMuchIsLost() throws IOException {
        text("good.txt", STORY.getBytes(StandardCharsets.UTF_8));
        text("empty1.txt", new byte[0]);
        text("empty2.txt", new byte[0]);
        assertFails(Kind.TOO_MANY_REJECTS, "2 of 3 inputs");
        assertThat(folder.resolve("out/tables")).doesNotExist();
    }

    @Test
    void saysWhenNothingIsReadable() throws IOException {
        text("empty.txt", new byte[0]);
        assertFails(Kind.NOTHING_READABLE, "No readable page");
    }

    @Test
    void keepsTheFormerOutputWhenARunFails() throws IOException {
        text("good.txt", STORY.getBytes(StandardCharsets.UTF_8));
        SeedsRun.run(SeedsRun.options(
                folder.resolve("out"), List.of(folder.resolve("in").toString()), null));
        text("empty1.txt", new byte[0]);
        text("empty2.txt", new byte[0]);
        assertFails(Kind.TOO_MANY_REJECTS, "Nothing was published");
        assertThat(names("pages", "uri")).containsExactly("good.txt");
        assertThat(folder.resolve("out/_publish")).doesNotExist();
        assertThat(folder.resolve("out/_lease")).doesNotExist();
    }

    private void assertFails(Kind kind, String sentence) {
        assertThatThrownBy(() -> SeedsRun.run(SeedsRun.options(
                        folder.resolve("out"), List.of(folder.resolve("in").toString()), null)))
                .isInstanceOfSatisfying(
                        JobFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind))
                .hasMessageContaining(sentence);
    }

    private void text(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] packed(String text) throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private Dataset<Row> table(String name) {
        return spark.read().parquet(folder.resolve("out/tables").resolve(name).toString());
    }

    private List<String> names(String table, String column) {
        return table(table).select(column).collectAsList().stream()
                .map(row -> name(row.getString(0)))
                .toList();
    }

    private Map<String, String> reasons() {
        return table("rejects").collectAsList().stream()
                .collect(Collectors.toMap(
                        row -> name(row.getAs("uri")),
                        row -> row.getAs("reason"),
                        (a, b) -> a + "|" + b,
                        LinkedHashMap::new));
    }

    private static String name(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
