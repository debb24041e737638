package broadsheet.job;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.lexicon.Lexicons;
import broadsheet.people.Corrections;
import broadsheet.source.PageReader;
import broadsheet.source.Reject;
import broadsheet.source.Supplied;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The working set: a page is annotated once for each version of code and lexicons, and what comes out is as if all were. */
class IncrementalTest {
    private static final SparkSession SPARK = SeedsRun.spark();
    private static final int PAGES = 101;

    @TempDir
    Path folder;

    private int runs;

    @Test
    void annotatesTheOneNewPage() throws Exception {
        assertThat(pass(pages().subList(0, PAGES - 1), shipped(), false).newPages())
                .isEqualTo(PAGES - 1);
        assertThat(pass(pages(), shipped(), false).newPages()).isEqualTo(1);
        assertThat(pass(pages(), shipped(), false).newPages()).isZero();
    }

    @Test
    void forgetsWhatIsNoLongerThere() throws Exception {
        pass(pages().subList(0, 3), shipped(), false);
        PagePass.Done left = pass(pages().subList(1, 3), shipped(), false);
        assertThat(left.newPages()).isZero();
        assertThat(left.rows().select("page_id").distinct().count()).isEqualTo(2);
    }

    @Test
    void annotatesAllAnewWhenALexiconChangesOrThePersonSaysSo() throws Exception {
        List<Row> pages = pages().subList(0, 3);
        pass(pages, shipped(), false);
        String papers = "publication\tvariants\thome_place_code\n洛阳日报\t洛报\t410300\n";
        Knowledge changed = Knowledge.of(Lexicons.with(Map.of("publications.tsv", papers)), Map.of(), Set.of());
        assertThat(pass(pages, changed, false).newPages()).isEqualTo(3);
        assertThat(pass(pages, changed, true).newPages()).isEqualTo(3);
        Knowledge words = Knowledge.of(Lexicons.shipped(), Map.of("河洛", "nz"), Set.of());
        assertThat(pass(pages, words, false).newPages()).isEqualTo(3);
    }

    /** Whatever was there before, and in however many runs it came. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesTheRowsOfARunOverAll(long seed) throws Exception {
        Random random = new Random(seed);
        List<Row> pages = new ArrayList<>(pages());
        Collections.shuffle(pages, random);
        pass(pages.subList(0, random.nextInt(PAGES)), shipped(), false);
        pass(pages.subList(random.nextInt(PAGES / 2), PAGES / 2 + random.nextInt(PAGES / 2)), shipped(), false);
        List<Row> wanted = pages.subList(random.nextInt(10), PAGES - random.nextInt(10));
        List<String> rows = json(pass(wanted, shipped(), false));
        assertThat(rows).isEqualTo(json(pass(wanted, shipped(), true)));
    }

    @Test
    void mergesTheSetWhenItLiesInManyParts() throws Exception {
        for (int i = 1; i <= 3; i++) {
            pass(pages().subList(0, i), shipped(), false);
        }
        RunContext run = run(shipped(), false);
        WorkingSet set = new WorkingSet(run.output(), shipped().version());
        List<String> before = set.read(SPARK).toJSON().collectAsList();
        set.merge(set.read(SPARK).coalesce(1), run.runId());
        set.tidy();
        assertThat(run.output().list(run.output().workingSet(shipped().version())))
                .hasSize(1);
        assertThat(set.read(SPARK).toJSON().collectAsList()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(pass(pages().subList(0, 5), shipped(), false).newPages()).isEqualTo(2);
    }

    @Test
    void losesAPageThatBreaksARuleAlone() throws Exception {
        List<Row> pages = new ArrayList<>(pages().subList(0, 2));
        Object[] poison = new Object[Corpus.READ.length()];
        poison[Corpus.READ.fieldIndex("uri")] = "poison";
        poison[Corpus.READ.fieldIndex("page_id")] = "poison";
        poison[Corpus.READ.fieldIndex("publication_basis")] = "none";
        poison[Corpus.READ.fieldIndex("publish_date_basis")] = "none";
        poison[Corpus.READ.fieldIndex("size_bytes")] = 0L;
        poison[Corpus.READ.fieldIndex("issues")] = new String[0];
        pages.add(RowFactory.create(poison)); // a page without a text, which no reader makes
        PagePass.Done pass = pass(pages, shipped(), false);
        assertThat(pass.rows()
                        .filter("failure IS NOT NULL")
                        .select("page_id")
                        .as(Encoders.STRING())
                        .collectAsList())
                .containsExactly("poison");
        assertThat(pass.rows().filter("page IS NOT NULL").count()).isEqualTo(2);
    }

    private static Knowledge shipped() {
        return Knowledge.shipped();
    }

    private static List<String> json(PagePass.Done pass) {
        return pass.rows().toJSON().collectAsList().stream().sorted().toList();
    }

    /** Small pages of one paper; each of its own day, school and number. */
    private static List<Row> pages() throws Reject {
        PageReader reader = new PageReader(null, 1_000);
        List<Row> pages = new ArrayList<>();
        for (int i = 1; i <= PAGES; i++) {
            String text = "市领导到第" + i + "中学调研\n本报讯 3月" + (i % 28 + 1) + "日,副市长王建国到第" + i + "中学调研。他强调,要抓好安全工作。";
            pages.add(ReadRows.page(reader.record("page" + i, text, Supplied.NOTHING)));
        }
        return pages;
    }

    private PagePass.Done pass(List<Row> pages, Knowledge knowledge, boolean full) throws IOException {
        RunContext run = run(knowledge, full);
        Dataset<Row> read = SPARK.createDataFrame(pages, Corpus.READ);
        Inputs inputs = Inputs.stored(run, read);
        WorkingSet set = new WorkingSet(run.output(), knowledge.version());
        return new PagePass(run, set, inputs, InputCounts.of(inputs)).annotate();
    }

    private RunContext run(Knowledge knowledge, boolean full) throws IOException {
        Clock clock = Clock.systemUTC();
        return new RunContext(
                SPARK,
                SeedsRun.options(SeedsRun.options(folder, List.of(), null), folder.toString(), null, full),
                new InputPaths(List.of()),
                knowledge,
                Corrections.none(),
                Output.at(folder.toString(), new Configuration()),
                "run" + runs++,
                clock.instant(),
                clock,
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false);
    }
}
